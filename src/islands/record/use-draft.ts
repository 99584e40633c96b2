// Text that is being typed: shown at once, written to the record shortly after, and never lost when the page goes away.
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cleanText } from '../../core/text.ts';
import { fetchFieldNote } from './field-notes.ts';

const WRITE_AFTER_MS = 300;

/** What a text field needs: its value, and what to do on input and when it is left. */
export interface Draft {
  readonly value: string;
  /** Whether something was typed and the field not left since. */
  readonly isTyping: boolean;
  readonly change: (text: string) => void;
  readonly leave: () => void;
}

/** Holds the draft of one text cell. `stored` is the record's value; `write` puts a new one there. */
export function useDraft(stored: string, write: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const clean = typed === undefined ? undefined : cleanText(typed);
  // What was typed and has become the record's value: from then on that is followed again, whoever changes it.
  const taken = useRef<string | undefined>(undefined);
  const flush = useRef<() => void>(() => undefined);
  flush.current = () => clean !== undefined && clean !== stored && clean !== taken.current && write(clean);

  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => flush.current(), WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useHide(flush);
  useEffect(() => {
    if (clean === undefined) return;
    if (clean === stored) taken.current = clean;
    else if (clean === taken.current) setTyped(undefined);
  }, [stored, clean]);

  const change = (text: string): void => {
    taken.current = undefined;
    setTyped(text);
  };
  const leave = (): void => {
    flush.current();
    if (typed !== undefined) fetchFieldNote();
    setTyped(undefined);
  };
  return { value: typed ?? stored, isTyping: typed !== undefined, change, leave };
}

/** Flushes when the page goes away, or the field does. */
function useHide(flush: RefObject<() => void>): void {
  useEffect(() => {
    // Phones put a page away without the second event.
    const hide = (): void => flush.current();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
      hide();
    };
  }, [flush]);
}
