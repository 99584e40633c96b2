// How large a letter may be, on entry and on reading alike (SPEC.md, Z). What the site can make, it can open.
import { LIMITS } from '../limits.ts';

/** The limits of one letter. Counts are answers, fields and edits each; the other limits are those of a record (X1). */
export const LETTER_LIMITS = { names: 100, edits: 200, accounts: LIMITS.accounts, text: LIMITS.text, bytes: LIMITS.bytes } as const;

/** The parts of a draft that can grow. */
interface Sized {
  readonly answers: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string | number | readonly string[]>;
  readonly edits: readonly { readonly paragraph: string; readonly round: string; readonly words: string; readonly basis: string }[];
}

/** The name of the first limit that a draft passes, or undefined where it passes none. */
export function passedDraftLimit({ answers, fields, edits }: Sized): string | undefined {
  const lists = [...fields.values()].filter((value) => typeof value === 'object');
  const texts = [
    ...[...fields.values()].filter((value) => typeof value === 'string'),
    ...lists.flat(),
    ...edits.flatMap(({ words, basis }) => [words, basis]),
  ];
  const sizes: readonly (readonly [name: string, size: number, most: number])[] = [
    ['answers', answers.size, LETTER_LIMITS.names],
    ['fields', fields.size, LETTER_LIMITS.names],
    ['edits', edits.length, LETTER_LIMITS.edits],
    ['accounts', Math.max(0, ...lists.map((list) => list.length)), LETTER_LIMITS.accounts],
    ['letters', Math.max(0, ...texts.map((text) => text.length)), LETTER_LIMITS.text],
    ['bytes', bytesOf({ answers, fields, edits }), LETTER_LIMITS.bytes],
  ];
  return sizes.find(([, size, most]) => size > most)?.[0];
}

/** The packed size in bytes. The names of keys that are written with every edit come on top. */
function bytesOf({ answers, fields, edits }: Sized): number {
  return new TextEncoder().encode(JSON.stringify([[...answers], [...fields], edits])).length + 1_024;
}
