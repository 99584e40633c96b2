// Records and links for the journeys, made by the site's own core from the checklists that the site serves.
import type { APIRequestContext } from 'playwright/test';
import { createRecord } from '../../src/core/create-record.ts';
import { actorRow, itemRow, parseActorId, parseRecordId, type ActorId, type RecordId } from '../../src/core/ids.ts';
import { editRecord, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import type { Side, Template } from '../../src/core/template.ts';
import { compression } from '../../src/storage/compression.ts';
import { writeLink } from '../../src/storage/link-text.ts';

/** 9 November 2026. */
export const TODAY = 20_766;

/** A record id out of one letter. */
export function recordId(letter: string): RecordId {
  const id = parseRecordId(letter.repeat(16));
  if (!id) throw new Error(`no record id from ${letter}`);
  return id;
}

/** A device out of one letter. */
export function actorId(letter: string): ActorId {
  const id = parseActorId(letter.repeat(8));
  if (!id) throw new Error(`no actor id from ${letter}`);
  return id;
}

/** A checklist as the site serves it. */
export async function fetchTemplate(request: Pick<APIRequestContext, 'get'>, slug = 'handover'): Promise<Template> {
  const template: Template = await (await request.get(`checklists/${slug}.json`)).json();
  return template;
}

/** Sam's checklist with Nora, as Sam made it. */
export function createSample(template: Template, project = 'Rye & Co', letter = 'R', side: Side = 'developer'): ChecklistRecord {
  const names = side === 'developer' ? { you: 'Sam Osei', other: 'Nora Rye' } : { you: 'Nora Rye', other: 'Sam Osei' };
  return createRecord(template, { project, side, ...names }, { id: recordId(letter), actor: actorId('S'), today: TODAY });
}

/** The record after Nora joined and wrote something. */
export function editAsNora(record: ChecklistRecord, edits: readonly Edit[]): ChecklistRecord {
  const nora = actorId('N');
  return editRecord(record, nora, [{ row: actorRow(nora), field: 'side', value: 'client' }, ...edits]);
}

/** The row of the first item of a kind. */
export function firstRow(template: Template, kind: 'account' | 'step' | 'question') {
  const item = template.sections.flatMap(({ items }) => items).find((each) => each.kind === kind);
  if (!item) throw new Error(`the checklist has no ${kind}`);
  return itemRow(item.number);
}

/** The fragment of a record, without '#'. */
export function linkOf(record: ChecklistRecord): Promise<string> {
  return writeLink(compression, record);
}
