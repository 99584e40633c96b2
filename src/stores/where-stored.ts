// Where this browser keeps what the site stores: which of the two stores work, and what is in each.
import { parseRecordId } from '../core/ids.ts';
import { troubleOf, troubleWith, type DatabaseTrouble } from '../storage/database-trouble.ts';
import { askToKeep, readPromise, type Promised } from '../storage/keeping.ts';
import { ASIDE_PREFIX, mirrorKey } from '../storage/keys.ts';
import { mirroredIds } from '../storage/mirrored-record.ts';
import type { Ports } from '../storage/ports.ts';
import { NO_ROWS, type AllRows } from '../storage/stored-rows.ts';

export { askToKeep };
export type { Promised } from '../storage/keeping.ts';

/** The stores that work here. */
export interface WorkingStores {
  readonly database: boolean;
  readonly mirror: boolean;
}

/** Tries both stores; the trial leaves nothing behind. */
export async function findStores(ports: Pick<Ports, 'database' | 'mirror'>): Promise<WorkingStores> {
  const database = await ports.database.readAll().then(
    () => true,
    () => false,
  );
  return { database, mirror: canMirror(ports) };
}

/** Whether localStorage takes a text here. */
export function canMirror({ mirror }: Pick<Ports, 'mirror'>): boolean {
  const trial = mirrorKey('');
  const taken = mirror.write(trial, 'trial');
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
