// The open record: what it holds, how it is saved, and the actions that change it.
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { RecordId } from '../core/ids.ts';
import { mergeRecords } from '../core/merge.ts';
import { clockOf, editRecord, FORMAT, type ChecklistRecord, type Edit } from '../core/record.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { readSavedRecord, saveRecord } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { keepNow } from './keep-now.ts';
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

/** What the parts below share. */
interface Desk {
  readonly ports: Ports;
  readonly $open: WritableAtom<OpenRecord>;
  readonly $saved: WritableAtom<SaveStatus>;
  queue: Promise<void>;
  /** Changes that are not on disk yet. */
  waiting: number;
  /** Whether the page goes away: then nothing that takes time may be finished any more. */
  leaving: boolean;
}

/** Makes the stores over the doors to the platform. */
export function createRecordStores(ports: Ports): RecordStores {
  const desk: Desk = {
    ports,
    $open: atom({ kind: 'loading' }),
    $saved: atom({ kind: 'saving' }),
    queue: Promise.resolve(),
    waiting: 0,
    leaving: false,
  };
  const { $open, $saved } = desk;
  return {
    $open,
    $saved,
    openRecord: (id) => open(desk, id),
    openGiven(record, me) {
      $open.set({ kind: 'open', record, me });
      $saved.set({ kind: 'notSaved', reason: 'full' });
    },
    edit: (edits) => change(desk, ({ record, me }) => ({ record: editRecord(record, me.actor, edits) })),
    noteSent: () => change(desk, ({ record, me }) => ({ me: { ...me, sentAt: clockOf(record), copiedAt: clockOf(record) } })),
    noteCopied: () => change(desk, ({ record, me }) => ({ me: { ...me, copiedAt: clockOf(record) } })),
    noteNotSecret: (note) => change(desk, ({ me }) => ({ me: { ...me, notSecrets: [...new Set([...me.notSecrets, note])] } })),
    leave() {
      desk.leaving = true;
      keepUnsaved(desk);
    },
    settled: () => desk.queue,
    close: ports.tabs.listen((id) => void reread(desk, id)),
  };
}

async function open({ ports, $open, $saved }: Desk, id: RecordId): Promise<void> {
  $open.set({ kind: 'loading' });
  const saved = await readSavedRecord(ports, id);
  $open.set(saved ? { kind: 'open', record: saved.record, me: saved.me } : { kind: 'missing' });
  if (saved) $saved.set({ kind: 'saved', at: saved.savedAt, mirrored: true });
}

type Opened = Extract<OpenRecord, { kind: 'open' }>;

function change(desk: Desk, next: (open: Opened) => Partial<Opened>): void {
  const before = desk.$open.get();
  if (before.kind !== 'open' || before.record.minEdit > FORMAT) return;
  const after = { ...before, ...next(before) };
  if (after.record === before.record && after.me === before.me) return;
  desk.$open.set(after);
  desk.$saved.set({ kind: 'saving' });
  desk.waiting += 1;
  desk.queue = desk.queue.then(() => save(desk));
  if (desk.leaving) keepUnsaved(desk);
}

function keepUnsaved({ ports, $open, waiting }: Desk): void {
  const opened = $open.get();
  if (waiting === 0 || opened.kind !== 'open') return;
  keepNow(ports.mirror, { record: opened.record, me: opened.me, savedAt: ports.world.now() });
}

async function save(desk: Desk): Promise<void> {
  const opened = desk.$open.get();
  if (opened.kind !== 'open') return;
  const { record, me } = opened;
  const outcome = await saveRecord(desk.ports, { record, me, savedAt: desk.ports.world.now() });
  if (outcome.kind === 'saved') show(desk, outcome.saved);
  desk.waiting -= 1;
  desk.leaving = false;
  if (desk.waiting === 0) desk.$saved.set(statusOf(outcome));
}

/** Another tab saved the same record: take what is new in it. */
async function reread(desk: Desk, id: string): Promise<void> {
  const opened = desk.$open.get();
  if (opened.kind !== 'open' || opened.record.id !== id) return;
  const saved = await readSavedRecord(desk.ports, opened.record.id);
  if (saved) show(desk, saved);
}

/** Shows what is stored together with what was typed since. */
function show({ $open }: Desk, { record, me }: SavedRecord): void {
  const opened = $open.get();
  if (opened.kind === 'open' && opened.record.id === record.id) $open.set({ ...opened, record: mergeRecords(opened.record, record) });
  else $open.set({ kind: 'open', record, me });
}
