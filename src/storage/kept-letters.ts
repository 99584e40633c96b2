// Letters on this device: in the database, with a second copy in localStorage. Rules: SPEC.md, Y8.
import { parseLetterId, type LetterId } from '../core/ids.ts';
import { parseJson } from '../core/json-text.ts';
import type { LetterProblem } from '../core/letters/parse-letter.ts';
import { troubleOf, type DatabaseTrouble } from './database-trouble.ts';
import { LETTER_PREFIX, letterKey } from './keys.ts';
import type { MirrorPort, Ports } from './ports.ts';
import { parseStoredLetter, type KeptLetter } from './stored-letter.ts';

/** A letter that cannot be read. */
export interface DamagedLetter {
  readonly id: string;
  readonly problem: LetterProblem;
  /** Undefined where there is a second copy alone. */
  readonly row: unknown;
}

/** Every letter of this device. */
export interface KeptLetters {
  /** Those that can be read, the one that was saved last first. */
  readonly letters: readonly KeptLetter[];
  /** Those of which neither the row nor the second copy can be read. */
  readonly damaged: readonly DamagedLetter[];
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
  const damaged = [...found].flatMap(([id, { row, kept }]) => (kept ? [] : { id, problem: problemOf(row ?? mirrorRow(mirror, id)), row }));
  return { letters: letters.sort((a, b) => b.savedAt - a.savedAt), damaged, trouble };
}

/** Reads one letter, undefined where there is none that can be read. Never rejects. */
export async function readKeptLetter(
  { database, mirror }: Pick<Ports, 'database' | 'mirror'>,
  id: LetterId,
): Promise<{ readonly kept: KeptLetter | undefined; readonly trouble: DatabaseTrouble | undefined }> {
  return database.readLetter(id).then(
    (row) => ({ kept: laterLetter(row, mirror, id), trouble: undefined }),
    (error: unknown) => ({ kept: laterLetter(undefined, mirror, id), trouble: troubleOf(error) }),
  );
}

/** Where a letter can be read and is of no use, it lies under the id of another. */
function problemOf(row: unknown): LetterProblem {
  const parsed = parseStoredLetter(row);
  return parsed.ok ? { kind: 'invalid', what: 'id' } : parsed.problem;
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
