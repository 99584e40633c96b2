// IndexedDB behind its port, through `idb`.
import { openDB, type IDBPDatabase } from 'idb';
import { createConnection } from './connection.ts';
import { keepLetterRow, keepRows, readAllRows, removeRows, fillRows, rangeOf } from './database-rows.ts';
import { DATABASE } from './keys.ts';
import type { DatabasePort } from './ports.ts';

/** The database of this browser. */
export function createDatabase(wait: (ms: number) => Promise<void>): DatabasePort {
  const use = createConnection(openStores, wait);
  return {
    readAll: () =>
      use(async (database) => {
        const [records, aside] = await Promise.all([database.getAll(DATABASE.records), database.getAll(DATABASE.aside)]);
        return { records, aside };
      }),
    readEverything: () => use(readAllRows),
    read: (id) => use((database) => database.get(DATABASE.records, id)),
    readHistory: (id) =>
      use(async (database) => {
        const [lost, snapshots] = await Promise.all([database.get(DATABASE.lost, id), database.getAll(DATABASE.snapshots, rangeOf(id))]);
        return { lost, snapshots };
      }),
    update: (id, change, durability) => use((database) => keepRows(database, id, change, durability)),
    readLetter: (id) => use((database) => database.get(DATABASE.letters, id)),
    readLetters: () => use((database) => database.getAll(DATABASE.letters)),
    updateLetter: (id, change) => use((database) => keepLetterRow(database, id, change)),
    remove: (id) => use((database) => removeRows(database, id)),
    removeAside: (number) => use((database) => database.delete(DATABASE.aside, number)),
    fill: (rows) => use((database) => fillRows(database, rows)),
  };
}

function openStores(closed: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE.name, DATABASE.version, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore(DATABASE.records, { keyPath: 'id' });
      if (from < 2) {
        database.createObjectStore(DATABASE.lost, { keyPath: 'id' });
        database.createObjectStore(DATABASE.snapshots, { keyPath: ['id', 'number'] });
        database.createObjectStore(DATABASE.aside, { keyPath: 'number', autoIncrement: true });
      }
      if (from < 3) database.createObjectStore(DATABASE.letters, { keyPath: 'id' });
    },
    // A newer version of the site waits for this one to let go.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      closed();
    },
    terminated: closed,
  });
}
