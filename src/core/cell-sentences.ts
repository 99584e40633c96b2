// The sentence of one changed cell. Rules: SPEC.md, D.
import type { Difference } from './compare.ts';
import { itemOf } from './field-words.ts';
import { isListed } from './listed.ts';
import { doneSentence, markSentence } from './mark-sentence.ts';
import { placeWords } from './place-words.ts';
import { rowOf } from './record.ts';
import { nameOf, subjectOf, type Telling } from './telling.ts';
import { itemName, MARKS, SIDES } from './template.ts';
import { valueWords, type Words } from './value-words.ts';

const SWITCHES: ReadonlySet<string> = new Set(['listed', 'unused', 'together']);

/** 'Nora changed the login of Hosting from ‘a’ to ‘b’.' */
export function cellSentence(telling: Telling, difference: Difference): readonly Words[] {
  const { field } = difference;
  const mark = MARKS.find((each) => each === field);
  if (mark) return markSentence(telling, difference, mark);
  const done = SIDES.find((side) => field === `done-${side}`);
  if (done) return doneSentence(telling, difference, done);
  if (SWITCHES.has(field)) return switchSentence(telling, difference);
  return field === 'name' ? nameSentence(telling, difference) : valueSentence(telling, difference);
}

/** An account that is renamed is called by the name that it had. */
function nameSentence(telling: Telling, { row, field, mine, theirs }: Difference): readonly Words[] {
  const subject = subjectOf(telling, theirs.actor);
  const [from, to] = [valueWords(field, mine?.value), valueWords(field, theirs.value)];
  const item = itemOf(telling.template, row);
  const listed: Words = item ? { said: itemName(item) } : 'an account';
  if (from && to) return [subject, ' renamed ', from, ' to ', to, '.'];
  if (to) return [subject, ' gave ', listed, ' the name ', to, '.'];
  return [subject, ' took the name ', from ?? '', ' back', ...(item ? [': it is ', listed, ' again'] : []), '.'];
}

function valueSentence(telling: Telling, difference: Difference): readonly Words[] {
  const { row, field, mine, theirs } = difference;
  const subject = subjectOf(telling, theirs.actor);
  const [from, to] = [valueWords(field, mine?.value), valueWords(field, theirs.value)];
  const what = placeWords(telling.template, telling.record, difference);
  if (!to) return [subject, GONE.get(field) ?? ' emptied ', ...what, ...(from ? ['. It was ', from] : []), '.'];
  if (from) return [subject, ' changed ', ...what, ' from ', from, ' to ', to, '.'];
  if (field === 'answer') return [subject, ' answered ', ...nameOf(telling, row), ': ', to, '.'];
  if (field === 'note') return [subject, ' wrote a note', ...what.slice(1), ': ', to, '.'];
  return [subject, ' filled in ', ...what, ': ', to, '.'];
}

const GONE: ReadonlyMap<string, string> = new Map([
  ['note', ' removed '],
  ['answer', ' took back '],
]);

/** Whether an account was taken off and stays all the same, whatever the reader chooses (SPEC.md, A1). */
export function staysListed({ record }: Telling, { row, field, theirs }: Pick<Difference, 'row' | 'field' | 'theirs'>): boolean {
  return field === 'listed' && theirs.value !== true && isListed(rowOf(record, row));
}

function switchSentence(telling: Telling, { row, field, theirs }: Difference): readonly Words[] {
  const [subject, name] = [subjectOf(telling, theirs.actor), nameOf(telling, row)];
  const isOn = theirs.value === true;
  switch (field) {
    case 'together':
      return [subject, isOn ? ' says that both of you fill in the list on one device.' : ' says that each of you has a device again.'];
    case 'listed': {
      const stays = staysListed(telling, { row, field, theirs }) ? [' It stays, because somebody wrote about it later.'] : [];
      return [subject, isOn ? ' put ' : ' took ', ...name, isOn ? ' on the list.' : ' off the list.', ...stays];
    }
    default:
      return [subject, ' says that ', ...name, isOn ? ' is not used.' : ' is used after all.'];
  }
}
