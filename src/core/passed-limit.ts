// Which limit a record passes: asked when one is read and before one is changed (SPEC.md, X).
import { devicesOf } from './devices.ts';
import { isOwnRow, itemOfRow, type ActorId, type RowKey } from './ids.ts';
import { LIMITS, MAX_ROWS } from './limits.ts';

interface SizedCell {
  readonly value: boolean | number | string;
  readonly n: number;
  readonly actor: ActorId;
}

/** The parts of a record that can grow. */
interface Sized {
  readonly rows: ReadonlyMap<RowKey, ReadonlyMap<string, SizedCell>>;
  readonly seen: ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;
}

/** The name of the first limit that a record passes, or undefined where it passes none. */
export function passedLimit(record: Sized): string | undefined {
  const keys = [...record.rows.keys()];
  const cells = [...record.rows.values()].flatMap((row) => [...row.values()]);
  const largest = (size: (cell: SizedCell) => number): number => cells.reduce((most, cell) => Math.max(most, size(cell)), 0);
  const sizes: readonly (readonly [name: string, size: number, most: number])[] = [
    ['accounts', keys.filter(isOwnRow).length, LIMITS.accounts],
    ['items', keys.filter((key) => itemOfRow(key) !== undefined).length, LIMITS.items],
    ['devices', devicesOf(record).length, LIMITS.actors],
    ['rows', keys.length, MAX_ROWS],
    ['fields', [...record.rows.values()].reduce((most, row) => Math.max(most, row.size), 0), LIMITS.fields],
    ['letters', largest(({ value }) => (typeof value === 'string' ? value.length : 0)), LIMITS.text],
    ['clock', largest(({ n }) => n), LIMITS.clock],
    ['bytes', bytesOf(record, cells), LIMITS.bytes],
  ];
  return sizes.find(([, size, most]) => size > most)?.[0];
}

// What a cell takes in the packing besides its value: its place, clock and device with their commas, at the most.
const CELL_BYTES = 24;
const SEEN_BYTES = 15;

/** An upper bound of the packed size in bytes. Text is encoded only where its length alone leaves it open. */
function bytesOf(record: Sized, cells: readonly SizedCell[]): number {
  const seen = [...record.seen.values()].reduce((sum, clocks) => sum + clocks.size * SEEN_BYTES, 0);
  const other = seen + cells.length * CELL_BYTES + record.rows.size * 8 + 1_024;
  const texts = cells.map(({ value }) => value).filter((value) => typeof value === 'string');
  // JSON escapes a line break in two characters and UTF-8 takes at most three bytes for one.
  const most = texts.reduce((sum, text) => sum + text.length * 6, 0);
  return most + other <= LIMITS.bytes ? most + other : encodedBytes(texts) + other;
}

function encodedBytes(texts: readonly string[]): number {
  return new TextEncoder().encode(JSON.stringify(texts)).length;
}
