// Saving a change: merged with both copies, in one transaction; then the mirror. Rules: SPEC.md, Y.
import { mergeRecords } from '../core/merge.ts';
import { passedLimit } from '../core/passed-limit.ts';
import { troubleOf, troubleWith, type DatabaseTrouble } from './database-trouble.ts';
import { mirrorKey } from './keys.ts';
import { readMirrored, type Mirrored } from './mirrored-record.ts';
import { mergeMyCopies } from './my-copy.ts';
import { planChange, type Plan, type SaveOptions } from './plan-change.ts';
import type { Ports } from './ports.ts';
import { parseStored, type SavedRecord } from './stored-record.ts';
import { holdsAll, writeMirror } from './write-mirror.ts';

/** What became of a save. */
export type SaveOutcome<Saved = SavedRecord> =
  /** On disk. `mirrored` is false when the second copy failed. */
  | { readonly kind: 'saved'; readonly saved: Saved; readonly mirrored: boolean }
  /** In the mirror alone, and why: it may not survive a crash. */
  | { readonly kind: 'mirrorOnly'; readonly saved: Saved; readonly trouble: DatabaseTrouble }
  | { readonly kind: 'notSaved'; readonly reason: DatabaseTrouble | 'tooLarge' }
  /** Deleted in another tab since it was opened. */
  | { readonly kind: 'gone' };

/** Saves a change. Never rejects. */
export async function saveRecord(ports: Ports, change: SavedRecord, options: SaveOptions = {}): Promise<SaveOutcome> {
  const before = await readMirrored(ports, change.record.id);
  const known = withMirror(change, before);
  try {
    const plan = await writeChange(ports, known, options);
    if (plan.kind !== 'write') return refusal(plan.kind);
    ports.tabs.tell(change.record.id);
    return { kind: 'saved', saved: plan.saved, mirrored: await writeSecond(ports, plan.saved, before.kind, options) };
  } catch (error) {
    // A second copy that lacks what the first one has would gain it again.
    if (options.revise) return { kind: 'notSaved', reason: troubleOf(error) };
    return saveInMirror(ports, known, before, troubleOf(error));
  }
}

/** Of something that was taken out no second copy may stay behind. */
async function writeSecond(ports: Ports, saved: SavedRecord, before: Mirrored['kind'], options: SaveOptions): Promise<boolean> {
  const isMirrored = await writeMirror(ports, saved, before, true);
  if (!isMirrored && options.revise && before === 'whole') ports.mirror.remove(mirrorKey(saved.record.id));
  return isMirrored;
}

/** What the database lacks comes from the mirror. What the change says of this device counts. */
function withMirror(change: SavedRecord, before: Mirrored): SavedRecord {
  if (before.kind !== 'whole') return change;
  const { record, me } = before.saved;
  return { ...change, record: mergeRecords(record, change.record), me: mergeMyCopies(me, change.me) };
}

/** One transaction; where the disk is full a second one, for which history makes room. */
async function writeChange(ports: Ports, change: SavedRecord, options: SaveOptions): Promise<Plan> {
  try {
    return await writeOnce(ports, change, options, false);
  } catch (error) {
    if (troubleOf(error) !== 'full') throw error;
    return writeOnce(ports, change, options, true);
  }
}

async function writeOnce({ database, mirror }: Ports, change: SavedRecord, options: SaveOptions, isLean: boolean): Promise<Plan> {
  const { id } = change.record;
  const isStrict = options.strict === true || options.isNew === true || (options.snapshot ?? 'visit') !== 'visit';
  let plan: Plan = { kind: 'gone' };
  const write: Parameters<typeof database.update>[1] = (stored) => {
    // A row that is missing means deleted elsewhere, unless the mirror still stands.
    const isNew = options.isNew === true || mirror.read(mirrorKey(id)) !== undefined;
    plan = planChange(change, stored, { ...options, isNew }, isLean);
    return plan.kind === 'write' ? plan.rows : undefined;
  };
  await database.update(id, write, isStrict ? 'strict' : 'relaxed');
  if (isStrict) await readBack(database, plan);
  return plan;
}

/** A browser that says 'complete' and has not written is no better than one that fails. */
async function readBack(database: Ports['database'], plan: Plan): Promise<void> {
  if (plan.kind !== 'write') return;
  const stored = parseStored(await database.read(plan.saved.record.id));
  if (!stored.ok || !holdsAll(stored.value, plan.saved.record)) throw new Error('what was written is not there');
}

/** The mirror alone; two tabs keep each other's work there too, by telling each other. */
async function saveInMirror(ports: Ports, saved: SavedRecord, before: Mirrored, trouble: DatabaseTrouble): Promise<SaveOutcome> {
  if (trouble === 'newer') return { kind: 'notSaved', reason: 'newer' };
  if (passedLimit(saved.record)) return { kind: 'notSaved', reason: 'tooLarge' };
  if (!(await writeMirror(ports, saved, before.kind, false)))
    return { kind: 'notSaved', reason: troubleWith(trouble, ports.mirror.isOpen()) };
  ports.tabs.tell(saved.record.id);
  return { kind: 'mirrorOnly', saved, trouble };
}

function refusal(kind: Exclude<Plan['kind'], 'write'>): SaveOutcome {
  return kind === 'gone' ? { kind } : { kind: 'notSaved', reason: kind };
}
