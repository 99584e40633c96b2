// A button that begins a letter from this list and goes to it.
import { useState } from 'react';
import type { FieldValue } from '../../core/letters/draft.ts';
import type { Letter } from '../../core/letters/letter.ts';
import { beginLetter } from '../../stores/letter-from-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';

interface BeginProps {
  readonly slug: string;
  readonly base: string;
  readonly words: string;
  /** What sets it apart from other buttons of the same words; heard, not seen. */
  readonly about?: string;
  readonly take: (letter: Letter) => ReadonlyMap<string, FieldValue>;
}

/** The button, and what went wrong. */
export function BeginLetter({ slug, base, words, about, take }: BeginProps) {
  const [said, say] = useState('');
  const begin = async (): Promise<void> => {
    const address = await beginLetter(pagePorts(), base, slug, take);
    if (address) location.assign(address);
    else say('The letter did not load. Check your connection, then try again.');
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => void begin()}>
        <bdi>{words}</bdi>
        {about && <span className="unseen">: {about}</span>}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
