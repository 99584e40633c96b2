// What people typed into a letter, looked through for passwords before it leaves this device. Rules: SPEC.md, Z and E.
import { fingerprintOf } from '../fingerprint.ts';
import type { Finding } from '../secrets/finding.ts';
import { findSecrets } from '../secrets/find-secrets.ts';
import { setEdit, setField, type FieldValue, type LetterDraft } from './draft.ts';

/** One finding and where it stands. `text` is the found part itself: never logged, counted or sent. */
export interface LetterSecret {
  /** The id of the field or of the edited paragraph. */
  readonly of: string;
  readonly isField: boolean;
  readonly finding: Finding;
  readonly text: string;
  /** What is remembered once the reader has called it no password. */
  readonly key: string;
}

/** Every place that is certain to be a secret, and of which the reader has not said that it is none. */
export function certainLetterSecrets(draft: LetterDraft, notSecrets: readonly string[]): readonly LetterSecret[] {
  const fields = [...draft.fields].flatMap(([of, value]) => textsOf(value).flatMap((text) => secretsIn(of, true, text)));
  const edits = draft.edits.flatMap(({ paragraph, words, basis }) => [words, basis].flatMap((text) => secretsIn(paragraph, false, text)));
  return [...fields, ...edits].filter(({ finding, key }) => finding.kind === 'certain' && !notSecrets.includes(key));
}

/** The draft without what was found, wherever in it the same text stands. */
export function clearLetterSecret(draft: LetterDraft, { text }: LetterSecret): LetterDraft {
  const without = (words: string): string => (words.includes(text) ? words.replaceAll(text, '').replace(/[^\S\n]+/g, ' ') : words);
  const filled = [...draft.fields].reduce((next, [of, value]) => setField(next, of, withoutIn(value, without)), draft);
  return draft.edits
    .map((edit) => ({ ...edit, words: without(edit.words), basis: without(edit.basis) }))
    .reduce((next, edit) => setEdit(next, edit), filled);
}

function withoutIn(value: FieldValue, without: (words: string) => string): FieldValue {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? without(value) : value.map(without);
}

function textsOf(value: FieldValue): readonly string[] {
  if (typeof value === 'number') return [];
  return typeof value === 'string' ? [value] : value;
}

function secretsIn(of: string, isField: boolean, words: string): readonly LetterSecret[] {
  return findSecrets(words).map((finding) => {
    const text = words.slice(finding.start, finding.end);
    return { of, isField, finding, text, key: `${of} ${fingerprintOf([text, ` ${text}`, `  ${text}`, `   ${text}`])}` };
  });
}
