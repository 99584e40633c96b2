// Plays the steps of a history, and stops where the core does not do what the oracle says.
import { changesOf } from '../../src/core/changes.ts';
import { chooseChange, isForReader } from '../../src/core/choices.ts';
import { compareRecords, type Difference } from '../../src/core/compare.ts';
import { actorOfRow } from '../../src/core/ids.ts';
import { isListed } from '../../src/core/listed.ts';
import { lostInMerge } from '../../src/core/lost-values.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { editRecord, FORMAT, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { valuesBack, type Choice } from '../../src/core/take-changes.ts';
import type { Deed, History, Step } from './arbitrary-history.ts';
import { dueBetween, isNothing, joined, writeCells, type Due } from './causal-oracle.ts';
import { beginHistory, edit, HOUR, join, mayWrite, settle, take, type Both, type Device, type Played } from './history-devices.ts';
import { editsOf, isNewer } from './history-edits.ts';
import { HANDOVER } from './sample-templates.ts';

/** Plays all steps; then everybody sends once more and takes what all others sent. */
export function playHistory(history: History): Played {
  const played = beginHistory(history);
  for (const step of history.steps) {
    const device = played.devices[step.device % played.devices.length];
    played.hours += 24;
    if (device) DEEDS[step.deed](played, device, step);
  }
  exchangeAll(played);
  return played;
}

type Do = (played: Played, device: Device, step: Step) => void;

const DEEDS: Readonly<Record<Deed, Do>> = {
  edit(played, device, { pick, more }) {
    if (!device.has) return;
    edit(played, device, editsOf(device.has.record, { ...device, fresh: played.writings.length, focus: played.focus }, pick, more));
  },
  send(played, { has }) {
    if (has) played.links.push(has);
  },
  take(played, device, { pick, more }) {
    receive(played, device, played.links[pick % played.links.length], (differences) => cellByCell(device, differences, more));
  },
  review(played, device, { pick, more }) {
    const link = played.links[pick % played.links.length];
    receive(played, device, link, (differences) => changeByChange(device, link, differences, more));
  },
  takeAndUndo(played, device, { pick, more }) {
    const before = device.has;
    receive(played, device, played.links[pick % played.links.length], (differences) => cellByCell(device, differences, more));
    if (before && device.has) undo(played, device, before.record, device.has.record);
  },
  bringBack(played, device, { pick }) {
    const value = device.lost[pick % device.lost.length];
    if (value) edit(played, device, [{ row: value.row, field: value.field, value: value.cell.value }]);
  },
  restore(played, device, { pick }) {
    const link = played.links[pick % played.links.length];
    if (link && mayWrite(device, link.record)) store(played, device, link);
  },
  staleTab(played, device, { pick, more }) {
    const { stale } = device;
    device.stale = device.has;
    if (!stale || !mayWrite(device, stale.record)) return;
    const edits = editsOf(stale.record, { ...device, fresh: played.writings.length, focus: played.focus }, pick, more);
    const copy = writeCells(played.writings, stale.copy, device.actor, edits);
    store(played, device, { record: editRecord({ ...stale.record, minEdit: FORMAT }, device.actor, edits), copy });
  },
  lock(_played, device) {
    if (device.has && !device.isOld) device.has = { ...device.has, record: { ...device.has.record, minEdit: FORMAT + 1 } };
  },
};

/** Merges a copy into what is stored, as the store does: without asking, and keeping what loses. */
function store(played: Played, device: Device, { record, copy }: Both): void {
  const { has } = device;
  if (!has) return;
  played.isBlind = true;
  const lost = lostInMerge(has.record, record, played.hours * HOUR, 0);
  settle(played, device, { record: mergeRecords(has.record, record), copy: joined(has.copy, copy), lost });
}

/** Takes a link in, or keeps it where the record is new. */
function receive(
  played: Played,
  device: Device,
  link: Both | undefined,
  choose: (differences: readonly Difference[]) => readonly Choice[],
): void {
  if (!link) return;
  if (!device.has) return join(played, device, link);
  if (![device.has, link].every(({ record }) => mayWrite(device, record))) return expectRefused(played, device, link);
  const differences = compareRecords(device.has.record, link.record);
  expectDue(played, device, differences, dueBetween(played.writings, device.has.copy, link.copy));
  take(played, device, link, choose(differences), differences);
  expectKept(device, differences);
  expectNothingNew(device);
}

