// Where this browser keeps what the site stores: which of the two stores work, and what is in each.
import { parseRecordId } from '../core/ids.ts';
import { troubleOf, troubleWith, type DatabaseTrouble } from '../storage/database-trouble.ts';
import { askToKeep, readPromise, type Promised } from '../storage/keeping.ts';
import { ASIDE_PREFIX, mirrorKey } from '../storage/keys.ts';
import { mirroredIds } from '../storage/mirrored-record.ts';
import { newRecordId } from '../storage/new-ids.ts';
import type { Ports } from '../storage/ports.ts';
import { NO_ROWS, type AllRows } from '../storage/stored-rows.ts';

export { askToKeep };
export type { Promised } from '../storage/keeping.ts';

/** The stores that work here. */
export interface WorkingStores {
  readonly database: boolean;
  readonly mirror: boolean;
  /** Why a list can be stored in neither; undefined where it can. */
  readonly trouble: DatabaseTrouble | undefined;
}

/** About what a list takes: a store that is full still takes a word or two. */
const TRIAL_CHARS = 20_000;

/** Tries both stores; the trial leaves nothing behind. */
export async function findStores(ports: Pick<Ports, 'database' | 'mirror' | 'world'>): Promise<WorkingStores> {
  const mirror = canMirror(ports, TRIAL_CHARS);
  const trial = mirror ? ports.database.readAll() : tryToWrite(ports);
  const trouble = await trial.then(
    () => undefined,
    (error: unknown) => troubleWith(troubleOf(error), ports.mirror.isOpen()),
  );
  return { database: !trouble, mirror, trouble: mirror ? undefined : trouble };
}

/** Where the second copy has no room, a database that reads may be full as well. Rejects when it takes nothing. */
async function tryToWrite({ database, world }: Pick<Ports, 'database' | 'world'>): Promise<void> {
  const id = newRecordId(world);
  await database.fill({ ...NO_ROWS, lost: [{ id, trial: trialText(TRIAL_CHARS) }] });
  await database.remove(id);
}

function trialText(chars: number): string {
  return 'trial'.padEnd(chars, '.');
}

/** Whether localStorage takes a text here, of so many characters. */
export function canMirror({ mirror }: Pick<Ports, 'mirror'>, chars = 0): boolean {
  const trial = mirrorKey('');
  const taken = mirror.write(trial, trialText(chars));
  mirror.remove(trial);
  return taken;
}

/** Everything that 'Where is my data?' tells. */
export interface WhereStored {
  /** Why the database cannot be used; undefined where it can. */
  readonly trouble: DatabaseTrouble | undefined;
  readonly mirror: boolean;
  /** How many rows the database has of each kind. */
  readonly counts: Readonly<Record<keyof AllRows, number>>;
  /** How many lists have a second copy. */
  readonly mirrors: number;
  /** How many lists of the database have none. */
  readonly lone: number;
  /** How many damaged second copies were put aside. */
  readonly asideMirrors: number;
  readonly promised: Promised;
}

/** Finds it out. Never rejects. */
export async function readWhereStored(ports: Ports): Promise<WhereStored> {
  const read = await ports.database.readEverything().then(
    (rows) => ({ rows, trouble: undefined }),
    (error: unknown) => ({ rows: NO_ROWS, trouble: troubleOf(error) }),
  );
  const { records, lost, snapshots, aside, letters } = read.rows;
  const mirrored = mirroredIds(ports);
  return {
    trouble: read.trouble && troubleWith(read.trouble, ports.mirror.isOpen()),
    mirror: canMirror(ports),
    counts: { records: records.length, lost: lost.length, snapshots: snapshots.length, aside: aside.length, letters: letters.length },
    mirrors: mirrored.length,
    lone: records.filter((row) => !mirrored.some((id) => id === idOf(row))).length,
    asideMirrors: ports.mirror.keys().filter((key) => key.startsWith(ASIDE_PREFIX)).length,
    promised: await readPromise(ports),
  };
}

function idOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'id' in row ? parseRecordId(row.id) : undefined;
}

/** Every stored byte, readable or not, as one text: what a file of raw data holds. */
export async function readRaw({ database, mirror }: Ports): Promise<string> {
  const rows = await database.readEverything().catch((error: unknown) => ({ trouble: troubleOf(error) }));
  const texts = Object.fromEntries(mirror.keys().map((key) => [key, mirror.read(key)]));
  return `${JSON.stringify({ about: 'Everything that the site stored in this browser, as it is.', database: rows, localStorage: texts }, null, 1)}\n`;
}
