// What setting or clearing a tick says about somebody. Rules: SPEC.md, D and K.
import type { Difference } from './compare.ts';
import { formatDay } from './days.ts';
import { shortName } from './names.ts';
import { sideOf, type CellValue } from './record.ts';
import { nameOf, subjectOf, type Telling } from './telling.ts';
import { MARK_SIDE, type MarkName, type Side } from './template.ts';
import type { Words } from './value-words.ts';

const TICKED: Readonly<Record<MarkName, string>> = {
  'handed-over': 'handed over',
  'logged-in': 'logged in',
  'in-our-name': 'in the client’s name',
  changed: 'password changed',
};

/** 'Nora logged in to Hosting on 9 November 2026.' */
export function markSentence(telling: Telling, difference: Difference, mark: MarkName): readonly Words[] {
  const { row, mine, theirs } = difference;
  const subject = subjectOf(telling, theirs.actor);
  const name = nameOf(telling, row);
  const at = [`‘${TICKED[mark]}’ at `, ...name];
  if (typeof theirs.value !== 'number') return [subject, ' took back the tick ', ...at, ...wasSet(mine?.value), '.'];
  const on = ` on ${formatDay(theirs.value)}`;
  const before = typeof mine?.value === 'number' ? [` Before, the day was ${formatDay(mine.value)}.`] : [];
  const forWhom = whomFor(telling, difference, MARK_SIDE[mark]);
  if (forWhom.length > 0) return [subject, ' ticked ', ...at, ...forWhom, `${on}.`, ...before];
  return [subject, ...deed(mark, name, on, telling.reader), '.', ...before];
}

function deed(mark: MarkName, name: readonly Words[], on: string, reader: Side): readonly Words[] {
  switch (mark) {
    case 'handed-over':
      return [' handed over ', ...name, on];
    case 'logged-in':
      return [' logged in to ', ...name, on];
    case 'in-our-name':
      return [` checked${on} that `, ...name, reader === 'client' ? ' is in your name' : ' is in the client’s name'];
    case 'changed':
      return [' changed the password of ', ...name, `${on}, and ${reader === 'developer' ? 'you' : 'the developer'} can no longer get in`];
  }
}

/** 'Nora ticked ‘Send the invoice’ as done on 9 November 2026.' */
export function doneSentence(telling: Telling, difference: Difference, side: Side): readonly Words[] {
  const { row, mine, theirs } = difference;
  const [subject, forWhom] = [subjectOf(telling, theirs.actor), whomFor(telling, difference, side)];
  const name = nameOf(telling, row);
  if (typeof theirs.value === 'number') return [subject, ' ticked ', ...name, ' as done', ...forWhom, ` on ${formatDay(theirs.value)}.`];
  return [subject, ' took back the tick at ', ...name, ...forWhom, ...wasSet(mine?.value), '.'];
}

/** Said where one side set what is the other's: the two fill the list in together. */
function whomFor({ record, reader }: Telling, { theirs }: Difference, side: Side): readonly Words[] {
  if (sideOf(record, theirs.actor) === side) return [];
  return side === reader ? [' for you'] : [' for ', { said: shortName(record, side) }];
}

function wasSet(before: CellValue | undefined): readonly Words[] {
  return typeof before === 'number' ? [`. It was set on ${formatDay(before)}`] : [];
}
