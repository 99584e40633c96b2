// Doors made of memory, for tests: they behave like the real ones, and can be told to fail.
import { compression } from './compression.ts';
import { memoryDatabase, noRows, type Faults, type MemoryRows } from './memory-database.ts';
import type { MirrorPort, Ports } from './ports.ts';

export type { Faults } from './memory-database.ts';

/** Doors that share `rows` and `texts`, so that two of them are two tabs. Time stands still: nobody is ever waited for in vain. */
export function memoryPorts(faults: Faults = {}, rows: MemoryRows = noRows(), texts = new Map<string, string>()): Ports {
  let random = 0;
  return {
    database: memoryDatabase(faults, rows),
    mirror: memoryMirror(faults, texts),
    compression,
    world: {
      now: () => 1_795_000_000_000,
      today: () => 20_779,
      random: (bytes) => new Uint8Array(bytes).fill((random += 1)),
      wait: () => new Promise(() => undefined),
    },
    tabs: { tell: () => undefined, listen: () => () => undefined },
    keeping: { isPromised: async () => false, ask: async () => false },
  };
}

function memoryMirror(faults: Faults, texts: Map<string, string>): MirrorPort {
  return {
    isOpen: () => faults.mirror !== 'blocked',
    keys: () => (faults.mirror ? [] : [...texts.keys()]),
    read: (key) => (faults.mirror ? undefined : texts.get(key)),
    write: (key, text) => !faults.mirror && (texts.set(key, text), true),
    remove: (key) => void texts.delete(key),
  };
}
