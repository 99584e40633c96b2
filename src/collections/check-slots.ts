// Where fields stand in a letter's words, and what is left of the words without them.
import { leaveOutGaps } from '../core/letters/leave-out-gaps.ts';
import { toLines, wordsOf, type FindSlot } from '../core/letters/line.ts';
import { fieldsOf } from '../core/letters/made-by.ts';
import { placedWords, type PlacedWords } from './letter-places.ts';
import { nearest } from './nearest.ts';
import type { LetterContent } from './schemas/letter.ts';

/** Slots without a field, fields without a slot, and words that would begin in the middle while a field is empty. */
export function slotMessages(path: string, data: LetterContent): string[] {
  const fields = [...data.questions.filter(({ field }) => field !== undefined), ...data.fields].map(({ id }) => id);
  const used = new Set(placedWords(data).flatMap(({ text, without }) => [...fieldsOf(text), ...fieldsOf(without ?? '')]));
  const unused = fields.filter((id) => !used.has(id));
  return [
    ...placedWords(data).flatMap((words) => [...slotsWithoutField(path, words, fields), ...beheaded(path, words)]),
    ...unused.map((id) => `${path}: ${id}: expected {${id}} somewhere in the letter; received none. Put it in, or take the field out.`),
  ];
}

function slotsWithoutField(path: string, { place, text, without = '' }: PlacedWords, fields: readonly string[]): string[] {
  return [...fieldsOf(text), ...fieldsOf(without)]
    .filter((id) => !fields.includes(id))
    .map((id) => {
      const meant = nearest(id, fields);
      return `${path}: ${place}: expected a field of this letter; received "{${id}}". ${meant ? `Did you mean "{${meant}}"?` : 'Add the field, or take it out.'}`;
    });
}

/** Words whose first sentence goes while a field is empty begin in the middle: they need words of their own for that. */
function beheaded(path: string, { place, text, without }: PlacedWords): string[] {
  const left = wordsOf(leaveOutGaps(toLines(text, emptySlot)));
  if (without !== undefined || left === '' || text.startsWith(left.slice(0, 12))) return [];
  return [
    `${path}: ${place}: expected "without", because a copy would begin with "${left.slice(0, 40)}" while a field is empty. Write what it says then.`,
  ];
}

/** Every slot as an empty field. */
const emptySlot: FindSlot = (piece) => {
  const [id = ''] = /^\{.*\}$/.test(piece) ? fieldsOf(piece) : [];
  return id === ''
    ? undefined
    : { field: { id, kind: 'accounts', label: id, gap: id, example: undefined, take: undefined }, filled: undefined, inFull: false };
};
