// What disks do to the files of a browser between two visits. The bytes are arbitrary and the same in every run.
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium keeps what sites store, below the folder of its profile. */
const STORES = { database: ['Default', 'IndexedDB'], mirror: ['Default', 'Local Storage'] } as const;

/** One of the two stores. */
export type Store = keyof typeof STORES;

/** Something that happens to all files of a store. */
export type Fault = (folder: string, store: Store, seed: number) => Promise<void>;

async function filesOf(folder: string, store: Store): Promise<readonly string[]> {
  const root = join(folder, ...STORES[store]);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  // CURRENT and LOCK name the others; a disk that loses them loses all.
  const files = entries.filter((entry) => entry.isFile() && /\.(log|ldb)$|^MANIFEST/.test(entry.name));
  if (files.length === 0) throw new Error(`There is no file in ${root}.`);
  return files.map((entry) => join(entry.parentPath, entry.name));
}

function* noise(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 16;
  }
}

/** The whole folder is gone. */
export const deleteFiles: Fault = async (folder, store) => rm(join(folder, ...STORES[store]), { recursive: true });

/** Every file is overwritten with noise of the same length. */
export const overwriteFiles: Fault = async (folder, store, seed) => {
  const bytes = noise(seed);
  for (const file of await filesOf(folder, store)) {
    const { length } = await readFile(file);
    await writeFile(
      file,
      Uint8Array.from({ length }, () => (bytes.next().value ?? 0) & 255),
    );
  }
};

/** Every file is cut to half. */
export const cutFiles: Fault = async (folder, store) => {
  for (const file of await filesOf(folder, store)) await truncate(file, Math.floor((await readFile(file)).length / 2));
};

/** Twenty bytes of every file are other ones. */
export const flipBytes: Fault = async (folder, store, seed) => {
  const random = noise(seed);
  for (const file of await filesOf(folder, store)) {
    const bytes = await readFile(file);
    for (let count = 0; count < 20 && bytes.length > 0; count += 1) {
      const at = (random.next().value ?? 0) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    }
    await writeFile(file, bytes);
  }
};
