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
  ];
  return sizes.find(([, size, most]) => size > most)?.[0];
}
