// How the open record gets from this page to the disk, and what comes from there.
import type { WritableAtom } from 'nanostores';
import type { RecordId } from '../core/ids.ts';
import { mergeRecords } from '../core/merge.ts';
import { FORMAT } from '../core/record.ts';
import { askToKeepOnce } from '../storage/keeping.ts';
import { mergeMyCopies } from '../storage/my-copy.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { findSavedRecord, saveRecord, type FoundRecord, type SaveOptions, type SaveOutcome } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { keepNow } from './keep-now.ts';
import type { MissingWhy, OpenRecord } from './open-record.ts';
import { statusOf, statusOfFound, type SaveStatus } from './save-status.ts';

/** How long to wait before the database is tried again after it failed, ms. */
const TRY_AGAIN_MS = 15_000;

/** What the saving of one open record needs. */
export interface Desk {
  readonly ports: Ports;
  readonly $open: WritableAtom<OpenRecord>;
  readonly $saved: WritableAtom<SaveStatus>;
  queue: Promise<void>;
  /** Saves that were asked for and have not ended. */
  waiting: number;
  /** What is not on disk yet asks for; undefined when everything is. */
  unsaved: SaveOptions | undefined;
  outcome: SaveOutcome | undefined;
  /** Whether the record was given to this page and is stored nowhere: then its row is missing because it was never made. */
  isGiven: boolean;
  /** Whether this visit changed the record before: then the version from before the visit is kept. */
  visited: boolean;
  /** Whether what another tab saved is being read, and whether more was saved in the meantime. */
  isRereading: boolean;
  isStale: boolean;
  /** Whether the page goes away: then nothing that takes time may be finished any more. */
  leaving: boolean;
}

/** A desk with nothing on it. */
export function createDesk(ports: Ports, $open: Desk['$open'], $saved: Desk['$saved']): Desk {
  return {
    ports,
    $open,
    $saved,
    queue: Promise.resolve(),
    waiting: 0,
    unsaved: undefined,
    outcome: undefined,
    isGiven: false,
    visited: false,
    isRereading: false,
    isStale: false,
    leaving: false,
  };
}

/** Reads a record of this device and shows it. What the database lacks and the mirror has is saved at once. */
export async function openSaved(desk: Desk, id: RecordId): Promise<void> {
  const { ports, $open, $saved } = desk;
  $open.set({ kind: 'loading' });
  const found = await findSavedRecord(ports, id);
  if (!found.saved) return $open.set({ kind: 'missing', why: missingWhy(found) });
  const { record, me } = found.saved;
  desk.visited = false;
  desk.isGiven = false;
  desk.unsaved = undefined;
  $open.set({ kind: 'open', record, me });
  $saved.set(statusOfFound(found));
  if ($saved.get().kind === 'saving') queueSave(desk, {});
  else tryAgainLater(desk);
}

function missingWhy({ trouble, problem }: FoundRecord): MissingWhy {
  if (trouble === 'newer' || problem?.kind === 'tooNew') return 'newer';
  if (problem) return 'damaged';
  return trouble ? 'unreachable' : 'none';
}

type Opened = Extract<OpenRecord, { kind: 'open' }>;

/** Changes the open record, or what this device knows of it, and saves that. */
export function changeOpen(desk: Desk, next: (open: Opened) => Partial<Opened>, options: SaveOptions = {}): void {
  const before = desk.$open.get();
  if (before.kind !== 'open' || before.record.minEdit > FORMAT) return;
  const after = { ...before, ...next(before) };
  const isEdit = after.record !== before.record;
  if (!isEdit && after.me === before.me) return;
  desk.$open.set(after);
  desk.$saved.set({ kind: 'saving' });
  const visit = isEdit && !desk.visited ? ({ snapshot: 'visit' } as const) : {};
  queueSave(desk, options.snapshot ? options : { ...options, ...visit });
  if (desk.leaving) keepUnsaved(desk);
}

function queueSave(desk: Desk, options: SaveOptions): void {
  desk.unsaved = bothOptions(desk.unsaved ?? {}, options);
  desk.waiting += 1;
  desk.queue = desk.queue.then(() => save(desk));
}

