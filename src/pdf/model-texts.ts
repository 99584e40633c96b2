// Every text of a record with the words for where it stands: for choosing fonts, and for saying what cannot be shown.
import type { PrintAccount, PrintItem, PrintModel } from '../core/exports/print-model.ts';

/** A text and its place, such as 'the note on 4 Hosting'. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

function accountTexts({ number, name, caption, facts, boxes, note }: PrintAccount): readonly PlacedText[] {
  const account = `${number} ${name}`;
  return [
    { where: `the name of account ${number}`, text: name },
    { where: `the state of ${account}`, text: caption },
    ...facts.map(({ label, value }) => ({ where: `‘${label}’ of ${account}`, text: `${label} ${value}` })),
    ...boxes.map(({ label, on }) => ({ where: `‘${label}’ of ${account}`, text: `${label} ${on}` })),
    { where: `the note on ${account}`, text: note },
  ];
}

function itemTexts({ number, title, boxes, note }: PrintItem): readonly PlacedText[] {
  return [
    { where: `the words of item ${number}`, text: title },
    ...boxes.map(({ label, on }) => ({ where: `‘${label}’ of item ${number}`, text: `${label} ${on}` })),
    { where: `the note on item ${number}`, text: note },
  ];
}

function headTexts(model: PrintModel): readonly PlacedText[] {
  return [
    { where: 'the title', text: model.title },
    { where: 'the name of the checklist', text: `${model.checklist} ${model.siteName}` },
    ...model.parties.map(({ role, name }) => ({ where: `the name beside ‘${role}’`, text: `${role} ${name}` })),
    ...model.dates.map((text) => ({ where: 'the dates', text })),
    { where: 'the line above the rack', text: model.tally },
    ...model.legend.map(({ words }) => ({ where: 'the list of what the keys mean', text: words })),
    ...model.todo.map(({ number, words }) => ({ where: `‘Still to do’, number ${number}`, text: words })),
    { where: 'the notes', text: model.note },
  ];
}

/** All texts in page order. */
export function modelTexts(model: PrintModel): readonly PlacedText[] {
  return [
    ...headTexts(model),
    ...model.accounts.flatMap(accountTexts),
    ...model.sections.flatMap(({ title, items }) => [{ where: `the heading ‘${title}’`, text: title }, ...items.flatMap(itemTexts)]),
    ...model.signOffs.map(({ role, name, statement, on }) => ({
      where: `the sign-off of ‘${role}’`,
      text: `${role} ${name} ${statement} ${on}`,
    })),
    { where: 'the last line', text: `${model.saved} ${model.address}` },
  ];
}
