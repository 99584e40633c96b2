// Every change as a sentence: who changed what, from what, to what. Rules: SPEC.md, D.
import { cellSentence } from './cell-sentences.ts';
import type { Change } from './changes.ts';
import type { Difference } from './compare.ts';
import { formatDay } from './days.ts';
import { fieldWords, rowWords } from './field-words.ts';
import type { RowKey } from './ids.ts';
import { keptWords } from './kept-words.ts';
import { rowOf, type Cell, type CellValue } from './record.ts';
import { signOffField } from './sign-off-fields.ts';
import { nameOf, subjectOf, type Telling } from './telling.ts';
import { MARKS, SIDES } from './template.ts';
import { keptValue, quoted, valueWords, type Words } from './value-words.ts';

/** The sentence of a change. */
export function changeWords(telling: Telling, change: Change): readonly Words[] {
  const [first] = change.differences;
  if (!first) return [nameOf(telling, change.row), ' is on the list again, because somebody wrote about it after it was taken off.'];
  switch (change.kind) {
    case 'added':
      return [subjectOf(telling, first.theirs.actor), ' added ', nameOf(telling, change.row), ...details(telling, change)];
    case 'kept':
      return keptSentence(telling, change, first);
    case 'signed':
      return signedSentence(telling, change, first);
    case 'unknown':
      return [...about(telling, change.row), 'something changed that only a newer version of this site can show.'];
    case 'cell':
    case 'back':
      return cellSentence(telling, first);
  }
}

function about(telling: Telling, row: RowKey): readonly Words[] {
  return rowWords(telling.template, telling.record, row) ? [nameOf(telling, row), ': '] : [];
}

function keptSentence(telling: Telling, change: Change, first: Difference): readonly Words[] {
  const [from, to] = [keptOf(change, 'mine', telling), keptOf(change, 'theirs', telling)];
  const subject = subjectOf(telling, first.theirs.actor);
  const what = ['where the password of ', nameOf(telling, change.row), ' is kept'];
  if (!to) return [subject, ' emptied ', ...what, '. It was ', { said: from }, '.'];
  if (!from) return [subject, ' wrote ', ...what, ': ', { said: to }, '.'];
  return [subject, ' changed ', ...what, ' from ', { said: from }, ' to ', { said: to }, '.'];
}

/** Both cells of one side; the one that did not change is taken from the record. */
function keptOf({ row, differences }: Change, side: 'mine' | 'theirs', { record }: Telling): string {
  const part = (field: string): CellValue | undefined => {
    const difference = differences.find((each) => each.field === field);
    return (difference ? difference[side] : rowOf(record, row).get(field))?.value;
  };
  return keptValue(part('kept'), part('kept-note'));
}

function signedSentence(telling: Telling, change: Change, first: Difference): readonly Words[] {
  const side = SIDES.find((each) => first.field.startsWith(`signed-${each}`)) ?? 'client';
  const cellOf = (field: string): Cell | undefined => change.differences.find((each) => each.field === field)?.theirs;
  const [day, signed] = [cellOf(signOffField(side, 'day'))?.value, cellOf(signOffField(side, 'name'))?.value];
  const subject = subjectOf(telling, first.theirs.actor);
  if (day === false) return [subject, ' took back the sign-off.'];
  const on = typeof day === 'number' ? ` on ${formatDay(day)}` : '';
  return [subject, ` signed the list${on}`, ...(typeof signed === 'string' && signed ? [' as ', { said: `‘${signed}’` }] : []), '.'];
}

/** What a new account came with, as 'service ‘Mailchimp’, login ‘office@rye.example’'. */
function details({ record }: Telling, { row, differences }: Change): readonly Words[] {
  const facts = differences.filter(({ field, theirs }) => fieldWords(field) && field !== 'name' && valueWords(field, theirs.value));
  const ticks = MARKS.filter((mark) => typeof rowOf(record, row).get(mark)?.value === 'number').length;
  const parts = facts.map(({ field, theirs }): readonly Words[] => [
    `${fieldWords(field)?.replace(/^the /, '') ?? ''} `,
    field === 'kept' ? keptWords(String(theirs.value)) : quoted(field, valueWords(field, theirs.value)),
  ]);
  if (ticks > 0) parts.push([ticks === 1 ? 'one tick' : `${ticks} ticks`]);
  return parts.length === 0 ? ['.'] : [', with ', ...parts.flatMap((part, at) => (at === 0 ? part : [', ', ...part])), '.'];
}
