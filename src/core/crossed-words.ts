// The sentence of a change that both sides made; the two values stand below it as the choice. Rules: SPEC.md, D2 and D4.
import type { Change } from './changes.ts';
import { placeWords } from './place-words.ts';
import { sideOf } from './record.ts';
import { personOf, type Telling } from './telling.ts';
import type { Words } from './value-words.ts';

/** 'You and Nora both changed the note of Hosting.' */
export function crossedWords(telling: Telling, { differences }: Change): readonly Words[] {
  const [first] = differences;
  if (!first) return [];
  const place = placeWords(telling.template, telling.record, first);
  const isOwn = sideOf(telling.record, first.theirs.actor) === telling.reader;
  if (isOwn) return ['You changed ', ...place, ' both here and on another device.'];
  return ['You and ', personOf(telling, first.theirs.actor), ' both changed ', ...place, '.'];
}
