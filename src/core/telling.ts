// What sentences about changes are made from: their subject, and what they are about. Rules: SPEC.md, D.
import { itemOf, rowWords } from './field-words.ts';
import type { ActorId, RowKey } from './ids.ts';
import { atStart, shortName } from './names.ts';
import { sideOf, type ChecklistRecord } from './record.ts';
import type { Side, Template } from './template.ts';
import type { Words } from './value-words.ts';

/** Whose words, about what. */
export interface Telling {
  readonly template: Template;
  /** Names and devices of both copies: their merge. */
  readonly record: ChecklistRecord;
  /** Whose copy this is; its other devices are 'you'. */
  readonly reader: Side;
}

/** 'Nora', 'You, on another device,', or 'Somebody' where the record does not say: the start of a sentence. */
export function subjectOf(telling: Telling, actor: ActorId): Words {
  const person = personOf(telling, actor);
  return typeof person === 'string' ? atStart(person) : { said: atStart(person.said) };
}

/** The same within a sentence. */
export function personOf({ record, reader }: Telling, actor: ActorId): Words {
  const side = sideOf(record, actor);
  if (side === reader) return 'you, on another device,';
  return side ? { said: shortName(record, side) } : 'somebody';
}

/** An account by its name, a step or question by its title in quotation marks; nothing for the record as a whole. */
export function nameOf({ template, record }: Telling, row: RowKey): readonly Words[] {
  const said = rowWords(template, record, row);
  if (!said) return [];
  return isAsked(template, row) ? ['‘', { said }, '’'] : [{ said }];
}

/** Whether a row is a step or a question. */
function isAsked(template: Template, row: RowKey): boolean {
  const kind = itemOf(template, row)?.kind;
  return kind === 'step' || kind === 'question';
}
