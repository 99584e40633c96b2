// What sentences about changes are made from, and their subject. Rules: SPEC.md, D.
import { rowWords } from './field-words.ts';
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

/** 'Nora', 'You, on another device,', or 'Somebody' where the record does not say. */
export function subjectOf({ record, reader }: Telling, actor: ActorId): Words {
  const side = sideOf(record, actor);
  if (side === reader) return 'You, on another device,';
  return side ? { said: atStart(shortName(record, side)) } : 'Somebody';
}

/** What the row is called, as somebody's words. */
export function nameOf({ template, record }: Telling, row: RowKey): Words {
  return { said: rowWords(template, record, row) };
}
