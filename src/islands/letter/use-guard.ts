// What looks like a password in the letter. The search for it is fetched when the page is at rest, and asked again before anything leaves.
import { useEffect, useState } from 'react';
import type { LetterSecret } from '../../stores/letter-guard.ts';
import type { OpenLetterDesk } from './use-letter.ts';

/** The guard of a letter. */
export interface LetterGuard {
  /** What stands in the way as of now. */
  readonly secrets: readonly LetterSecret[];
  /** What the reader called no passwords. */
  readonly notSecrets: readonly string[];
  readonly allow: (secret: LetterSecret) => void;
}

/** Looks again whenever the letter changes. */
export function useGuard({ draft, notSecrets, noteNotSecret }: OpenLetterDesk): LetterGuard {
  const [secrets, setSecrets] = useState<readonly LetterSecret[]>([]);
  useEffect(() => {
    let current = true;
    void import('../../stores/letter-guard.ts').then(({ certainLetterSecrets }) => {
      if (current) setSecrets(certainLetterSecrets(draft, notSecrets));
    });
    return () => {
      current = false;
    };
  }, [draft, notSecrets]);
  return { secrets, notSecrets, allow: ({ key }) => noteNotSecret(key) };
}
