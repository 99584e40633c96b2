// The open record: what it holds, how it is saved, and the actions that change it.
import { atom, type ReadableAtom } from 'nanostores';
import type { RecordId } from '../core/ids.ts';
import { mergeRecords } from '../core/merge.ts';
import { clockOf, editRecord, FORMAT, type ChecklistRecord, type Edit } from '../core/record.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { readSavedRecord, saveRecord, type SaveOutcome } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { statusOf, type SaveStatus } from './save-status.ts';

export type { MyCopy } from '../storage/ports.ts';

/** The record page's subject. */
export type OpenRecord =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'open'; readonly record: ChecklistRecord; readonly me: MyCopy };

/** The stores of one open record and its actions. */
export interface RecordStores {
  readonly $open: ReadableAtom<OpenRecord>;
  readonly $saved: ReadableAtom<SaveStatus>;
  /** Reads a record of this device. No write happens before it was read. */
  openRecord(id: RecordId): Promise<void>;
  /** Opens a record that could not be stored anywhere: it lives in this page and in its address. */
  openGiven(record: ChecklistRecord, me: MyCopy): void;
  /** Applies one edit and saves it. Ignored while nothing is open or the record needs a newer build. */
  edit(edits: readonly Edit[]): void;
  /** Remembers that everything up to now went into a link or file. */
  noteSent(): void;
  /** Resolves when nothing waits to be saved. */
  settled(): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

/** Makes the stores over the doors to the platform. */
export function createRecordStores(ports: Ports): RecordStores {
  const $open = atom<OpenRecord>({ kind: 'loading' });
  const $saved = atom<SaveStatus>({ kind: 'saving' });
  let queue: Promise<void> = Promise.resolve();

  const show = (saved: SavedRecord): void => {
    const open = $open.get();
    const record = open.kind === 'open' && open.record.id === saved.record.id ? mergeRecords(open.record, saved.record) : saved.record;
    $open.set({ kind: 'open', record, me: open.kind === 'open' ? open.me : saved.me });
  };
  const finish = (outcome: SaveOutcome): void => {
    if (outcome.kind === 'saved') show(outcome.saved);
    $saved.set(statusOf(outcome));
  };
  const save = (): void => {
    $saved.set({ kind: 'saving' });
    queue = queue.then(async () => {
      const open = $open.get();
      if (open.kind === 'open') finish(await saveRecord(ports, { ...open, savedAt: ports.world.now() }));
    });
  };
  const change = (next: Partial<{ record: ChecklistRecord; me: MyCopy }>): void => {
    const open = $open.get();
    if (open.kind !== 'open' || open.record.minEdit > FORMAT) return;
    $open.set({ ...open, ...next });
    save();
  };
  const reread = async (id: RecordId): Promise<void> => {
    const saved = await readSavedRecord(ports, id);
    if (saved) show(saved);
  };
  const stopListening = ports.tabs.listen((id) => {
    const open = $open.get();
    if (open.kind === 'open' && open.record.id === id) void reread(open.record.id);
  });

  return {
    $open,
    $saved,
    async openRecord(id) {
      $open.set({ kind: 'loading' });
      const saved = await readSavedRecord(ports, id);
      $open.set(saved ? { kind: 'open', record: saved.record, me: saved.me } : { kind: 'missing' });
      if (saved) $saved.set({ kind: 'saved', at: saved.savedAt, mirrored: true });
    },
    openGiven(record, me) {
      $open.set({ kind: 'open', record, me });
      $saved.set({ kind: 'notSaved', reason: 'full' });
    },
    edit(edits) {
      const open = $open.get();
      if (open.kind !== 'open') return;
      const record = editRecord(open.record, open.me.actor, edits);
      if (record !== open.record) change({ record });
    },
    noteSent() {
      const open = $open.get();
      if (open.kind === 'open') change({ me: { ...open.me, sentAt: clockOf(open.record) } });
    },
    settled: () => queue,
    close: stopListening,
  };
}
