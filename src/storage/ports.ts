// The doors to the platform. browser.ts opens the real ones, memory.ts the ones for tests; nothing else touches the platform.
import type { LetterId, RecordId } from '../core/ids.ts';
import type { AllRows, AsideRow, NewRows, StoredHistory, StoredLetter, StoredRows } from './stored-rows.ts';

export type { MyCopy } from './stored-rows.ts';

/** How sure a write is: `strict` waits until the disk itself has it, `relaxed` until the system has it. */
export type Durability = 'strict' | 'relaxed';

/** The main store. Every member rejects when the database cannot be used; `troubleOf` (database-trouble.ts) says why. */
export interface DatabasePort {
  /** The rows of all records, and what was put aside. */
  readAll(): Promise<Pick<AllRows, 'records' | 'aside'>>;
  /** Every row of every store. */
  readEverything(): Promise<AllRows>;
  read(id: RecordId): Promise<unknown>;
  readHistory(id: RecordId): Promise<StoredHistory>;
  /** One read-write transaction: `change` gets what is stored and returns what to store, or undefined to leave it. Resolves once it is complete. */
  update(id: RecordId, change: (stored: StoredRows) => NewRows | undefined, durability: Durability): Promise<void>;
  readLetter(id: LetterId): Promise<unknown>;
  /** The rows of all letters. */
  readLetters(): Promise<readonly unknown[]>;
  /** One read-write transaction: `change` gets the row, undefined where there is none, and returns what to store. Resolves once the disk has it. */
  updateLetter(id: LetterId, change: (row: unknown) => NewLetterRows | undefined): Promise<void>;
  /** Removes everything of a record or letter, or everything there is; returns it. */
  remove(id?: RecordId | LetterId): Promise<AllRows>;
  /** Removes one row that was put aside. */
  removeAside(number: number): Promise<void>;
  /** Puts rows back where their places are free; returns those whose places are taken. */
  fill(rows: AllRows): Promise<AllRows>;
}

/** What a change of a letter writes. */
export interface NewLetterRows {
  readonly letter: StoredLetter;
  /** The row that it takes the place of, where that could not be read. */
  readonly aside: readonly AsideRow[];
}

/** The second copy. Reads give undefined and writes false when it cannot be used or is full. */
export interface MirrorPort {
  /** Whether the browser lets the site use it at all, full or not. */
  isOpen(): boolean;
  keys(): readonly string[];
  read(key: string): string | undefined;
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/** Packing small. */
export interface CompressionPort {
  deflate(text: string): Promise<Uint8Array>;
  /** The text, or undefined when the bytes are no compressed text or it would be longer than `most` bytes. */
  inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string | undefined>;
}

/** Time and chance. */
export interface WorldPort {
  /** ms since 1970. */
  now(): number;
  /** Day number of the reader's today. */
  today(): number;
  random(bytes: number): Uint8Array;
  /** Resolves after so many ms. */
  wait(ms: number): Promise<void>;
}

/** Other tabs of this site. */
export interface TabsPort {
  tell(id: RecordId | LetterId): void;
  listen(heard: (id: string) => void): () => void;
}

/** The browser's promise not to clear this site's data by itself. */
export interface KeepingPort {
  /** Whether it is promised, or undefined where the browser knows no such promise. */
  isPromised(): Promise<boolean | undefined>;
  /** Asks for it; some browsers ask the reader. To be called by a person's action alone. */
  ask(): Promise<boolean>;
}

/** All doors together. */
export interface Ports {
  readonly database: DatabasePort;
  readonly mirror: MirrorPort;
  readonly compression: CompressionPort;
  readonly world: WorldPort;
  readonly tabs: TabsPort;
  readonly keeping: KeepingPort;
}
