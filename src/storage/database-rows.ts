// What is done to the stores, each in one transaction.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { DATABASE } from './keys.ts';
import type { DatabasePort, Durability } from './ports.ts';
import { keyOfRow, mapStores, STORES, type AllRows, type NewRows, type StoreName } from './stored-rows.ts';

type Stores = IDBPTransaction<unknown, StoreName[], 'readwrite'>;

/** The keys of all snapshots of a record. */
export function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Reads what is stored of a record and writes what `change` makes of it. */
export function keepRows(
  database: IDBPDatabase,
  id: string,
  change: Parameters<DatabasePort['update']>[1],
  durability: Durability,
): Promise<void> {
  return inTransaction(database, durability, async (stores) => {
    const [record, lost, keys] = await Promise.all([
      stores.objectStore(DATABASE.records).get(id),
      stores.objectStore(DATABASE.lost).get(id),
      stores.objectStore(DATABASE.snapshots).getAllKeys(rangeOf(id)),
    ]);
    const snapshots = keys.flatMap((key) => (Array.isArray(key) && typeof key[1] === 'number' ? [key[1]] : []));
    const rows = change({ record, lost, snapshots });
    if (rows) await writeRows(stores, id, rows);
  });
}

async function writeRows(stores: Stores, id: string, { record, lost, snapshot, dropped, aside }: NewRows): Promise<void> {
  const snapshots = stores.objectStore(DATABASE.snapshots);
  await Promise.all([
    ...aside.map((row) => stores.objectStore(DATABASE.aside).put(row)),
    ...dropped.map((number) => snapshots.delete([id, number])),
    snapshot && snapshots.put(snapshot),
    lost && stores.objectStore(DATABASE.lost).put(lost),
    stores.objectStore(DATABASE.records).put(record),
  ]);
}

/** Reads the row of a letter and writes what `change` makes of it. */
export function keepLetterRow(database: IDBPDatabase, id: string, change: Parameters<DatabasePort['updateLetter']>[1]): Promise<void> {
  return inTransaction(database, 'strict', async (stores) => {
    const letters = stores.objectStore(DATABASE.letters);
    const rows = change(await letters.get(id));
    if (!rows) return;
    await Promise.all([...rows.aside.map((row) => stores.objectStore(DATABASE.aside).put(row)), letters.put(rows.letter)]);
  });
}

/** Every row there is. */
export function readAllRows(database: IDBPDatabase): Promise<AllRows> {
  const stores = database.transaction(STORES, 'readonly');
  return forEachStore((name) => stores.objectStore(name).getAll());
}

/** Does the same in every store, at once. */
async function forEachStore(deed: (name: StoreName) => Promise<readonly unknown[]>): Promise<AllRows> {
  const rows = new Map(await Promise.all(STORES.map(async (name) => [name, await deed(name)] as const)));
  return mapStores((name) => rows.get(name) ?? []);
}

/** Removes everything of a record or letter, or everything there is, and gives it. */
export function removeRows(database: IDBPDatabase, id: string | undefined): Promise<AllRows> {
  const keys = { records: id, lost: id, snapshots: id && rangeOf(id), aside: undefined, letters: id };
  return inTransaction(database, 'strict', async (stores) => {
    const take = async (name: StoreName): Promise<readonly unknown[]> => {
      if (id !== undefined && keys[name] === undefined) return [];
      const rows = await stores.objectStore(name).getAll(keys[name]);
      await (keys[name] === undefined ? stores.objectStore(name).clear() : stores.objectStore(name).delete(keys[name]));
      return rows;
    };
    return forEachStore(take);
  });
}

/** Puts rows where their places are free, and gives the others. */
export function fillRows(database: IDBPDatabase, rows: AllRows): Promise<AllRows> {
  return inTransaction(database, 'strict', async (stores) => {
    const fill = async (name: StoreName): Promise<readonly unknown[]> => {
      const isTaken = await Promise.all(rows[name].map((row) => fillRow(stores, name, row)));
      return rows[name].filter((_, at) => isTaken[at]);
    };
    return forEachStore(fill);
  });
}

async function fillRow(stores: Stores, name: StoreName, row: unknown): Promise<boolean> {
  const key = keyOfRow(name, row);
  const isTaken = key === undefined || (await stores.objectStore(name).getKey(key)) !== undefined;
  if (!isTaken) await stores.objectStore(name).put(row);
  return isTaken;
}

/** Does something in one transaction over all stores; resolves once that is complete, and takes it back when the work fails. */
async function inTransaction<Value>(
  database: IDBPDatabase,
  durability: Durability,
  work: (stores: Stores) => Promise<Value>,
): Promise<Value> {
  const stores = database.transaction([...STORES], 'readwrite', { durability });
  const working = work(stores).catch((error: unknown) => {
    abort(stores);
    throw error;
  });
  const [value] = await Promise.all([working, stores.done]);
  return value;
}

function abort(stores: Stores): void {
  try {
    stores.abort();
  } catch {
    // It was over already.
  }
}
