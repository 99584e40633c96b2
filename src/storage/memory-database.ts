// The database of tests: rows in maps, every write in a transaction that happens wholly or not at all.
import type { DatabasePort } from './ports.ts';
import { keyOfRow, mapStores, STORES, type AllRows, type StoreName } from './stored-rows.ts';

/** Where the database fails. */
type FaultStep = 'open' | 'read' | 'aside' | 'snapshots' | 'lost' | 'records' | 'letters' | 'complete';

/** What a test may break. */
export interface Faults {
  /** The name of the database's error, or true for one that says nothing. */
  database?: boolean | string;
  /** Where it fails; at once when this is missing. */
  step?: FaultStep;
  /** Takes nothing and gives nothing; 'blocked' where the browser does not let the site use it. */
  mirror?: boolean | 'blocked';
}

/** The rows of each store by the text of their key. */
export type MemoryRows = Readonly<Record<StoreName, Map<string, unknown>>>;

/** Stores with nothing in them. */
export function noRows(): MemoryRows {
  return { records: new Map(), lost: new Map(), snapshots: new Map(), aside: new Map(), letters: new Map() };
}

/** A database over some rows. */
export function memoryDatabase(faults: Faults, rows: MemoryRows): DatabasePort {
  const pass = (step: FaultStep): void => {
    if (faults.database && (faults.step ?? 'open') === step) throw faultOf(faults.database);
  };
  const read = async <Value>(work: () => Value): Promise<Value> => (pass('open'), pass('read'), work());
  /** Works on a draft of the stores, which takes their place only when everything went well. */
  const write = async <Value>(work: (draft: MemoryRows) => Value): Promise<Value> => {
    pass('open');
    const draft = copyRows(rows);
    const value = work(draft);
    pass('complete');
    for (const name of STORES) replaceAll(rows[name], draft[name]);
    return value;
  };
  return {
    readAll: () => read(() => ({ records: [...rows.records.values()], aside: [...rows.aside.values()] })),
    readEverything: () => read(() => allRows(rows)),
    read: (id) => read(() => rows.records.get(id)),
    readHistory: (id) => read(() => ({ lost: rows.lost.get(id), snapshots: ofRecord(rows, id) })),
    update: (id, change) =>
      write((draft) => {
        pass('read');
        const snapshots = ofRecord(draft, id).map(numberOf);
        const made = change({ record: draft.records.get(id), lost: draft.lost.get(id), snapshots });
        for (const number of made?.dropped ?? []) draft.snapshots.delete(JSON.stringify([id, number]));
        putRows(draft, pass, { aside: made?.aside, snapshots: [made?.snapshot], lost: [made?.lost], records: [made?.record] });
      }),
    readLetter: (id) => read(() => rows.letters.get(id)),
    readLetters: () => read(() => [...rows.letters.values()]),
    updateLetter: (id, change) =>
      write((draft) => {
        pass('read');
        const made = change(draft.letters.get(id));
        putRows(draft, pass, { aside: made?.aside, letters: [made?.letter] });
      }),
    remove: (id) => write((draft) => takeRows(draft, id)),
    removeAside: (number) => write((draft) => void draft.aside.delete(JSON.stringify(number))),
    fill: (all) => write((draft) => mapStores((name) => all[name].filter((row) => !fillRow(draft, name, row)))),
  };
}

function faultOf(fault: boolean | string): Error {
  return typeof fault === 'string' ? new DOMException('a fault of the test', fault) : new Error('the database cannot be used');
}

function textOfKey(name: StoreName, row: unknown): string | undefined {
  const key = keyOfRow(name, row);
  return typeof key === 'string' || key === undefined ? key : JSON.stringify(key);
}

/** In the order in which the real one writes; what is undefined is not written. */
function putRows(
  draft: MemoryRows,
  pass: (step: StoreName) => void,
  made: Partial<Record<StoreName, readonly unknown[] | undefined>>,
): void {
  for (const name of ['aside', 'snapshots', 'lost', 'records', 'letters'] as const) {
    const rows = (made[name] ?? []).filter(Boolean);
    if (rows.length > 0) pass(name);
    for (const row of rows) putRow(draft, name, row);
  }
}

function putRow(rows: MemoryRows, name: StoreName, row: unknown): void {
  const key = textOfKey(name, row);
  if (key !== undefined) rows[name].set(key, row);
  else if (name === 'aside') putRow(rows, name, { ...Object(row), number: rows.aside.size + 1 });
}

function fillRow(rows: MemoryRows, name: StoreName, row: unknown): boolean {
  const key = textOfKey(name, row);
  if (key === undefined || rows[name].has(key)) return false;
  rows[name].set(key, row);
  return true;
}

function takeRows(rows: MemoryRows, id: string | undefined): AllRows {
  return mapStores((name) => {
    const taken = [...rows[name]].filter(([, row]) => id === undefined || isOf(id, name, row));
    for (const [key] of taken) rows[name].delete(key);
    return taken.map(([, row]) => row);
  });
}

function isOf(id: string, name: StoreName, row: unknown): boolean {
  return name !== 'aside' && [keyOfRow(name, row)].flat()[0] === id;
}

function ofRecord(rows: MemoryRows, id: string): readonly unknown[] {
  return [...rows.snapshots.values()].filter((row) => isOf(id, 'snapshots', row)).sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(row: unknown): number {
  const [, number] = [keyOfRow('snapshots', row)].flat();
  return typeof number === 'number' ? number : 0;
}

function allRows(rows: MemoryRows): AllRows {
  return mapStores((name) => [...rows[name].values()]);
}

function copyRows(rows: MemoryRows): MemoryRows {
  const draft = noRows();
  for (const name of STORES) replaceAll(draft[name], rows[name]);
  return draft;
}

function replaceAll(rows: Map<string, unknown>, by: ReadonlyMap<string, unknown>): void {
  rows.clear();
  for (const [key, row] of by) rows.set(key, row);
}
