// What must not leave this device: a letter in which something certain was typed. Every way out of a letter asks here (SPEC.md, Z and E1).
import type { LetterDraft } from '../core/letters/draft.ts';
import { certainLetterSecrets } from '../core/letters/letter-secrets.ts';

export { certainLetterSecrets, clearLetterSecret, type LetterSecret } from '../core/letters/letter-secrets.ts';

/** A letter that is to leave this device, and what its reader called no passwords. */
export interface OutgoingLetter {
  readonly draft: LetterDraft;
  readonly notSecrets: readonly string[];
}

/** Whether a letter may leave. */
export function mayLetterLeave({ draft, notSecrets }: OutgoingLetter): boolean {
  return certainLetterSecrets(draft, notSecrets).length === 0;
}
