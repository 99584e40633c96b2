// Letters on this device: in the database, with a second copy in localStorage. Rules: SPEC.md, Y8.
import { parseLetterId, type LetterId } from '../core/ids.ts';
import { parseJson } from '../core/json-text.ts';
import type { LetterProblem } from '../core/letters/parse-letter.ts';
import { troubleOf, type DatabaseTrouble } from './database-trouble.ts';
import { LETTER_PREFIX, letterKey } from './keys.ts';
import type { MirrorPort, Ports } from './ports.ts';
import { parseStoredLetter, type KeptLetter } from './stored-letter.ts';

/** Every letter of this device. */
export interface KeptLetters {
  /** Those that can be read, the one that was saved last first. */
  readonly letters: readonly KeptLetter[];
  /** The rows that cannot be read and have no second copy that can. */
  readonly damaged: readonly { readonly id: string; readonly problem: LetterProblem; readonly row: unknown }[];
  /** Why the database could not be read. */
  readonly trouble: DatabaseTrouble | undefined;
}

/** Reads every letter of this device. Never rejects. */
export async function readKeptLetters({ database, mirror }: Pick<Ports, 'database' | 'mirror'>): Promise<KeptLetters> {
  const { rows, trouble } = await database.readLetters().then(
    (read) => ({ rows: read, trouble: undefined }),
    (error: unknown) => ({ rows: [], trouble: troubleOf(error) }),
  );
  const found = new Map(rows.map((row) => [idOf(row), { row, kept: laterLetter(row, mirror, idOf(row)) }]));
  for (const id of mirroredLetters(mirror)) if (!found.has(id)) found.set(id, { row: undefined, kept: laterLetter(undefined, mirror, id) });
  const letters = [...found.values()].flatMap(({ kept }) => kept ?? []);
  const damaged = [...found].flatMap(([id, { row, kept }]) => (kept ? [] : damagedRow(id, row ?? mirrorRow(mirror, id))));
  return { letters: letters.sort((a, b) => b.savedAt - a.savedAt), damaged, trouble };
}

function damagedRow(id: string, row: unknown): KeptLetters['damaged'] {
  const parsed = parseStoredLetter(row);
  return parsed.ok ? [] : [{ id, problem: parsed.problem, row }];
}

/** The later of a row and its second copy, as far as they can be read. */
export function laterLetter(row: unknown, mirror: MirrorPort, id: string): KeptLetter | undefined {
  const [stored, mirrored] = [readableLetter(row, id), readableLetter(mirrorRow(mirror, id), id)];
  return mirrored && mirrored.n > (stored?.n ?? -1) ? mirrored : stored;
}

/** The letter of an id in a row, or undefined where it cannot be read. */
export function readableLetter(row: unknown, id: string): KeptLetter | undefined {
  const parsed = parseStoredLetter(row);
  return parsed.ok && parsed.value.letter.id === id ? parsed.value : undefined;
}

/** The second copy of a letter as a row, or undefined where there is none. */
export function mirrorRow(mirror: MirrorPort, id: string): unknown {
  return parseJson(mirror.read(letterKey(id)) ?? '');
}

function mirroredLetters(mirror: MirrorPort): readonly LetterId[] {
  const keys = mirror.keys().filter((key) => key.startsWith(LETTER_PREFIX));
  return keys.flatMap((key) => parseLetterId(key.slice(LETTER_PREFIX.length)) ?? []);
}

function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? parseLetterId(row.id) : undefined;
  return id ?? '';
}
