// The link that the page is about: taken on arrival, taken again when the address changes, or pasted.
import { useCallback, useEffect, useRef, useState } from 'react';
import { findLink } from '../../core/intake.ts';
import { forgetOpenedLink, isAnchor, keepOpenedLink, takeLink } from '../../stores/opened-links.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { pastedProblem } from './problem-words.ts';
import { readOpened, unlockOpened, type LockedLink, type Opened } from './read-opened.ts';

/** What is open, and what can be done about it. */
export interface OpenPage {
  readonly opened: Opened;
  readonly openPasted: (text: string) => void;
  /** Opens a locked link; the sentence why the passphrase does not, or undefined where it does. */
  readonly unlock: (locked: LockedLink, passphrase: string) => Promise<string | undefined>;
  readonly turnAway: () => void;
}

/** Wakes the page. */
export function useOpened(templates: readonly TemplateLink[]): OpenPage {
  const [opened, setOpened] = useState<Opened>({ kind: 'reading' });
  const latest = useRef(0);
  const open = useCallback(
    async (text: string): Promise<void> => {
      const turn = (latest.current += 1);
      setOpened({ kind: 'reading' });
      const read = await readOpened(text, templates);
      // A second link may have arrived while the first was read.
      if (turn === latest.current) setOpened(read);
    },
    [templates],
  );
  useEffect(() => {
    const change = (): void => {
      if (!isAnchor()) void open(takeLink());
    };
    void open(takeLink());
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, [open]);

  const openPasted = (text: string): void => {
    const found = findLink(text);
    if (!found.ok) return setOpened({ kind: 'problem', problem: pastedProblem(text, found.problem) });
    // For a reload, like a link that was followed.
    keepOpenedLink(found.value.fragment);
    void open(text);
  };
  const unlock = async (locked: LockedLink, passphrase: string): Promise<string | undefined> => {
    const turn = latest.current;
    const read = await unlockOpened(locked, passphrase, templates);
    if (typeof read === 'string') return read;
    if (turn === latest.current) setOpened(read);
    return undefined;
  };
  const turnAway = (): void => setOpened(forget());
  return { opened, openPasted, unlock, turnAway };
}

function forget(): Opened {
  forgetOpenedLink();
  return { kind: 'nothing', turnedAway: true };
}