/** [M4] A copy that only a newer build may change is not taken. */
function expectRefused(played: Played, device: Device, link: Both): void {
  const before = device.has;
  take(played, device, { record: link.record, copy: before?.copy ?? link.copy }, [], []);
  device.taken.pop();
  device.has = before;
}

/** A bit of `more` for each difference. What an older build does not know it leaves alone. */
function cellByCell({ isOld }: Device, differences: readonly Difference[], more: number): readonly Choice[] {
  return differences.flatMap((difference, at) =>
    isOld && isNewer(difference) ? [] : [{ difference, chosen: (more >> (at % 16)) & 1 ? 'mine' : 'theirs' }],
  );
}

function changeByChange(
  { has, side }: Device,
  link: Both | undefined,
  differences: readonly Difference[],
  more: number,
): readonly Choice[] {
  if (!has || !link) return [];
  const changes = changesOf(HANDOVER, has.record, link.record, differences).filter((change) => isForReader(change, side));
  return changes.flatMap((change, at) => chooseChange(change, side, (more >> (at % 16)) & 1 ? 'mine' : 'theirs'));
}

/** [D1] [D2] What is shown is exactly what is due, and a conflict is one exactly where nobody had both values. */
function expectDue(played: Played, device: Device, differences: readonly Difference[], dues: readonly Due[]): void {
  const shown = differences.map(
    ({ row, field, winner, isConflict }) => `${row} ${field} ${winner} ${String(isConflict && !played.isBlind)}`,
  );
  const due = dues.map(({ row, field, winner, isConflict }) => `${row} ${field} ${winner} ${String(isConflict && !played.isBlind)}`);
  if (!played.isBlind && shown.sort().join() !== due.sort().join()) throw new Error(`[D2] shown: ${shown.join()}; due: ${due.join()}`);
  for (const { mine, theirs, isConflict } of dues) if (mine && isConflict) played.announced.push({ device, pair: mine.bit | theirs.bit });
}

/** [H1] [H3] Of two values that were shown beside each other, the one that does not stand is in this device's history. */
function expectKept({ has, lost }: Device, differences: readonly Difference[]): void {
  for (const { row, field, mine, theirs } of differences) {
    const stands = has && rowOf(has.record, row).get(field)?.value;
    for (const value of [mine?.value, theirs.value]) {
      if (isNothing(value) || value === true || value === stands) continue;
      const isKept = lost.some((each) => each.row === row && each.field === field && each.cell.value === value);
      if (!isKept) throw new Error(`[H3] ${row} ${field} ${String(value)} is in no history`);
    }
  }
}

/** [G5] No copy that was taken is offered again, whatever was chosen about it and whatever came since. */
function expectNothingNew({ has, taken }: Device): void {
  for (const link of taken) {
    const again = has ? compareRecords(has.record, link) : [];
    if (again.length > 0) throw new Error(`[G5] offered again: ${again.map(({ row, field }) => `${row} ${field}`).join()}`);
  }
}

/** [H4] Every visible value is back, and the same link offers nothing. */
function undo(played: Played, device: Device, before: ChecklistRecord, after: ChecklistRecord): void {
  edit(played, device, valuesBack(before, after));
  edit(played, device, valuesBack(before, after));
  const now = device.has?.record;
  if (!now || now.minEdit > FORMAT) return;
  const [was, is] = [before, now].map(visibleOf);
  if (was !== is) throw new Error(`[H4] was ${was ?? ''}; is ${is ?? ''}`);
  expectNothingNew(device);
}

/** All that a reader sees of a record, rows that are off the list left out. */
function visibleOf(record: ChecklistRecord): string {
  const rows = [...record.rows.keys()].filter((row) => !actorOfRow(row) && isListed(rowOf(record, row)));
  const values = rows.flatMap((row) =>
    [...rowOf(record, row)]
      .filter(([field, { value }]) => field !== 'listed' && !isNothing(value))
      .map(([field, { value }]) => [row, field, value]),
  );
  return JSON.stringify(values.map((value) => JSON.stringify(value)).sort());
}

/** Everybody takes everybody's copy, twice: after the first round all have heard all. */
function exchangeAll(played: Played): void {
  for (const device of [...played.devices, ...played.devices]) {
    for (const { has } of played.devices) {
      played.hours += 24;
      receive(played, device, has, () => []);
    }
  }
}
