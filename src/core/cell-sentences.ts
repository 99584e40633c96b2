// The sentence of one changed cell. Rules: SPEC.md, D.
import type { Difference } from './compare.ts';
import { formatDay } from './days.ts';
import { fieldWords, itemOf, rowWords } from './field-words.ts';
import { markSentence } from './mark-sentence.ts';
import { shortName } from './names.ts';
import { sideOf } from './record.ts';
import { nameOf, subjectOf, type Telling } from './telling.ts';
import { MARKS, SIDES, type Side } from './template.ts';
import { quoted, valueWords, type Words } from './value-words.ts';

const SWITCHES: ReadonlySet<string> = new Set(['listed', 'unused', 'together']);

/** 'Nora changed the login of Hosting from ‘a’ to ‘b’.' */
export function cellSentence(telling: Telling, difference: Difference): readonly Words[] {
  const { field, row, mine, theirs } = difference;
  const mark = MARKS.find((each) => each === field);
  if (mark) return markSentence(subjectOf(telling, theirs.actor), mark, nameOf(telling, row), mine?.value, theirs.value);
  const done = SIDES.find((side) => field === `done-${side}`);
  if (done) return doneSentence(telling, difference, done);
  const isSwitch = typeof theirs.value === 'boolean' && SWITCHES.has(field);
  return isSwitch ? switchSentence(telling, difference) : valueSentence(telling, difference);
}

function valueSentence(telling: Telling, { row, field, mine, theirs }: Difference): readonly Words[] {
  const subject = subjectOf(telling, theirs.actor);
  const [from, to] = [valueWords(field, mine?.value), valueWords(field, theirs.value)];
  const what = [`${fieldWords(field) ?? 'something'}`, ...ofRow(telling, row, field)];
  if (!to) return [subject, ' emptied ', ...what, '. It was ', quoted(field, from), '.'];
  if (!from) return [subject, ' filled in ', ...what, ': ', quoted(field, to), '.'];
  return [subject, ' changed ', ...what, ' from ', quoted(field, from), ' to ', quoted(field, to), '.'];
}

/** The project's own fields stand for themselves; everything else is of something. */
function ofRow(telling: Telling, row: Difference['row'], field: string): readonly Words[] {
  const said = rowWords(telling.template, telling.record, row);
  if (!said) return field === 'note' ? [' at the end of the list'] : [];
  const isAccount = itemOf(telling.template, row)?.kind !== 'step' && itemOf(telling.template, row)?.kind !== 'question';
  return isAccount ? [' of ', { said }] : [' to ‘', { said }, '’'];
}

function switchSentence(telling: Telling, { row, field, theirs }: Difference): readonly Words[] {
  const subject = subjectOf(telling, theirs.actor);
  const isOn = theirs.value === true;
  if (field === 'together')
    return [subject, isOn ? ' says that both of you fill in the list on one device.' : ' says that each of you has a device again.'];
  if (field === 'listed') return [subject, isOn ? ' put ' : ' took ', nameOf(telling, row), isOn ? ' on the list.' : ' off the list.'];
  return [subject, ' says that ', nameOf(telling, row), isOn ? ' is not used.' : ' is used after all.'];
}

function doneSentence(telling: Telling, { row, mine, theirs }: Difference, side: Side): readonly Words[] {
  const subject = subjectOf(telling, theirs.actor);
  const isOwn = sideOf(telling.record, theirs.actor) === side;
  const forWhom: readonly Words[] = isOwn ? [] : [' for ', { said: shortName(telling.record, side) }];
  if (typeof theirs.value === 'number')
    return [subject, ' ticked ‘', nameOf(telling, row), '’ as done', ...forWhom, ` on ${formatDay(theirs.value)}.`];
  const before = typeof mine?.value === 'number' ? `. It was set on ${formatDay(mine.value)}` : '';
  return [subject, ' took back the tick at ‘', nameOf(telling, row), '’', ...forWhom, `${before}.`];
}
