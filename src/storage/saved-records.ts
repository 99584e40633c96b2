// Records on this device: the database first, its mirror second, both merged when read. Rules: SPEC.md, Y.
import { parseRecordId, type RecordId } from '../core/ids.ts';
import { mergeRecords } from '../core/merge.ts';
import type { RecordProblem } from '../core/parse-record.ts';
import { troubleOf, type DatabaseTrouble } from './database-trouble.ts';
import { mirroredIds, readMirrored, type Mirrored } from './mirrored-record.ts';
import { mergeMyCopies } from './my-copy.ts';
import type { Ports } from './ports.ts';
import { parseStored, type SavedRecord } from './stored-record.ts';
import { holdsAll } from './write-mirror.ts';

export type { SaveOptions } from './plan-change.ts';
export { saveRecord, type SaveOutcome } from './save-record.ts';
export type { SnapshotWhy } from './stored-rows.ts';

/** A record as this device has it, and how well it is kept. */
export interface FoundRecord {
  /** Undefined where there is none, or none that can be read. */
  readonly saved: SavedRecord | undefined;
  /** Whether the database has everything that was found. */
  readonly isStored: boolean;
  readonly isMirrored: boolean;
  /** Why the database could not be read. */
  readonly trouble: DatabaseTrouble | undefined;
  /** Why its row could not be read. */
  readonly problem: RecordProblem | undefined;
}

/** Everything on this device that can be read. */
export interface SavedRecords {
  readonly records: readonly SavedRecord[];
  /** The rows that cannot be read and have no mirror that can. */
  readonly damaged: readonly { readonly id: string; readonly problem: RecordProblem; readonly row: unknown }[];
  /** What was put aside because it could not be read. */
  readonly aside: readonly unknown[];
  /** Why the database could not be read. */
  readonly trouble: DatabaseTrouble | undefined;
}

type Doors = Pick<Ports, 'database' | 'mirror' | 'compression'>;

/** Reads every record of this device. */
export async function readSavedRecords(ports: Doors): Promise<SavedRecords> {
  const read = await ports.database.readAll().then(
    ({ records: rows, aside }) => ({ rows, aside, trouble: undefined }),
    (error: unknown) => ({ rows: [], aside: [], trouble: troubleOf(error) }),
  );
  const parsed = read.rows.map((row) => ({ row, id: idOf(row), result: parseStored(row) }));
  const records: SavedRecord[] = [];
  const damaged: SavedRecords['damaged'][number][] = [];
  for (const { row, id, result } of parsed) {
    const saved = mergeSaved(result.ok ? result.value : undefined, await readMirrored(ports, id));
    if (saved) records.push(saved);
    else if (!result.ok) damaged.push({ id, problem: result.problem, row });
  }
  const inDatabase = new Set(parsed.map(({ id }) => id));
  for (const id of mirroredIds(ports).filter((each) => !inDatabase.has(each))) {
    const saved = mergeSaved(undefined, await readMirrored(ports, id));
    if (saved) records.push(saved);
  }
  return { records, damaged, aside: read.aside, trouble: read.trouble };
}

/** Reads one record, or undefined where this device has none that can be read. */
export async function readSavedRecord(ports: Doors, id: RecordId): Promise<SavedRecord | undefined> {
  return (await findSavedRecord(ports, id)).saved;
}

/** Reads one record, and finds out how well it is kept. */
export async function findSavedRecord(ports: Doors, id: RecordId): Promise<FoundRecord> {
  const { row, trouble } = await ports.database.read(id).then(
    (stored) => ({ row: stored, trouble: undefined }),
    (error: unknown) => ({ row: undefined, trouble: troubleOf(error) }),
  );
  const stored = row === undefined ? undefined : parseStored(row);
  const held = stored?.ok ? stored.value : undefined;
  const mirrored = await readMirrored(ports, id);
  const saved = mergeSaved(held, mirrored);
  return {
    saved,
    isStored: held !== undefined && saved !== undefined && holdsAll(held, saved.record),
    isMirrored: mirrored.kind === 'whole',
    trouble,
    problem: stored?.ok === false ? stored.problem : undefined,
  };
}

/** Both copies as one; what the later one says of this device counts. */
function mergeSaved(a: SavedRecord | undefined, mirrored: Mirrored): SavedRecord | undefined {
  const b = mirrored.kind === 'whole' ? mirrored.saved : undefined;
  if (!a || !b) return a ?? b;
  const [earlier, later] = a.savedAt >= b.savedAt ? [b, a] : [a, b];
  return { ...later, me: mergeMyCopies(earlier.me, later.me), record: mergeRecords(a.record, b.record) };
}

function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? parseRecordId(row.id) : undefined;
  return id ?? '';
}
