// Print model -> blocks one below the other: what Markdown and plain text are written from. Rules: SPEC.md, U.
import type { PrintAccount, PrintBox, PrintItem, PrintModel, PrintSection, PrintSignOff } from './print-model.ts';

/** One block. Nothing but these fields ever reaches a text. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'item' | 'line' | 'note'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly value: string; readonly exact: boolean }
  | { readonly kind: 'box'; readonly box: PrintBox };

const line = (text: string): Block => ({ kind: 'line', text });
const heading = (text: string): Block => ({ kind: 'heading', text });
const fact = (label: string, value: string): Block => ({ kind: 'fact', label, value, exact: false });
const openBox = (label: string): PrintBox => ({ label, state: 'open', on: '' });
const box = (one: PrintBox): Block => ({ kind: 'box', box: one });

/** All blocks of a record, in the order of the full PDF. */
export function toOutline(model: PrintModel): readonly Block[] {
  return [
    ...headBlocks(model),
    ...(model.todo.length === 0
      ? []
      : [heading('Still to do'), ...model.todo.map(({ number, words }) => box(openBox(`${number} ${words}`)))]),
    ...(model.note.trim() === '' ? [] : [heading('Notes'), ...noteBlocks(model.note)]),
    ...(model.accounts.length === 0 ? [] : [heading('Accounts'), ...model.accounts.flatMap(accountBlocks)]),
    ...model.sections.flatMap(sectionBlocks),
    ...model.signOffs.flatMap(signOffBlocks),
    heading('About this copy'),
    line(model.saved),
    { ...fact('The blank checklist', model.address), exact: true },
  ].filter((block) => block.kind !== 'line' || block.text !== '');
}

function headBlocks({ title, checklist, parties, dates, tally }: PrintModel): Block[] {
  const people = parties.filter(({ name }) => name !== '').map(({ role, name }) => fact(role, name));
  return [{ kind: 'title', text: title || checklist }, line(title === '' ? '' : checklist), ...people, ...dates.map(line), line(tally)];
}

function noteBlocks(note: string): Block[] {
  return note.trim() === '' ? [] : [{ kind: 'note', text: note.trim() }];
}

function accountBlocks({ number, name, caption, facts, boxes, note }: PrintAccount): Block[] {
  const known = facts.map((one): Block => ({ kind: 'fact', ...one }));
  return [{ kind: 'item', text: `${number} ${name}` }, line(caption), ...known, ...boxes.map(box), ...noteBlocks(note)];
}

function sectionBlocks({ title, items }: PrintSection): Block[] {
  return items.length === 0 ? [] : [heading(title), ...items.flatMap(itemBlocks)];
}

function itemBlocks({ number, title, boxes, unused, note }: PrintItem): Block[] {
  const state = unused ? [line('Not used')] : boxes.map(box);
  return [{ kind: 'item', text: `${number} ${title}` }, ...state, ...noteBlocks(note)];
}

function signOffBlocks({ role, name, statement, on }: PrintSignOff): Block[] {
  return [heading(`Sign-off: ${role}`), line(statement), fact('Name', name), fact('Date', on)].filter(
    (block) => block.kind !== 'fact' || block.value !== '',
  );
}

/** A box in words: 'Nora: I logged in (9 November 2026)'. */
export function boxWords({ label, state, on }: PrintBox): string {
  if (state === 'not-needed') return `${label}: not needed`;
  return on === '' ? label : `${label} (${on})`;
}
