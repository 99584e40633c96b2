// Every device that a record names: as a row, as the writer of a cell, or in `seen`.
import { actorOfRow, type ActorId, type RowKey } from './ids.ts';

/** The parts of a record that name devices. */
interface Naming {
  readonly rows: ReadonlyMap<RowKey, ReadonlyMap<string, { readonly actor: ActorId }>>;
  readonly seen: ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;
}

/** The devices of a record in the order of their ids. */
export function devicesOf({ rows, seen }: Naming): readonly ActorId[] {
  const devices = new Set<ActorId>();
  for (const [key, row] of rows) {
    const device = actorOfRow(key);
    if (device) devices.add(device);
    for (const { actor } of row.values()) devices.add(actor);
  }
  for (const [observer, clocks] of seen) for (const device of [observer, ...clocks.keys()]) devices.add(device);
  return [...devices].sort();
}
