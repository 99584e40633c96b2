// What is said about findings. None of these sentences holds what was found (SPEC.md, E).
import { counted } from '../turn-words.ts';
import type { Finding, SecretReason } from './finding.ts';
import type { SecretPlace } from './record-secrets.ts';

const CERTAIN: Readonly<Record<SecretReason, string>> = {
  accessKey: 'This looks like an access key.',
  privateKey: 'This looks like a private key.',
  setupKey: 'This looks like the key of an authenticator app.',
  password: 'This looks like a password.',
  code: 'This looks like a code.',
  answer: 'This looks like a security answer.',
  recovery: 'This looks like a recovery code.',
  phrase: 'This looks like a recovery phrase.',
};

const LIKELY: Readonly<Record<SecretReason, string>> = {
  accessKey: 'This may be an access key.',
  privateKey: 'This may be a private key.',
  setupKey: 'This may be the key of an authenticator app.',
  password: 'This may be a password.',
  code: 'This may be a code that opens something.',
  answer: 'This may be the answer to a security question.',
  recovery: 'These may be recovery codes.',
  phrase: 'These may be the words of a recovery phrase.',
};

/** What a finding is, in a sentence. */
export function findingWords({ kind, reason }: Finding): string {
  return (kind === 'certain' ? CERTAIN : LIKELY)[reason];
}

/** What to do instead of writing it down. */
export const WRITE_WHERE = 'Write where it is kept, not what it is.';

/** What holds while a certain finding stands. */
export const STAYS_HERE = 'Until you choose, this note stays on this device: it is not sent, saved to a file or printed.';

/** Why nothing leaves now. */
export const NOTHING_LEAVES = 'Nothing is sent while something in this list looks like a password or a key.';

/** '2 notes may hold a password': cells, each once. */
export function countWords(places: readonly SecretPlace[]): string {
  const cells = new Set(places.map(({ row, field }) => `${row} ${field}`)).size;
  const isCertain = places.some(({ finding }) => finding.kind === 'certain');
  if (isCertain) return `${counted(cells, 'note')} ${cells === 1 ? 'holds' : 'hold'} what looks like a password or a key`;
  return `${counted(cells, 'note')} may hold a password`;
}
