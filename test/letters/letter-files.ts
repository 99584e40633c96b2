// The letters as their files give them, ready for the rules.
import { basename } from 'node:path';
import { letterOf } from '../../src/collections/build-letter.ts';
import { letterSchema, type LetterContent } from '../../src/collections/schemas/letter.ts';
import { curlAll } from '../../src/collections/typography.ts';
import { letterFields, type Letter, type LetterField } from '../../src/core/letters/letter.ts';
import type { FieldValue } from '../../src/core/letters/draft.ts';
import { readFiles } from '../content/content-files.ts';

/** A letter with what only its file knows. */
export interface LetterFile {
  readonly path: string;
  readonly content: LetterContent;
  readonly letter: Letter;
}

/** Every letter, in the order of their numbers. */
export function readLetters(): readonly LetterFile[] {
  const files = readFiles('content/letters/*.yaml').map(({ path, fields }) => {
    const content = curlAll(letterSchema.parse(fields));
    return { path, content, letter: letterOf({ ...content, slug: basename(path, '.yaml') }) };
  });
  return files.sort((a, b) => a.letter.number - b.letter.number);
}

const NAMES: Readonly<Record<string, string>> = { client: 'Nora Rye', developer: 'Sam Osei' };
const ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  accounts: ['Domain', 'Hosting', 'Email', 'Website editor'],
  missing: ['Social pages', 'Newsletter'],
};
/** 21 December 2026. */
const DAY = 20_808;

/** Every field of a letter filled in, by its example where it has one. */
export function sampleFields(letter: Letter): ReadonlyMap<string, FieldValue> {
  return new Map(letterFields(letter).map((field, at) => [field.id, sampleValue(field, at)]));
}

function sampleValue({ id, kind, example }: LetterField, at: number): FieldValue {
  if (kind === 'day') return DAY + 70 - 7 * at;
  if (kind === 'accounts') return ACCOUNTS[id] ?? ['Domain'];
  return NAMES[id] ?? example ?? 'the website of Rye & Co';
}
