// What must hold of a whole history once everybody has heard everything.
import { contentCode } from '../../src/core/content-code.ts';
import { isSharedField } from '../../src/core/fields.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { FORMAT } from '../../src/core/record.ts';
import { isAlike, joined, NOTHING, placeOf, standing, type Writing } from './causal-oracle.ts';
import { expectAlike, type Both, type Device, type Played } from './history-devices.ts';

/** The devices that could take everything in: all but older builds that were locked out. */
function heardAll({ devices }: Played): readonly { readonly device: Device; readonly has: Both }[] {
  const isLocked = devices.some(({ has }) => has && has.record.minEdit > FORMAT);
  return devices.flatMap((device) => (device.has && !(isLocked && device.isOld) ? [{ device, has: device.has }] : []));
}

/** [G2] [G3] All copies hold every writing there ever was and show the same, in whatever order the links are put together. */
export function expectAgreement(played: Played): void {
  const [first, ...others] = heardAll(played);
  const everything = played.writings.reduce((all, { bit }) => all | bit, 0n);
  if (first?.has.copy.holds !== everything) throw new Error('[G3] something never arrived');
  const code = contentCode(first.has.record);
  for (const { has } of others) if (contentCode(has.record) !== code) throw new Error('[O2] copies show the same and have another code');
  const copies = [...played.links, first.has];
  expectAlike(played.writings, together(copies));
  expectAlike(played.writings, together([...copies, ...copies].reverse()));
}

function together(copies: readonly Both[]): Both {
  const [{ record } = { record: undefined }] = copies;
  if (!record) throw new Error('there is no copy');
  return copies.reduce((all, each) => ({ record: mergeRecords(all.record, each.record), copy: joined(all.copy, each.copy) }), {
    record,
    copy: NOTHING,
  });
}

/** [H3] Every word, day and answer stands somewhere, was replaced by somebody who knew it, or is in somebody's history. */
export function expectNothingVanished(played: Played): void {
  const kept = new Set(played.devices.flatMap(({ lost }) => lost.map(({ row, field, cell }) => `${row} ${field} ${String(cell.value)}`)));
  const stands = new Set(played.devices.flatMap(({ has }) => (has ? [...standing(played.writings, has.copy).values()].map(textOf) : [])));
  for (const writing of peoplesWords(played)) {
    if (typeof writing.value === 'boolean' || writing.value === '') continue;
    const isSafe = stands.has(textOf(writing)) || kept.has(textOf(writing)) || isReplaced(played, writing);
    if (!isSafe) throw new Error(`[H3] ${textOf(writing)} vanished`);
  }
}

function textOf(writing: Writing): string {
  return `${placeOf(writing)} ${String(writing.value)}`;
}

function peoplesWords({ writings }: Played): readonly Writing[] {
  return writings.filter(({ row, field }) => !row.startsWith('p') && isSharedField(field));
}

/** Whether somebody wrote something else in its place who knew it. */
function isReplaced({ writings }: Played, writing: Writing): boolean {
  return writings.some((later) => placeOf(later) === placeOf(writing) && (later.knew & writing.bit) !== 0n);
}

/**
 * [D2] Every value that lost without its successor's writer knowing it was shown to somebody beside another one. What is on the list
 * follows more than one cell (A1), so that not every crossing there is seen.
 */
export function expectEveryLoserShown(played: Played): void {
  if (played.isBlind) return;
  const [first] = heardAll(played);
  const stands = first && standing(played.writings, first.has.copy);
  const shown = played.announced.reduce((all, { pair }) => all | pair, 0n);
  for (const writing of peoplesWords(played)) {
    if (writing.field === 'listed' || isReplaced(played, writing) || isAlike(stands?.get(placeOf(writing)), writing)) continue;
    const alike = played.writings.filter((other) => placeOf(other) === placeOf(writing) && isAlike(other, writing));
    if (!alike.some((other) => (shown & other.bit) !== 0n || isReplaced(played, other)))
      throw new Error(`[D2] nobody was told of ${textOf(writing)}`);
  }
}

/** [D2] Nobody is asked twice about the same two values. */
export function expectAskedOnce({ announced }: Played): void {
  const asked = announced.map(({ device, pair }) => `${device.actor} ${pair}`);
  if (new Set(asked).size !== asked.length) throw new Error('[D2] somebody was asked twice about the same two values');
}
