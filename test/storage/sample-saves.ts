// Saved records and doors for tests of storage.
import { parseLetterId, type ActorId, type LetterId } from '../../src/core/ids.ts';
import { setField } from '../../src/core/letters/draft.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { noRows, type MemoryRows } from '../../src/storage/memory-database.ts';
import { createMyCopy } from '../../src/storage/my-copy.ts';
import { memoryPorts, type Faults } from '../../src/storage/memory.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { saveLetter, type LetterOutcome } from '../../src/storage/save-letter.ts';
import type { SavedRecord } from '../../src/storage/stored-record.ts';
import { SAM, sampleRecord, write } from '../core/sample-records.ts';

/** One browser: what its database and its mirror hold, and as many tabs as are opened. */
export interface Browser {
  /** The rows of its records. */
  readonly rows: Map<string, unknown>;
  /** The rows of every store. */
  readonly stores: MemoryRows;
  readonly texts: Map<string, string>;
  /** Opens a tab. Tabs of one browser hear of each other's saves. */
  readonly openTab: (faults?: Faults) => Ports;
  /** The ids of which tabs were told, in order. */
  readonly told: readonly string[];
}

/** A browser with nothing stored. */
export function newBrowser(): Browser {
  const [stores, texts, told] = [noRows(), new Map<string, string>(), Array<string>()];
  const hearing = new Map<object, (id: string) => void>();
  const openTab = (faults: Faults = {}): Ports => {
    const tab = {};
    const tell = (id: string): void => {
      told.push(id);
      for (const [other, heard] of hearing) if (other !== tab) heard(id);
    };
    const listen = (heard: (id: string) => void): (() => void) => {
      hearing.set(tab, heard);
      return () => void hearing.delete(tab);
    };
    return { ...memoryPorts(faults, stores, texts), tabs: { tell, listen } };
  };
  return { rows: stores.records, stores, texts, openTab, told };
}

/** Keeps a letter in which the client's name is filled in. */
export function keepLetter(tab: Ports, id: string, name = 'Nora Rye', number = 6): Promise<LetterOutcome> {
  return saveLetter(tab, { id: letterId(id), number, change: (draft) => setField(draft, 'client', name), isNew: true });
}

/** A letter's id for tests. */
export function letterId(text: string): LetterId {
  const id = parseLetterId(text);
  if (!id) throw new Error(`${text} is no letter's id`);
  return id;
}

/** A record as one device holds it. */
export function savedOf(record: ChecklistRecord, actor: ActorId = SAM, savedAt = 1_000): SavedRecord {
  return { record, me: createMyCopy(actor), savedAt };
}

/** A record whose packed form does not get smaller than about 80,000 characters. */
export function bulkyRecord(): ChecklistRecord {
  let state = 1;
  const noise = (): string =>
    Array.from({ length: 2_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return String.fromCharCode(0x21 + ((state >>> 16) % 90));
    })
      .join('')
      .replace(/[:=>]/g, '-');
  return write(sampleRecord(), SAM, ...Array.from({ length: 40 }, (_, at) => [at + 1, 'note', noise()] as const));
}
