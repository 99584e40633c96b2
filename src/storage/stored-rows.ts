// The rows of the database, as they are written. What is read is unknown until it was parsed.
import type { ActorId, LetterId, RecordId } from '../core/ids.ts';

/** What this device alone knows about a record. Never sent, never exported. */
export interface MyCopy {
  /** Who this device is in the record. */
  readonly actor: ActorId;
  /** The record's clock when a link or file was last made in the sending panel here; 0 before. */
  readonly sentAt: number;
  /** The record's clock when a copy of any kind (link, file, backup) last left this device; 0 before. */
  readonly copiedAt: number;
  /** Put away from the list, still kept. */
  readonly archived: boolean;
  /** `ROW FIELD FINGERPRINT` of each text of which the reader said that it is no password. */
  readonly notSecrets: readonly string[];
}

/** A record as the database holds it. */
export interface StoredRecord {
  readonly id: RecordId;
  /** JSON of the plain record (core/plain-record.ts). */
  readonly text: string;
  /** CRC-32 of the text's UTF-8 bytes. */
  readonly crc: number;
  readonly me: MyCopy;
  /** When it was written, ms since 1970. */
  readonly savedAt: number;
  /** The format of the text. */
  readonly format: number;
}

/** The values that something else took the place of in one record. */
export interface StoredLost {
  readonly id: RecordId;
  /** JSON of the plain list (core/lost-values.ts). */
  readonly text: string;
  readonly crc: number;
  /** The format of the record that they belong to. */
  readonly format: number;
}

/** Why a whole version of a record is kept. */
export type SnapshotWhy = 'visit' | 'merge' | 'restore' | 'signOff' | 'undo';

/** A whole version of a record. Its key is id and number. */
export interface StoredSnapshot {
  readonly id: RecordId;
  /** When it was kept, ms since 1970, or one more than the number before where the clock was set back. */
  readonly number: number;
  readonly text: string;
  readonly crc: number;
  /** When it was kept, ms since 1970. */
  readonly at: number;
  readonly why: SnapshotWhy;
  /** The format of the text. */
  readonly format: number;
}

/** A letter as the database and the mirror hold it. */
export interface StoredLetter {
  readonly id: LetterId;
  /** JSON of the plain letter (core/letters/plain-letter.ts). */
  readonly text: string;
  /** CRC-32 of the text's UTF-8 bytes. */
  readonly crc: number;
  /** How many times it was saved: of two copies the one with more is the later one, whatever the clock says. */
  readonly n: number;
  /** When it was written, ms since 1970. */
  readonly savedAt: number;
  /** `PLACE FINGERPRINT` of each text of which the reader said that it is no password. Never sent, never exported. */
  readonly notSecrets: readonly string[];
  readonly format: number;
}

/** A row that could not be read, as it was. The database gives it its number. */
export interface AsideRow {
  readonly id: RecordId | LetterId;
  readonly from: 'records' | 'lost' | 'letters';
  readonly row: unknown;
  /** When it was put aside, ms since 1970. */
  readonly at: number;
}

/** What a change finds. */
export interface StoredRows {
  /** Undefined where there is none. */
  readonly record: unknown;
  readonly lost: unknown;
  /** The numbers of the snapshots, the oldest first. */
  readonly snapshots: readonly number[];
}

/** What a change writes. */
export interface NewRows {
  readonly record: StoredRecord;
  readonly lost: StoredLost | undefined;
  readonly snapshot: StoredSnapshot | undefined;
  /** The numbers of the snapshots that make room. */
  readonly dropped: readonly number[];
  readonly aside: readonly AsideRow[];
}

/** What is kept beside one record; snapshots the oldest first. */
export interface StoredHistory {
  readonly lost: unknown;
  readonly snapshots: readonly unknown[];
}

/** The stores, by name. */
export const STORES = ['records', 'lost', 'snapshots', 'aside', 'letters'] as const;

/** The name of a store. */
export type StoreName = (typeof STORES)[number];

/** Rows of every store, as they are. */
export type AllRows = Readonly<Record<StoreName, readonly unknown[]>>;

/** Rows for each store. */
export function mapStores(rowsOf: (name: StoreName) => readonly unknown[]): AllRows {
  return {
    records: rowsOf('records'),
    lost: rowsOf('lost'),
    snapshots: rowsOf('snapshots'),
    aside: rowsOf('aside'),
    letters: rowsOf('letters'),
  };
}

/** No row anywhere. */
export const NO_ROWS: AllRows = mapStores(() => []);

/** The key of a row in its store, or undefined where it has none. */
export function keyOfRow(store: StoreName, row: unknown): string | number | [string, number] | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, number }: { [field: string]: unknown } = { ...row };
  if (store === 'aside') return typeof number === 'number' ? number : undefined;
  if (typeof id !== 'string') return undefined;
  if (store !== 'snapshots') return id;
  return typeof number === 'number' ? [id, number] : undefined;
}
