// The doors to the platform. browser.ts opens the real ones, memory.ts the ones for tests; nothing else touches the platform.
import type { ActorId, RecordId } from '../core/ids.ts';

/** What this device alone knows about a record. Never sent, never exported. */
export interface MyCopy {
  /** Who this device is in the record. */
  readonly actor: ActorId;
  /** The record's clock when a link or file was last made in the sending panel here; 0 before. */
  readonly sentAt: number;
  /** The record's clock when a copy of any kind (link, file, backup) last left this device; 0 before. */
  readonly copiedAt: number;
  /** Put away from the list, still kept. */
  readonly archived: boolean;
  /** `ROW FIELD FINGERPRINT` of each text of which the reader said that it is no password. */
  readonly notSecrets: readonly string[];
}

/** A record as the database holds it. */
export interface StoredRecord {
  readonly id: RecordId;
  /** JSON of the plain record (core/plain-record.ts). */
  readonly text: string;
  /** CRC-32 of the text's UTF-8 bytes. */
  readonly crc: number;
  readonly me: MyCopy;
  /** When it was written, ms since 1970. */
  readonly savedAt: number;
}

/** The main store. Every member rejects when the database cannot be used. */
export interface DatabasePort {
  readAll(): Promise<readonly unknown[]>;
  read(id: RecordId): Promise<unknown>;
  /** One read-write transaction: `change` gets what is stored and returns what to store, or undefined to leave it. Resolves once it is on disk. */
  update(id: RecordId, change: (stored: unknown) => StoredRecord | undefined): Promise<void>;
  remove(id: RecordId): Promise<void>;
}

/** The second copy. Reads give undefined and writes false when it cannot be used or is full. */
export interface MirrorPort {
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
}

/** Other tabs of this site. */
export interface TabsPort {
  tell(id: RecordId): void;
  listen(heard: (id: string) => void): () => void;
}

/** All doors together. */
export interface Ports {
  readonly database: DatabasePort;
  readonly mirror: MirrorPort;
  readonly compression: CompressionPort;
  readonly world: WorldPort;
  readonly tabs: TabsPort;
}
