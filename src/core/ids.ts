// Branded ids: the only place where a text becomes one. Formats: SPEC.md, I.

declare const brand: unique symbol;

/** A record's id: 16 characters of A-Z a-z 0-9 - _ (96 random bits). */
export type RecordId = string & { readonly [brand]: 'record' };
/** The id of a letter that is kept on this device: like a record's. */
export type LetterId = string & { readonly [brand]: 'letter' };
/** A device's id within one record: 8 characters of the same alphabet (48 random bits). */
export type ActorId = string & { readonly [brand]: 'actor' };
/** A row of a record: `r`, `i12`, `aK3xW9q`, `pAbCdEfGh`, or a kind of a newer version. */
export type RowKey = string & { readonly [brand]: 'row' };

const RECORD_ID = /^[\w-]{16}$/;
const ACTOR_ID = /^[\w-]{8}$/;
const OWN_ROW = /^a[\w-]{6}$/;
const ROW_KEY = /^[a-z][\w-]{0,31}$/;

/** Random bytes that a record id, an actor id and an own account's row need. */
export const ID_BYTES = { record: 12, actor: 6, row: 5 } as const;

/** A record id, or undefined where the text is none. */
export function parseRecordId(text: unknown): RecordId | undefined {
  return typeof text === 'string' && RECORD_ID.test(text) ? (text as RecordId) : undefined;
}

/** A letter's id, or undefined where the text is none. */
export function parseLetterId(text: unknown): LetterId | undefined {
  return typeof text === 'string' && RECORD_ID.test(text) ? (text as LetterId) : undefined;
}

/** An actor id, or undefined where the text is none. */
export function parseActorId(text: unknown): ActorId | undefined {
  return typeof text === 'string' && ACTOR_ID.test(text) ? (text as ActorId) : undefined;
}

/** A row key of any kind, known or not, or undefined where the text is none. */
export function parseRowKey(text: unknown): RowKey | undefined {
  return typeof text === 'string' && ROW_KEY.test(text) ? (text as RowKey) : undefined;
}

/** The row about the record as a whole. */
export const RECORD_ROW = 'r' as RowKey;

/** The row of a checklist's item. */
export function itemRow(number: number): RowKey {
  return `i${number}` as RowKey;
}

/** The item number of a row, or undefined where it is no item's. */
export function itemOfRow(row: RowKey): number | undefined {
  return /^i[1-9]\d{0,2}$/.test(row) ? Number(row.slice(1)) : undefined;
}

/** The row of an account that someone added by hand, from 6 characters of the id alphabet. */
export function ownRow(id: string): RowKey {
  return `a${id.slice(0, 6)}` as RowKey;
}

/** Whether a row is an account that someone added by hand. */
export function isOwnRow(row: RowKey): boolean {
  return OWN_ROW.test(row);
}

/** The row that says which side a device is on. */
export function actorRow(actor: ActorId): RowKey {
  return `p${actor}` as RowKey;
}

/** The device of such a row, or undefined where it is another kind. */
export function actorOfRow(row: RowKey): ActorId | undefined {
  return row.startsWith('p') ? parseActorId(row.slice(1)) : undefined;
}
