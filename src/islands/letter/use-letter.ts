// The letter of the page: what is filled in, what came as a link, and what the last answer changed.
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { composeLetter } from '../../core/letters/compose.ts';
import type { ComposedLetter } from '../../core/letters/composed.ts';
import { createDraft, type LetterDraft } from '../../core/letters/draft.ts';
import { findLetterChange, letterChangeWords } from '../../core/letters/letter-changes.ts';
import type { Letter } from '../../core/letters/letter.ts';
import { createLetterStores, type LetterStores, type OpenLetter } from '../../stores/letter-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { SaveStatus } from '../../stores/save-status.ts';
import { readEarlyAnswers, withEarlyAnswers } from './early-answers.ts';
import type { ChangeLetter } from './letter-props.ts';

/** The letter, and what became of it. */
export interface OpenLetterDesk {
  readonly draft: LetterDraft;
  /** What the reader called no passwords, and how to remember one more. */
  readonly notSecrets: readonly string[];
  readonly noteNotSecret: (note: string) => void;
  readonly composed: ComposedLetter;
  readonly change: ChangeLetter;
  readonly saved: SaveStatus | undefined;
  /** Shows a letter that came as a link in place of the reader's own; undefined shows that again. */
  readonly show: (received: LetterDraft | undefined) => void;
  /** Whether what is shown came as a link and is not kept. */
  readonly isReceived: boolean;
  /** Keeps it as a letter of the reader's own, beside the one that they have. */
  readonly keep: () => void;
  /** What the last answer changed: the paragraphs, and a sentence about them. */
  readonly news: { readonly paragraphs: readonly string[]; readonly words: string };
}

const NO_NEWS = { paragraphs: [], words: '' };

/** Opens the letter once the page is awake. Until then it is the empty one that the page was built with. */
export function useLetter(letter: Letter): OpenLetterDesk {
  const { stores, own, saved } = useLetterStores(letter);
  const [received, show] = useState<LetterDraft | undefined>(undefined);
  const [news, setNews] = useState<OpenLetterDesk['news']>(NO_NEWS);
  const draft = received ?? own.draft;
  const composed = useMemo(() => composeLetter(letter, draft), [letter, draft]);
  const change: ChangeLetter = (next) => {
    const changed = next(draft);
    if (changed === draft) return;
    const after = composeLetter(letter, changed);
    setNews((before) => newsOf(composed, after, before.words));
    if (received) stores.current?.keepAsNew(changed);
    else stores.current?.change(next);
    show(undefined);
  };
  const keep = (): void => {
    if (received) stores.current?.keepAsNew(received);
    show(undefined);
  };
  const noteNotSecret = (note: string): void => stores.current?.noteNotSecret(note);
  return {
    draft,
    notSecrets: own.notSecrets,
    noteNotSecret,
    composed,
    change,
    saved,
    show,
    isReceived: received !== undefined,
    keep,
    news,
  };
}

interface LetterOfPage {
  readonly stores: RefObject<LetterStores | undefined>;
  readonly own: OpenLetter;
  readonly saved: SaveStatus | undefined;
}

/** The kept letter: the one that the address names, else the last one. */
function useLetterStores(letter: Letter): LetterOfPage {
  const stores = useRef<LetterStores | undefined>(undefined);
  const [own, setOwn] = useState<OpenLetter>(() => ({ draft: createDraft(letter.number), id: undefined, notSecrets: [] }));
  const [saved, setSaved] = useState<SaveStatus | undefined>(undefined);
  useEffect(() => {
    const early = readEarlyAnswers(letter);
    const made = createLetterStores(pagePorts(), letter.number);
    stores.current = made;
    const stops = [made.$letter.subscribe(setOwn), made.$saved.subscribe(setSaved), made.close];
    void made.open(location.hash.slice(1)).then(() => made.change((kept) => withEarlyAnswers(early, kept)));
    addEventListener('pagehide', made.leave);
    return () => {
      removeEventListener('pagehide', made.leave);
      stops.forEach((stop) => stop());
    };
  }, [letter]);
  return { stores, own, saved };
}

/** The same sentence twice would be heard once: the second has one more space. */
function newsOf(before: ComposedLetter, after: ComposedLetter, said: string): OpenLetterDesk['news'] {
  const words = letterChangeWords(before, after);
  return { paragraphs: findLetterChange(before, after).changed, words: words === said ? `${words} ` : words };
}
