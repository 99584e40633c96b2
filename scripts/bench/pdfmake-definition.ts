// The same words for pdfmake: titles, tables and lists, without the drawn rack, tags and the record inside, which it cannot make.
import type { PrintAccount, PrintBox, PrintModel, PrintSection } from '../../src/core/exports/print-model.ts';

const MARKS: Readonly<Record<PrintBox['state'], string>> = { done: '[x]', open: '[ ]', 'not-needed': '[-]' };

const heading = (text: string): object => ({ text, bold: true, fontSize: 12, margin: [0, 12, 0, 4] });
const showBox = ({ label, state, on }: PrintBox): string => `${MARKS[state]} ${label} ${on}`.trimEnd();

function accountRow({ number, name, caption, facts, boxes, note }: PrintAccount): readonly object[] {
  const told = facts.map(({ label, value }) => `${label}: ${value}`);
  return [
    { text: String(number), bold: true },
    { stack: [{ text: name, bold: true }, caption] },
    { stack: [...told, ...(note === '' ? [] : [note])] },
    { stack: boxes.map(showBox) },
  ];
}

function table(widths: readonly string[], body: readonly (readonly unknown[])[], headerRows = 0): object {
  return { layout: 'lightHorizontalLines', table: { headerRows, dontBreakRows: true, widths, body } };
}

function sectionParts({ title, items }: PrintSection): readonly object[] {
  const rows = items.map(({ number, title: words, boxes, note }) => [
    { text: String(number), bold: true },
    { stack: [words, ...(note === '' ? [] : [note])] },
    { stack: boxes.map(showBox) },
  ]);
  return rows.length === 0 ? [] : [heading(title), table(['auto', '*', 'auto'], rows)];
}

/** What pdfmake makes the document from. */
export function pdfmakeDefinition(model: PrintModel): object {
  const { title, checklist, siteName, parties, dates, tally, accounts, todo, sections, signOffs, note, saved, address } = model;
  const heads = ['', 'Account', 'Facts', 'Marks'].map((text) => ({ text, bold: true }));
  return {
    info: { title, subject: checklist, creator: siteName },
    defaultStyle: { font: 'Next', fontSize: 9 },
    footer: saved,
    content: [
      { text: title, bold: true, fontSize: 25 },
      ...parties.map(({ role, name }) => `${role}: ${name}`),
      ...dates,
      heading(tally),
      { ol: accounts.map(({ name, caption }) => `${name}: ${caption}`) },
      heading('Still to do'),
      { ul: todo.map(({ number, words }) => `${number} ${words}`) },
      note,
      heading('Accounts'),
      table(['auto', '*', '*', 'auto'], [heads, ...accounts.map(accountRow)], 1),
      ...sections.flatMap(sectionParts),
      ...signOffs.flatMap(({ role, name, statement, on }) => [heading(role), statement, `${name} ${on}`]),
      address,
    ],
  };
}
