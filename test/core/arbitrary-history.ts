// Histories of one record: who edits, sends, takes, undoes and restores, in which order. Links are late, repeated, reordered or lost.
import fc from 'fast-check';

/** What one device does. */
export type Deed =
  | 'edit'
  | 'send'
  /** Takes a link that somebody sent, choosing cell by cell. */
  | 'take'
  /** The same, choosing change by change as on the page. */
  | 'review'
  | 'takeAndUndo'
  /** Brings a value of its history back. */
  | 'bringBack'
  /** Merges a copy without asking, as a restored file does. */
  | 'restore'
  /** Edits in a tab that has not heard yet what its device did in another one. */
  | 'staleTab'
  /** A newer build says that older ones may not edit any more. */
  | 'lock';

/** One step. `pick` and `more` decide which edit, link, value or choice. */
export interface Step {
  readonly deed: Deed;
  readonly device: number;
  readonly pick: number;
  readonly more: number;
}

/** A history from the start of the record. */
export interface History {
  /** How many devices, 2 to 5. The first made the record. */
  readonly devices: number;
  /** For each device: whether it runs an older build. The first device runs the newest. */
  readonly old: number;
  /** In which order the devices' ids sort: which of two writings with one clock wins. */
  readonly order: number;
  /** Which edits it is about (history-edits.ts). */
  readonly focus: number;
  readonly steps: readonly Step[];
}

const USUAL: readonly Deed[] = [
  ...Array.from({ length: 9 }, () => 'edit' as const),
  ...Array.from({ length: 6 }, () => 'send' as const),
  ...Array.from({ length: 4 }, () => 'take' as const),
  ...Array.from({ length: 4 }, () => 'review' as const),
  'takeAndUndo',
  'bringBack',
];

function step(deeds: readonly Deed[]): fc.Arbitrary<Step> {
  return fc.tuple(fc.nat(deeds.length - 1), fc.nat(4), fc.nat(0xffff), fc.nat(0xffff)).map(([deed, device, pick, more]) => {
    return { deed: deeds[deed] ?? 'edit', device, pick, more };
  });
}

function history(deeds: readonly Deed[], old: fc.Arbitrary<number>): fc.Arbitrary<History> {
  return fc.record({
    devices: fc.integer({ min: 2, max: 5 }),
    old,
    order: fc.nat(5),
    focus: fc.nat(0x7fff),
    steps: fc.array(step(deeds), { minLength: 8, maxLength: 40, size: 'max' }),
  });
}

/** Everybody runs the same build and looks at what comes back. */
export const anyHistory = history(USUAL, fc.constant(0));

/** Some run an older build, and a newer one may lock them out. */
export const mixedHistory = history([...USUAL, ...USUAL, 'lock'], fc.nat(31));

/** Some copies are merged without asking: restored files, and what a stale tab wrote. */
export const blindHistory = history([...USUAL, 'restore', 'restore', 'staleTab', 'staleTab'], fc.nat(31));
