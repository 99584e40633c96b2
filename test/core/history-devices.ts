// The devices of a history: each with the core's record and the oracle's copy, changed together and compared after every step.
import type { Difference } from '../../src/core/compare.ts';
import { actorRow, type ActorId } from '../../src/core/ids.ts';
import { addLost, lostInMerge, refusedValues, type LostValue } from '../../src/core/lost-values.ts';
import { clockOf, editRecord, FORMAT, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import { takeChanges, type Choice } from '../../src/core/take-changes.ts';
import type { Side } from '../../src/core/template.ts';
import type { History } from './arbitrary-history.ts';
import {
  isAccountRow,
  isAlike,
  isOnList,
  joined,
  NOTHING,
  placeOf,
  saidBy,
  standing,
  writeCells,
  type Copy,
  type Wish,
  type Writing,
  type Writings,
} from './causal-oracle.ts';
import { sideOfDevice } from './history-edits.ts';
import { actorId, emptyRecord } from './sample-records.ts';

/** The record as the core has it, and what the oracle says is in it. */
export interface Both {
  readonly record: ChecklistRecord;
  readonly copy: Copy;
}

/** One device. */
export interface Device {
  readonly actor: ActorId;
  readonly side: Side;
  readonly isOld: boolean;
  /** Its copy, once it made or was sent one. */
  has: Both | undefined;
  lost: readonly LostValue[];
  /** What a tab holds that has not heard of anything since. */
  stale: Both | undefined;
  /** The copies that it took in. */
  readonly taken: ChecklistRecord[];
}

/** A history while it is played, and what became of it. */
export interface Played {
  readonly devices: readonly Device[];
  readonly focus: number;
  readonly writings: Writings;
  readonly links: Both[];
  /** Each conflict that was shown: where, and the set of its two writings. */
  readonly announced: { readonly device: Device; readonly pair: bigint }[];
  /** Whether copies were merged without asking: then what was not shown is not promised to be. */
  isBlind: boolean;
  hours: number;
}

const IDS = ['AAAAAAAA', 'BBBBBBBB', 'bbbbbbbb', 'zzzzzzzz', '________'];
/** In ms. */
export const HOUR = 3_600_000;

/** Everybody before the first step: the first device has made the record. */
export function beginHistory({ devices, old, order, focus }: History): Played {
  const ids = IDS.map((id, at) => [id, (order + 1) * (at + 1)] as const).sort(([, a], [, b]) => (a % 7) - (b % 7));
  const people = ids.slice(0, devices).map(([id], at): Device => {
    return {
      actor: actorId(id),
      side: sideOfDevice(at),
      isOld: at > 0 && ((old >> at) & 1) === 1,
      has: undefined,
      stale: undefined,
      lost: [],
      taken: [],
    };
  });
  const played: Played = { devices: people, focus, writings: [], links: [], announced: [], isBlind: false, hours: 0 };
  const [maker] = people;
  if (maker) join(played, maker, { record: emptyRecord(), copy: NOTHING });
  // In every other history most people have the list from the start; else they get it when they first open a link.
  const others = focus % 2 === 0 ? people.slice(1) : people.slice(1, 2);
  for (const other of others) if (maker?.has) join(played, other, maker.has);
  return played;
}

/** Keeps a record on a device that does not have it yet. */
export function join(played: Played, device: Device, { record, copy }: Both): void {
  const wishes: readonly Edit[] = [
    { row: actorRow(device.actor), field: 'side', value: device.side },
    { row: actorRow(device.actor), field: 'name', value: 'laptop' },
  ];
  if (mayWrite(device, record)) save(played, device, { record, copy }, wishes, []);
}

/** Whether a device's build may change a record. */
export function mayWrite({ isOld }: Device, record: ChecklistRecord): boolean {
  return !isOld || record.minEdit <= FORMAT;
}

/** An edit. */
export function edit(played: Played, device: Device, edits: readonly Edit[]): void {
  if (device.has && mayWrite(device, device.has.record)) save(played, device, device.has, edits, []);
}

function save(played: Played, device: Device, { record, copy }: Both, edits: readonly Edit[], lost: readonly LostValue[]): void {
  const after = editRecord({ ...record, minEdit: FORMAT }, device.actor, edits);
  settle(played, device, {
    record: { ...after, minEdit: record.minEdit },
    copy: writeCells(played.writings, copy, device.actor, edits),
    lost,
  });
}

/** Takes a copy in with some choices. */
export function take(played: Played, device: Device, received: Both, choices: readonly Choice[], differences: readonly Difference[]): void {
  const { has, actor } = device;
  if (!has) return;
  const lowered = [has.record, received.record].map((record) => ({ ...record, minEdit: device.isOld ? record.minEdit : FORMAT }));
  const after = takeChanges(lowered[0] ?? has.record, lowered[1] ?? has.record, actor, choices);
  const minEdit = Math.max(has.record.minEdit, received.record.minEdit);
  const here = standing(played.writings, has.copy);
  const wishes = choices.flatMap((choice) => wishOf(here, choice));
  const both = choose(played.writings, here, joined(has.copy, received.copy), actor, wishes);
  settle(played, device, {
    record: { ...after, minEdit },
    copy: saidBy(both, actor),
    lost: refusedValues(differences, after, played.hours * HOUR),
  });
  device.taken.push(received.record);
}

/** Writes what was chosen. An account that is off the list stays off it, as does one that was off it and of which nothing is taken. */
function choose(writings: Writings, here: ReadonlyMap<string, Writing>, copy: Copy, actor: ActorId, wishes: readonly Wish[]): Copy {
  const cells = standing(writings, copy);
  const chosen = new Map(wishes.map((wish) => [placeOf(wish), wish]));
  const isUntaken = (row: string): boolean =>
    [...cells].every(([place, writing]) => {
      return writing.row !== row || writing.field === 'listed' || isAlike(here.get(place), chosen.get(place) ?? writing);
    });
  const isOff = (row: string): boolean => !isOnList(cells, row) || (!isOnList(here, row) && isUntaken(row));
  const off = wishes.filter(({ row }) => isAccountRow(cells, row) && isOff(row));
  const all = [...off.map(({ row }): Wish => ({ row, field: 'listed', value: false })), ...wishes];
  return writeCells(writings, copy, actor, [...new Map(all.map((wish) => [placeOf(wish), wish])).values()]);
}

/** What a choice against the larger stamp writes anew. */
function wishOf(here: ReadonlyMap<string, Writing>, { difference: { row, field, theirs, winner }, chosen }: Choice): readonly Wish[] {
  const mine = field === 'listed' ? isOnList(here, row) : (here.get(`${row} ${field}`)?.value ?? '');
  const isWritten = chosen !== winner || (field === 'listed' && chosen === 'mine');
  return isWritten ? [{ row, field, value: chosen === 'mine' ? mine : theirs.value }] : [];
}

/** Puts the new copy on the device, with what was replaced, and compares both sides. */
export function settle(played: Played, device: Device, { record, copy, lost }: Both & { readonly lost: readonly LostValue[] }): void {
  const before = device.has?.record;
  if (before) {
    // A day lies between two steps: no edit belongs to the typing of another one.
    const at = played.hours * HOUR;
    device.lost = addLost(device.lost, [...lost, ...lostInMerge(before, record, at, at - 24 * HOUR)]);
    if (clockOf(record) < clockOf(before)) throw new Error('[G5] a clock went back');
  }
  device.has = { record, copy };
  expectAlike(played.writings, device.has);
}

/** [G1] [G3] Every cell that was ever written and reached this copy stands there in its largest writing, and nothing else does. */
export function expectAlike(writings: Writings, { record, copy }: Both): void {
  const cells = standing(writings, copy);
  let count = 0;
  for (const [row, fields] of record.rows)
    for (const [field, { value, n, actor }] of fields) {
      const due = cells.get(`${row} ${field}`);
      count += 1;
      if (due?.value !== value || due.n !== n || due.device !== actor) throw new Error(`[G1] ${row} ${field} holds ${String(value)} ${n}`);
    }
  if (count !== cells.size) throw new Error(`[G3] ${cells.size - count} cells are missing`);
}
