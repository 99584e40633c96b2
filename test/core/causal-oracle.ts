// What must become of a history, told by sets of writings alone: which copy holds which, and who knew which when writing.
// It shares no code with src/core: it is what the merge, the comparison and the notices are checked against.

/** One writing of one cell. `knew` and `bit` are sets of writings, a bit for each. */
export interface Writing {
  readonly bit: bigint;
  readonly row: string;
  readonly field: string;
  readonly value: boolean | number | string;
  readonly n: number;
  readonly device: string;
  /** What the writer's copy held when this was written. */
  readonly knew: bigint;
}

/** A copy: the writings that went into it, and what each device held when it last wrote or took something. */
export interface Copy {
  readonly holds: bigint;
  readonly said: ReadonlyMap<string, bigint>;
}

/** A cell to write. */
export interface Wish {
  readonly row: string;
  readonly field: string;
  readonly value: boolean | number | string;
}

/** What the return screen must show about one cell. */
export interface Due {
  readonly row: string;
  readonly field: string;
  readonly mine: Writing | undefined;
  readonly theirs: Writing;
  readonly winner: 'mine' | 'theirs';
  readonly isConflict: boolean;
}

/** All writings of a history, in the order in which they were made. */
export type Writings = Writing[];

/** A copy that nobody wrote anything in. */
export const NOTHING: Copy = { holds: 0n, said: new Map() };

/** Rows that say which side a device is on, and bookkeeping, are nobody's news. */
const HIDDEN = ['side', 'confirms'];

/** The writings that a copy holds. */
function held(writings: Writings, { holds }: Copy): readonly Writing[] {
  return writings.filter(({ bit }) => (holds & bit) !== 0n);
}

/** The writing that stands in each cell, by 'row field': the one with the largest clock, then of the larger device. */
export function standing(writings: Writings, copy: Copy): ReadonlyMap<string, Writing> {
  const cells = new Map<string, Writing>();
  for (const writing of held(writings, copy)) {
    const place = placeOf(writing);
    cells.set(place, larger(cells.get(place) ?? writing, writing));
  }
  return cells;
}

/** The place of a writing. */
export function placeOf({ row, field }: Wish): string {
  return `${row} ${field}`;
}

/** Two tabs of one device may use the same clock: then the larger text of the value decides. */
function larger(a: Writing, b: Writing): Writing {
  if (a.n !== b.n) return a.n > b.n ? a : b;
  if (a.device !== b.device) return a.device > b.device ? a : b;
  return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b;
}

/** One edit: every cell that it changes is a writing with the next clock. */
export function writeCells(writings: Writings, copy: Copy, device: string, wishes: readonly Wish[]): Copy {
  const cells = standing(writings, copy);
  const n = 1 + [...cells.values()].reduce((most, writing) => Math.max(most, writing.n), 0);
  const others = wishes.filter((wish) => wish.field !== 'listed' && (cells.get(placeOf(wish))?.value ?? '') !== wish.value);
  const changes = wishes.filter((wish) => others.includes(wish) || isMoved(cells, wish, others));
  const made = changes.map(({ row, field, value }, at): Writing => {
    return { bit: 1n << BigInt(writings.length + at), row, field, value, n, device, knew: copy.holds };
  });
  writings.push(...made);
  return made.length === 0 ? copy : saidBy({ ...copy, holds: made.reduce((all, { bit }) => all | bit, copy.holds) }, device);
}

/** Whether a wish puts a row on the list or takes it off, or does so against what else is written in the row. */
function isMoved(cells: ReadonlyMap<string, Writing>, { row, field, value }: Wish, others: readonly Wish[]): boolean {
  if (field !== 'listed') return false;
  const isOn = isOnList(cells, row) || others.some((wish) => wish.row === row);
  return isOn !== (value === true) || (cells.get(`${row} listed`)?.value ?? '') !== value;
}

/** Whether a row stands on the list: it was put there, or something was written in it since it was taken off. */
export function isOnList(cells: ReadonlyMap<string, Writing>, row: string): boolean {
  const listed = cells.get(`${row} listed`);
  const others = [...cells.values()].filter((writing) => writing.row === row && writing.field !== 'listed');
  return listed?.value === true || others.some(({ n }) => n > (listed?.n ?? 0));
}

const OF_ACCOUNTS = 'listed service address login owner kept renews handed-over logged-in in-our-name changed'.split(' ');

/** Whether a row is an account's, as far as its cells tell. */
export function isAccountRow(cells: ReadonlyMap<string, Writing>, row: string): boolean {
  return row.startsWith('a') || OF_ACCOUNTS.some((field) => cells.has(`${row} ${field}`));
}

/** The copy in which a device says that it has all of it. */
export function saidBy(copy: Copy, device: string): Copy {
  return { ...copy, said: new Map(copy.said).set(device, copy.holds) };
}

/** Both copies together. */
export function joined(a: Copy, b: Copy): Copy {
  const said = new Map(a.said);
  for (const [device, holds] of b.said) said.set(device, (said.get(device) ?? 0n) | holds);
  return { holds: a.holds | b.holds, said };
}

/** What the holder of one copy must be shown when another one comes. */
export function dueBetween(writings: Writings, mine: Copy, theirs: Copy): readonly Due[] {
  const [here, there] = [standing(writings, mine), standing(writings, theirs)];
  const both = joined(mine, theirs);
  return [...there.values()].flatMap((writing) => {
    const own = here.get(placeOf(writing));
    if (writing.row.startsWith('p') || HIDDEN.includes(writing.field) || readsAlike(here, own, writing)) return [];
    const winner = own && larger(own, writing) === own ? 'mine' : 'theirs';
    const isConflict = own !== undefined && !isAlike(own, writing) && areConcurrent(own, writing) && !wereTogether(both, own, writing);
    const due: Due = { row: writing.row, field: writing.field, mine: own, theirs: writing, winner, isConflict };
    return winner === 'theirs' || isConflict ? [due] : [];
  });
}

/** Whether a reader sees no difference between what stands here and what came. */
function readsAlike(here: ReadonlyMap<string, Writing>, own: Writing | undefined, theirs: Writing): boolean {
  return theirs.field === 'listed' ? isOnList(here, theirs.row) === (theirs.value === true) : isAlike(own, theirs);
}

/** Whether two writings show the same: nothing, an empty text and a plain no are all nothing. */
export function isAlike(a: Wish | undefined, b: Wish | undefined): boolean {
  return a?.value === b?.value || (isNothing(a?.value) && isNothing(b?.value));
}

/** Whether a value shows nothing. */
export function isNothing(value: Writing['value'] | undefined): boolean {
  return value === undefined || value === '' || value === false;
}

/** Whether neither writer knew the other's value. */
function areConcurrent(a: Writing, b: Writing): boolean {
  return (a.knew & b.bit) === 0n && (b.knew & a.bit) === 0n && a.device !== b.device;
}

/** Whether some device said that it has both. */
function wereTogether({ said }: Copy, a: Writing, b: Writing): boolean {
  return [...said.values()].some((holds) => (holds & a.bit) !== 0n && (holds & b.bit) !== 0n);
}
