// A record in another format: made, read back where the site can read it, and only then called saved.
import { calendarDays, readCalendar, toCalendar, type CalendarSetting } from '../core/exports/calendar.ts';
import { toMarkdown } from '../core/exports/markdown.ts';
import { toPlainText } from '../core/exports/plain-text.ts';
import type { PrintModel } from '../core/exports/print-model.ts';
import { readSpreadsheet, tableOf, toSpreadsheet } from '../core/exports/spreadsheet.ts';
import { projectOf } from '../core/record.ts';
import type { Template } from '../core/template.ts';
import { copyText, fileNameOf, saveFile } from '../storage/files.ts';
import { mayLeave, type Outgoing } from './secret-guard.ts';

/** The formats besides the file of the site and the PDF. */
export type Format = 'csv' | 'ics' | 'md' | 'txt';

/** What is saved, and in which format. */
export interface FormatOrder {
  readonly outgoing: Outgoing;
  readonly template: Template;
  readonly model: PrintModel;
  readonly setting: CalendarSetting;
}

/** What became of it: `copied` to the clipboard as well. */
export type FormatOutcome = 'saved' | 'copied' | 'holdsSecret' | 'unreadable';

const TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv', ics: 'text/calendar', md: 'text/markdown', txt: 'text/plain' };

/** Saves the file; Markdown and plain text are copied too, because they are meant to be pasted. */
export async function saveFormat(format: Format, order: FormatOrder): Promise<FormatOutcome> {
  if (!mayLeave(order.outgoing)) return 'holdsSecret';
  const { text, isWhole } = WRITERS[format](order);
  if (!isWhole) return 'unreadable';
  const isCopied = (format === 'md' || format === 'txt') && (await copyText(text));
  saveFile(`${fileNameOf(projectOf(order.outgoing.record))}.${format}`, `${TYPES[format]};charset=utf-8`, text);
  return isCopied ? 'copied' : 'saved';
}

/** Copies the record as plain text; false where the browser refuses. */
export async function copyAsText({ outgoing, model }: Pick<FormatOrder, 'outgoing' | 'model'>): Promise<boolean | 'holdsSecret'> {
  return mayLeave(outgoing) ? copyText(toPlainText(model)) : 'holdsSecret';
}

interface Written {
  readonly text: string;
  readonly isWhole: boolean;
}

const WRITERS: Readonly<Record<Format, (order: FormatOrder) => Written>> = {
  csv: ({ model }) => {
    const text = toSpreadsheet(model);
    return { text, isWhole: isSame(readSpreadsheet(text), tableOf(model)) };
  },
  ics: ({ template, outgoing: { record }, setting }) => {
    const text = toCalendar(template, record, setting);
    return { text, isWhole: isSame(readCalendar(text), calendarDays(template, record, setting)) };
  },
  md: ({ model }) => ({ text: toMarkdown(model), isWhole: true }),
  txt: ({ model }) => ({ text: toPlainText(model), isWhole: true }),
};

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
