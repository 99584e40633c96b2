// Every change as a sentence: who changed what, from what, to what. Rules: SPEC.md, D.
import { cellSentence } from './cell-sentences.ts';
import type { Change } from './changes.ts';
import type { Difference } from './compare.ts';
import { formatDay } from './days.ts';
import { fieldWords } from './field-words.ts';
import { ACCOUNT_TEXTS } from './fields.ts';
import { isListed } from './listed.ts';
import { atStart } from './names.ts';
import { rowOf, type CellValue } from './record.ts';
import { signOffField } from './sign-off-fields.ts';
import { nameOf, subjectOf, type Telling } from './telling.ts';
import { MARKS, SIDES } from './template.ts';
import { keptValue, valueWords, type Words } from './value-words.ts';

/** The sentence of a change. */
export function changeWords(telling: Telling, change: Change): readonly Words[] {
  const words = sentence(telling, change);
  const before = words.at(-2);
  // What was quoted last may end its own sentence: ‘Ask Bo.’
  const isEnded = words.at(-1) === '.' && typeof before === 'object' && /[.!?…]’$/.test(before.said);
  return isEnded ? words.slice(0, -1) : words;
}

function sentence(telling: Telling, change: Change): readonly Words[] {
  const [first] = change.differences;
  const name = nameOf(telling, change.row);
  if (!first || change.kind === 'unknown') return name.length > 0 ? [...name, `: ${UNKNOWN}`] : [atStart(UNKNOWN)];
  switch (change.kind) {
    case 'back':
      return [...name, ' is on the list again, because somebody wrote about it after it was taken off.'];
    case 'added':
      return [subjectOf(telling, first.theirs.actor), ' added ', ...name, ...details(telling, change)];
    case 'kept':
      return keptSentence(telling, change, first);
    case 'signed':
      return signedSentence(telling, change, first);
    case 'cell':
      return cellSentence(telling, first);
  }
}

const UNKNOWN = 'something changed that only a newer version of this site can show.';

function keptSentence(telling: Telling, change: Change, { theirs }: Difference): readonly Words[] {
  const [from, to] = [keptOf(change, 'mine', telling), keptOf(change, 'theirs', telling)];
  const subject = subjectOf(telling, theirs.actor);
  const what = ['where the password of ', ...nameOf(telling, change.row), ' is kept'];
  if (to.length === 0) return [subject, ' no longer says ', ...what, ...(from.length > 0 ? ['. It was ', ...from] : []), '.'];
  if (from.length === 0) return [subject, ' wrote ', ...what, ': ', ...to, '.'];
  return [subject, ' changed ', ...what, ' from ', ...from, ' to ', ...to, '.'];
}

/** Both cells of one side; the one that did not change is taken from the record. */
function keptOf({ row, differences }: Change, side: 'mine' | 'theirs', { record }: Telling): readonly Words[] {
  const part = (field: string): CellValue | undefined => {
    const difference = differences.find((each) => each.field === field);
    return (difference ? difference[side] : rowOf(record, row).get(field))?.value;
  };
  return keptValue(part('kept'), part('kept-note'));
}

function signedSentence(telling: Telling, { differences }: Change, { field, theirs }: Difference): readonly Words[] {
  const side = SIDES.find((each) => field.startsWith(`signed-${each}`)) ?? 'client';
  const valueOf = (part: 'day' | 'name'): CellValue | undefined =>
    differences.find((each) => each.field === signOffField(side, part))?.theirs.value;
  const [day, signed, subject] = [valueOf('day'), valueOf('name'), subjectOf(telling, theirs.actor)];
  if (day !== undefined && typeof day !== 'number') return [subject, ' took back the sign-off.'];
  const on = day === undefined ? '' : ` on ${formatDay(day)}`;
  const words = valueWords('name', signed);
  return [subject, ` signed the list${on}`, ...(words ? [' as ', words] : []), '.'];
}

/** What a new account came with: ', with service ‘Mailchimp’, login ‘office@rye.example’.' */
function details({ record }: Telling, { row, differences }: Change): readonly Words[] {
  if (!isListed(rowOf(record, row))) return [' and took it off the list again.'];
  const theirs = (field: string): CellValue | undefined => differences.find((each) => each.field === field)?.theirs.value;
  const parts = DETAILS.flatMap((field): (readonly Words[])[] => {
    const value = valueWords(field, theirs(field));
    return value === undefined ? [] : [[`${fieldWords(field)?.replace(/^the /, '') ?? ''} `, value]];
  });
  const kept = keptValue(theirs('kept'), theirs('kept-note'));
  if (kept.length > 0) parts.push(['password kept: ', ...kept]);
  const ticks = differences.filter(
    ({ field, theirs: { value } }) => MARKS.some((mark) => mark === field) && typeof value === 'number',
  ).length;
  if (ticks > 0) parts.push([ticks === 1 ? 'one tick' : `${ticks} ticks`]);
  return parts.length === 0 ? ['.'] : [', with ', ...parts.flatMap((part, at) => [separator(at, parts.length), ...part]), '.'];
}

function separator(at: number, of: number): string {
  if (at === 0) return '';
  return at === of - 1 ? ' and ' : ', ';
}

const DETAILS = [...ACCOUNT_TEXTS, 'renews', 'note'] as const;