/** One save may stand for several changes: it is as careful as the most careful of them. */
function bothOptions(a: SaveOptions, b: SaveOptions): SaveOptions {
  const snapshot = b.snapshot === undefined || b.snapshot === 'visit' ? (a.snapshot ?? b.snapshot) : b.snapshot;
  return { snapshot, strict: a.strict === true || b.strict === true };
}

/** Saves what is not on disk yet, if an earlier save of the queue has not done so. */
async function save(desk: Desk): Promise<void> {
  const { ports, $open, unsaved } = desk;
  const opened = $open.get();
  if (opened.kind === 'open' && unsaved) {
    desk.unsaved = undefined;
    desk.outcome = await saveRecord(
      ports,
      { record: opened.record, me: opened.me, savedAt: ports.world.now() },
      { ...unsaved, isNew: desk.isGiven },
    );
    settle(desk, desk.outcome, unsaved);
  }
  desk.waiting -= 1;
  desk.leaving = false;
  if (desk.waiting > 0 || !desk.outcome) return;
  desk.$saved.set(statusOf(desk.outcome));
  tryAgainLater(desk);
}

function settle(desk: Desk, outcome: SaveOutcome, options: SaveOptions): void {
  if (outcome.kind !== 'saved') return void (desk.unsaved = bothOptions(options, desk.unsaved ?? {}));
  desk.isGiven = false;
  desk.visited ||= options.snapshot !== undefined && options.snapshot !== 'signOff';
  showSaved(desk, outcome.saved, (mine, stored) => mergeMyCopies(stored, mine));
  // Only what a person wrote has a version beside it: this save was no healing and no bookkeeping.
  if (options.snapshot) void askToKeepOnce(desk.ports);
}

/** The database may work again later: an older tab was closed, room was made. Until it does, nothing is said anew. */
function tryAgainLater(desk: Desk): void {
  const status = desk.$saved.get();
  const trouble = status.kind === 'mirrorOnly' ? status.trouble : status.kind === 'notSaved' ? status.reason : undefined;
  if (trouble !== 'lost' && trouble !== 'busy' && trouble !== 'full') return;
  void desk.ports.world.wait(TRY_AGAIN_MS).then(() => {
    if (desk.waiting === 0 && desk.$saved.get() === status) queueSave(desk, {});
  });
}

/** Keeps what is not on disk without waiting for anything. */
export function keepUnsaved({ ports, $open, waiting }: Desk): void {
  const opened = $open.get();
  if (waiting === 0 || opened.kind !== 'open') return;
  keepNow(ports.mirror, { record: opened.record, me: opened.me, savedAt: ports.world.now() });
}

/** Another tab saved the same record: what is new in it is taken. Tabs that save faster than they read are read once for several saves. */
export async function rereadOpen(desk: Desk, id: string): Promise<void> {
  const opened = desk.$open.get();
  if (opened.kind !== 'open' || opened.record.id !== id) return;
  desk.isStale = true;
  if (desk.isRereading) return;
  desk.isRereading = true;
  while (desk.isStale) await rereadOnce(desk, opened.record.id);
  desk.isRereading = false;
}

async function rereadOnce(desk: Desk, id: RecordId): Promise<void> {
  desk.isStale = false;
  const { saved } = await findSavedRecord(desk.ports, id);
  // What this page knows of itself and has not saved yet counts; else what another tab made of it.
  if (saved) showSaved(desk, saved, (mine, stored) => (desk.waiting > 0 ? mergeMyCopies(stored, mine) : mergeMyCopies(mine, stored)));
}

/** Shows what is stored together with what was typed since. */
function showSaved({ $open }: Desk, { record, me }: SavedRecord, merge: (mine: MyCopy, stored: MyCopy) => MyCopy): void {
  const opened = $open.get();
  if (opened.kind !== 'open' || opened.record.id !== record.id) return;
  $open.set({ ...opened, record: mergeRecords(opened.record, record), me: merge(opened.me, me) });
}
