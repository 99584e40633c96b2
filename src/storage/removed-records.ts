// Taking away, so that it can be brought back whole. Rules: SPEC.md, Y7.
import { parseRecordId, type LetterId, type RecordId } from '../core/ids.ts';
import { letterKey, mirrorKey } from './keys.ts';
import type { Ports } from './ports.ts';
import { saveRecord } from './save-record.ts';
import { parseStoredLost } from './stored-history.ts';
import { parseStored } from './stored-record.ts';
import { parseStoredLetter } from './stored-letter.ts';
import { NO_ROWS, type AllRows } from './stored-rows.ts';

/** What was taken away, byte for byte. */
export interface Removed {
  readonly rows: AllRows;
  /** Texts of the smaller storage, by key. */
  readonly texts: ReadonlyMap<string, string>;
  /** False where the database did not let go of it. */
  readonly isGone: boolean;
}

/** Removes a record with its mirror, its lost values and its versions; or a letter with its mirror. */
export function removeRecord(ports: Ports, id: RecordId | LetterId): Promise<Removed> {
  return remove(ports, id, [mirrorKey(id), letterKey(id)]);
}

/** Removes everything that this site stored. */
export function removeEverything(ports: Ports): Promise<Removed> {
  return remove(ports, undefined, ports.mirror.keys());
}

async function remove(ports: Ports, id: RecordId | LetterId | undefined, keys: readonly string[]): Promise<Removed> {
  const texts = new Map(keys.flatMap((key) => entry(key, ports.mirror.read(key))));
  for (const key of keys) ports.mirror.remove(key);
  const rows = await ports.database.remove(id).catch(() => undefined);
  for (const each of id ? [id] : idsOf(rows ?? NO_ROWS)) ports.tabs.tell(each);
  return { rows: rows ?? NO_ROWS, texts, isGone: rows !== undefined };
}

function entry(key: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[key, text]];
}

function idsOf({ records, letters }: AllRows): readonly (RecordId | LetterId)[] {
  const lists = records.map(parseStored).flatMap((stored) => (stored.ok ? stored.value.record.id : []));
  return [...lists, ...letters.map(parseStoredLetter).flatMap((stored) => (stored.ok ? stored.value.letter.id : []))];
}

/** Brings everything back. Where a record was made anew in the meantime both are merged; a letter that was stays as it is. False where something could not be put back. */
export async function bringBackRemoved(ports: Ports, { rows, texts }: Removed): Promise<boolean> {
  const taken = await ports.database.fill(rows).catch(() => undefined);
  const isMirrored =
    [...texts].filter(([key, text]) => ports.mirror.read(key) === undefined && !ports.mirror.write(key, text)).length === 0;
  const isMerged = taken ? await mergeTaken(ports, taken) : texts.size > 0 && isMirrored;
  for (const id of idsOf(rows)) ports.tabs.tell(id);
  return isMerged;
}

async function mergeTaken(ports: Ports, { records, lost }: AllRows): Promise<boolean> {
  const outcomes = await Promise.all(
    records.flatMap((row) => {
      const stored = parseStored(row);
      if (!stored.ok) return [];
      const values = lost.find((each) => isOf(each, stored.value.record.id));
      return [saveRecord(ports, stored.value, { isNew: true, snapshot: 'undo', lost: parseStoredLost(values) ?? [] })];
    }),
  );
  return outcomes.every(({ kind }) => kind === 'saved');
}

function isOf(row: unknown, id: RecordId): boolean {
  return typeof row === 'object' && row !== null && 'id' in row && parseRecordId(row.id) === id;
}
