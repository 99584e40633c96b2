// What is stored and cannot be read: listed with its bytes, wherever it lies. Rules: SPEC.md, M3 and Y5.
import { parseRecordId } from '../core/ids.ts';
import type { RecordProblem } from '../core/parse-record.ts';
import { ASIDE_PREFIX, letterKey, mirrorKey } from './keys.ts';
import type { DamagedLetter, KeptLetters } from './kept-letters.ts';
import { mirroredIds, openMirror } from './mirrored-record.ts';
import type { MirrorPort, Ports } from './ports.ts';
import { removeRecord } from './removed-records.ts';
import type { SavedRecords } from './saved-records.ts';
import { parseStored } from './stored-record.ts';

/** Something that this build cannot read, kept as it is. */
export interface UnreadableRecord {
  /** The record's id, '' where even that is unknown. */
  readonly id: string;
  readonly problem: RecordProblem;
  /** The stored bytes as text, to be saved as a file. */
  readonly raw: string;
  readonly place: UnreadablePlace;
}

/** Where it lies. */
export type UnreadablePlace =
  /** Where its record should be; the row as it is. */
  | { readonly kind: 'row'; readonly row: unknown }
  /** Where its letter should be. */
  | { readonly kind: 'letter' }
  /** Put aside in the database. */
  | { readonly kind: 'aside'; readonly number: number }
  /** In the smaller storage under a key: in its place, or put aside. */
  | { readonly kind: 'mirror'; readonly key: string };

const DAMAGED: RecordProblem = { kind: 'invalid', what: 'checksum' };

/** Lists it, from what was read of the records and the letters. */
export function listUnreadable(
  { mirror }: Pick<Ports, 'mirror'>,
  saved: SavedRecords,
  { damaged: letters }: Pick<KeptLetters, 'damaged'>,
): readonly UnreadableRecord[] {
  const rows = saved.damaged.map(({ id, problem, row }): UnreadableRecord => ({
    id,
    problem,
    raw: rawOf(row),
    place: { kind: 'row', row },
  }));
  const known = new Set([...saved.records.map(({ record }) => record.id), ...saved.damaged.map(({ id }) => id)]);
  const lone = mirroredIds({ mirror }).filter((id) => ![...known].some((each) => each === id));
  return [
    ...rows,
    ...letters.map((letter) => damagedLetter(mirror, letter)),
    ...saved.aside.flatMap(asideRecord),
    ...lone.flatMap((id) => mirrorRecord(mirror, id, mirrorKey(id))),
    ...asideMirrors(mirror),
  ];
}

function damagedLetter(mirror: MirrorPort, { id, problem: found, row }: DamagedLetter): UnreadableRecord {
  const [key, problem] = [letterKey(id), found.kind === 'notALetter' ? DAMAGED : found];
  if (row !== undefined) return { id, problem, raw: rawOf(row), place: { kind: 'letter' } };
  return { id, problem, raw: mirror.read(key) ?? '', place: { kind: 'mirror', key } };
}

function asideRecord(aside: unknown): UnreadableRecord[] {
  if (typeof aside !== 'object' || aside === null) return [];
  const { id, number, row }: { [field: string]: unknown } = { ...aside };
  if (typeof number !== 'number') return [];
  const parsed = parseStored(row);
  return [
    { id: parseRecordId(id) ?? '', problem: parsed.ok ? DAMAGED : parsed.problem, raw: rawOf(aside), place: { kind: 'aside', number } },
  ];
}

function asideMirrors(mirror: MirrorPort): readonly UnreadableRecord[] {
  const keys = mirror.keys().filter((key) => key.startsWith(ASIDE_PREFIX));
  return keys.flatMap((key) => mirrorRecord(mirror, key.slice(ASIDE_PREFIX.length).split(':')[0] ?? '', key));
}

function mirrorRecord(mirror: MirrorPort, id: string, key: string): UnreadableRecord[] {
  const raw = mirror.read(key);
  if (raw === undefined) return [];
  const problem = openMirror(raw) === 'tooNew' ? ({ kind: 'tooNew' } as const) : DAMAGED;
  return [{ id: parseRecordId(id) ?? '', problem, raw, place: { kind: 'mirror', key } }];
}

function rawOf(row: unknown): string {
  return JSON.stringify(row, null, 1);
}

/** Takes it away for good; its raw bytes were saved before. */
export async function removeUnreadable(ports: Ports, { id, place }: UnreadableRecord): Promise<void> {
  const known = parseRecordId(id);
  if (place.kind === 'aside') await ports.database.removeAside(place.number).catch(() => undefined);
  else if (place.kind === 'mirror') ports.mirror.remove(place.key);
  else if (known) await removeRecord(ports, known);
}

/** Whether it can be taken away: not where a newer version can read it, nor a row without an id to find it by. */
export function isRemovable({ id, place, problem }: UnreadableRecord): boolean {
  const isFound = place.kind === 'aside' || place.kind === 'mirror' || parseRecordId(id) !== undefined;
  return problem.kind !== 'tooNew' && isFound;
}
