// A cell by its place, in words: 'the login of Hosting'. Rules: SPEC.md, O3 and H.
import { changeKey } from './change-key.ts';
import { fieldWords, itemOf, rowWords } from './field-words.ts';
import { doneField } from './fields.ts';
import type { ChecklistRecord } from './record.ts';
import { isSignOffField } from './sign-off-fields.ts';
import type { CellPlace } from './sign-off.ts';
import { MARKS, SIDES, type Template } from './template.ts';
import type { Words } from './value-words.ts';
import { MARK_WORDS } from './wording.ts';

/** The place in words. */
export function placeWords(template: Template, record: ChecklistRecord, { row, field }: CellPlace): readonly Words[] {
  const said = rowWords(template, record, row);
  if (!said) return [thingWords(field), ...(field === 'note' ? [' at the end of the list'] : [])];
  if (field === 'kept' || field === 'kept-note') return ['where the password of ', { said }, ' is kept'];
  const isAsked = ['step', 'question'].includes(itemOf(template, row)?.kind ?? '');
  return [thingWords(field), LINKS.get(field) ?? ' of ', ...(isAsked ? ['‘', { said }, '’'] : [{ said }])];
}

/** What stands between a thing and what it belongs to. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['note', ' about '],
  ['answer', ' to '],
  ...[...MARKS, ...SIDES.map(doneField), 'unused'].map((tick) => [tick, ' at '] as const),
]);

function thingWords(field: string): string {
  const mark = MARKS.find((each) => each === field);
  if (mark) return `the tick ‘${MARK_WORDS[mark]}’`;
  if (SIDES.some((side) => field === `done-${side}`)) return 'the tick ‘Done’';
  if (field === 'listed') return 'the place on the list';
  if (field === 'unused') return 'the tick ‘Not used’';
  if (field === 'together') return 'who fills it in';
  if (isSignOffField(field)) return 'the sign-off';
  return fieldWords(field) ?? 'something that only a newer version of this site can show';
}

/** Places without those that people count as one, in their order. */
export function distinctPlaces(places: readonly CellPlace[]): readonly CellPlace[] {
  return [...new Map(places.map((place) => [changeKey(place.row, place.field), place])).values()];
}
