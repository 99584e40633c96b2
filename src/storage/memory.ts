// Doors made of memory, for tests: they behave like the real ones, and can be told to fail.
import { compression } from './compression.ts';
import type { DatabasePort, MirrorPort, Ports } from './ports.ts';

/** What a test may break. */
export interface Faults {
  database?: boolean;
  mirror?: boolean;
}

/** Doors that share `rows` and `texts`, so that two of them are two tabs. */
export function memoryPorts(faults: Faults = {}, rows = new Map<string, unknown>(), texts = new Map<string, string>()): Ports {
  let random = 0;
  return {
    database: memoryDatabase(faults, rows),
    mirror: memoryMirror(faults, texts),
    compression,
    world: { now: () => 1_795_000_000_000, today: () => 20_779, random: (bytes) => new Uint8Array(bytes).fill((random += 1)) },
    tabs: { tell: () => undefined, listen: () => () => undefined },
  };
}

function memoryDatabase(faults: Faults, rows: Map<string, unknown>): DatabasePort {
  const use = async <Value>(work: () => Value): Promise<Value> => {
    if (faults.database) throw new Error('the database cannot be used');
    return work();
  };
  return {
    readAll: () => use(() => [...rows.values()]),
    read: (id) => use(() => rows.get(id)),
    update: (id, change) =>
      use(() => {
        const row = change(rows.get(id));
        if (row) rows.set(id, row);
      }),
    remove: (id) => use(() => void rows.delete(id)),
  };
}

function memoryMirror(faults: Faults, texts: Map<string, string>): MirrorPort {
  return {
    keys: () => (faults.mirror ? [] : [...texts.keys()]),
    read: (key) => (faults.mirror ? undefined : texts.get(key)),
    write: (key, text) => !faults.mirror && (texts.set(key, text), true),
    remove: (key) => void texts.delete(key),
  };
}
