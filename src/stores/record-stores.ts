// The open record: what it holds, how it is saved, and the actions that change it.
import { atom, type ReadableAtom } from 'nanostores';
import type { RecordId } from '../core/ids.ts';
import { clockOf, editRecord, type ChecklistRecord, type Edit } from '../core/record.ts';
import { isSignOffField } from '../core/sign-off-fields.ts';
import type { DatabaseTrouble } from '../storage/database-trouble.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import type { SnapshotWhy } from '../storage/stored-rows.ts';
import type { OpenRecord } from './open-record.ts';
import { changeOpen, createDesk, keepUnsaved, openSaved, rereadOpen } from './record-desk.ts';
import type { SaveStatus } from './save-status.ts';

export type { MyCopy } from '../storage/ports.ts';

/** The stores of one open record and its actions. */
export interface RecordStores {
  readonly $open: ReadableAtom<OpenRecord>;
  readonly $saved: ReadableAtom<SaveStatus>;
  /** Reads a record of this device. No write happens before it was read. */
  openRecord(id: RecordId): Promise<void>;
  /** Opens a record that could not be stored anywhere, and why: it lives in this page and in its address. */
  openGiven(record: ChecklistRecord, me: MyCopy, trouble: DatabaseTrouble): void;
  /** Applies one edit and saves it, with a whole version beside it where `why` is given. Ignored while nothing is open or the record needs a newer build. */
  edit(edits: readonly Edit[], why?: SnapshotWhy): void;
  /** Remembers that everything up to now went into a link or file for the other person: that is a copy as well. */
  noteSent(): void;
  /** Remembers that everything up to now has a copy outside this device. */
  noteCopied(): void;
  /** Remembers that the reader called a text no password: `ROW FIELD FINGERPRINT`. */
  noteNotSecret(note: string): void;
  /** The page goes away: what is not on disk yet, and what is still written in this moment, is kept without waiting. */
  leave(): void;
  /** Resolves when nothing waits to be saved. */
  settled(): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

/** Makes the stores over the doors to the platform. */
export function createRecordStores(ports: Ports): RecordStores {
  const desk = createDesk(ports, atom({ kind: 'loading' }), atom({ kind: 'saving' }));
  const { $open, $saved } = desk;
  const copied = { strict: true };
  return {
    $open,
    $saved,
    openRecord: (id) => openSaved(desk, id),
    openGiven(record, me, trouble) {
      desk.isGiven = true;
      $open.set({ kind: 'open', record, me });
      $saved.set({ kind: 'notSaved', reason: trouble });
    },
    edit: (edits, why = isSigning(edits) ? 'signOff' : undefined) =>
      changeOpen(desk, ({ record, me }) => ({ record: editRecord(record, me.actor, edits) }), { snapshot: why }),
    noteSent: () => changeOpen(desk, ({ record, me }) => ({ me: { ...me, sentAt: clockOf(record), copiedAt: clockOf(record) } }), copied),
    noteCopied: () => changeOpen(desk, ({ record, me }) => ({ me: { ...me, copiedAt: clockOf(record) } }), copied),
    noteNotSecret: (note) => changeOpen(desk, ({ me }) => ({ me: { ...me, notSecrets: [...new Set([...me.notSecrets, note])] } })),
    leave() {
      desk.leaving = true;
      keepUnsaved(desk);
    },
    settled: () => desk.queue,
    close: ports.tabs.listen((id) => void rereadOpen(desk, id)),
  };
}

/** A sign-off is kept as it was signed; taking one back is an edit like any other. */
function isSigning(edits: readonly Edit[]): boolean {
  return edits.some(({ field, value }) => isSignOffField(field) && typeof value === 'number');
}
