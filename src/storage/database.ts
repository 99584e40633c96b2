// IndexedDB behind its port, through `idb`.
import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE } from './keys.ts';
import type { DatabasePort } from './ports.ts';

/** The database of this browser. It is opened at first use, and again after the connection was lost. */
export function createDatabase(): DatabasePort {
  let opened: Promise<IDBPDatabase> | undefined;
  const open = (): Promise<IDBPDatabase> => (opened ??= openRecords(() => (opened = undefined)));
  const use = async <Value>(work: (database: IDBPDatabase) => Promise<Value>): Promise<Value> => {
    try {
      return await work(await open());
    } catch {
      opened = undefined;
      return work(await open());
    }
  };
  return {
    readAll: () => use((database) => database.getAll(DATABASE.records)),
    read: (id) => use((database) => database.get(DATABASE.records, id)),
    update: (id, change) => use((database) => updateRow(database, id, change)),
    remove: (id) => use((database) => database.delete(DATABASE.records, id)),
  };
}

function openRecords(closed: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE.name, DATABASE.version, {
    upgrade(database) {
      database.createObjectStore(DATABASE.records, { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
}

async function updateRow(database: IDBPDatabase, id: string, change: Parameters<DatabasePort['update']>[1]): Promise<void> {
  const transaction = database.transaction(DATABASE.records, 'readwrite');
  const row = change(await transaction.store.get(id));
  if (row) await transaction.store.put(row);
  await transaction.done;
}
