// A way out is taken only when nothing certain stands in the record; the search is fetched when somebody takes one.
import { useRef, useState } from 'react';
import type { RecordStores } from '../../stores/record-stores.ts';
import { fetchFieldNote } from './field-notes.ts';

/** A way out that makes something of the record as it stands. */
export type Deed = 'Download PDF' | 'Print' | 'Back up';

/** The deed that is held back now, and how to start one. */
export interface HeldBack {
  readonly deed: Deed | undefined;
  readonly start: (deed: Deed) => void;
  readonly close: () => void;
}

/** Holds at most one; `say` tells when the search cannot be fetched. */
export function useHeldBack({ $open }: RecordStores, deeds: Readonly<Record<Deed, () => void>>, say: (words: string) => void): HeldBack {
  const [deed, setDeed] = useState<Deed | undefined>(undefined);
  // What is cleared meanwhile must not be in what is made.
  const latest = useRef(deeds);
  latest.current = deeds;
  const look = async (next: Deed): Promise<void> => {
    const { secretStoresOf } = await import('../../stores/secret-stores.ts');
    const places = secretStoresOf($open).lookNow();
    const isHeld = places.some(({ finding }) => finding.kind === 'certain');
    setDeed(isHeld ? next : undefined);
    if (isHeld) fetchFieldNote();
    else latest.current[next]();
  };
  return { deed, start: (next) => void look(next).catch(() => say(NOT_LOADED)), close: () => setDeed(undefined) };
}

const NOT_LOADED = 'A part of this page did not load. Check your connection and try again. Your answers are safe.';
