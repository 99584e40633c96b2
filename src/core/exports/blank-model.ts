// Checklist -> print model of its blank: every account and question, with lines and boxes for a pen. Rules: SPEC.md, U.
import type { NewRecord } from '../create-record.ts';
import { itemRow } from '../ids.ts';
import { editRecord, FORMAT, type ChecklistRecord, type Edit } from '../record.ts';
import type { Item, Template } from '../template.ts';
import type { PrintAccount, PrintModel } from './print-model.ts';
import { FACT_LABELS, toPrintModel, type PrintSetting } from './to-print-model.ts';

/** The blank of a checklist: nobody's names, days, answers or notes. */
export function toBlankModel(template: Template, made: Pick<NewRecord, 'id' | 'actor'>, setting: PrintSetting): PrintModel {
  const model = toPrintModel(template, untouchedRecord(template, made), setting);
  return { ...model, tally: '', legend: [], todo: [], accounts: model.accounts.map(emptyAccount) };
}

function untouchedRecord(template: Template, { id, actor }: Pick<NewRecord, 'id' | 'actor'>): ChecklistRecord {
  const { number, version } = template;
  const nothing = { id, template: number, templateVersion: version, minEdit: FORMAT, rows: new Map(), seen: new Map() };
  return editRecord(nothing, actor, template.sections.flatMap(({ items }) => items).flatMap(listEdits));
}

function listEdits(item: Item): Edit[] {
  return item.kind === 'account' ? [{ row: itemRow(item.number), field: 'listed', value: true }] : [];
}

/** Every fact stands there without a value, as a line to write on. */
function emptyAccount(account: PrintAccount): PrintAccount {
  return { ...account, caption: '', facts: FACT_LABELS.map((label) => ({ label, value: '', exact: false })) };
}
