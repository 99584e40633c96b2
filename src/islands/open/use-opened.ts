// The link that the page is about: taken on arrival, taken again when the address changes, or pasted.
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetOpenedLink, isAnchor, takeLink } from '../../stores/opened-links.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import { findLink, joinText } from './pasted-text.ts';
import { pastedProblem, readOpened, unlockOpened, type LockedLink, type Opened } from './read-opened.ts';

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
  const take = useCallback(async (): Promise<void> => {
    const turn = (latest.current += 1);
    const link = takeLink();
    setOpened({ kind: 'reading' });
    const read = await readOpened(link, templates);
    // A second link may have arrived while the first was read.
    if (turn === latest.current) setOpened(read);
  }, [templates]);
  useEffect(() => {
    const change = (): void => {
      if (!isAnchor()) void take();
    };
    void take();
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, [take]);

  const openPasted = (text: string): void => {
    const link = findLink(text);
    if (!link) return setOpened({ kind: 'problem', problem: pastedProblem(joinText(text)) });
    // Through the address, so that it is kept for a reload like a link that was followed.
    history.replaceState(history.state, '', `${location.pathname}#${link}`);
    void take();
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
  history.replaceState(history.state, '', location.pathname);
  return { kind: 'nothing', turnedAway: true };
}
