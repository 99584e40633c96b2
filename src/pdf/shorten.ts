// Names have a limit on paper: they stand in cells and captions that cannot run on to another page. Notes and facts have none.
import type { PrintKind } from '../core/exports/print-choice.ts';
import type { PrintAccount, PrintItem, PrintModel } from '../core/exports/print-model.ts';
import { splitClusters } from './text/clusters.ts';

const NAME_LIMIT = 90;
/** A single line of words; shorter where all must stand on one page. */
const WORDS_LIMITS: Readonly<Record<PrintKind, number>> = { full: 300, blank: 300, summary: 140 };

function cut(text: string, limit: number): string {
  const letters = splitClusters(text);
  if (letters.length <= limit) return text;
  return `${letters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

const cutName = (text: string) => cut(text, NAME_LIMIT);

function cutLabels<T extends { readonly label: string }>(labelled: readonly T[]): readonly T[] {
  return labelled.map((one) => ({ ...one, label: cutName(one.label) }));
}

function cutAccount(account: PrintAccount): PrintAccount {
  const { name, caption, boxes, facts } = account;
  return { ...account, name: cutName(name), caption: cutName(caption), boxes: cutLabels(boxes), facts: cutLabels(facts) };
}

function cutItem(item: PrintItem, limit: number): PrintItem {
  return { ...item, title: cut(item.title, limit), boxes: cutLabels(item.boxes) };
}

/** The same record with names and single lines of bearable length. */
export function shortenNames(model: PrintModel, kind: PrintKind): PrintModel {
  const limit = WORDS_LIMITS[kind];
  const cutWords = (text: string) => cut(text, limit);
  return {
    ...model,
    title: cutWords(model.title),
    parties: model.parties.map((party) => ({ ...party, name: cutName(party.name) })),
    tally: cutWords(model.tally),
    accounts: model.accounts.map(cutAccount),
    legend: model.legend.map((entry) => ({ ...entry, words: cutName(entry.words) })),
    todo: model.todo.map((entry) => ({ ...entry, words: cutWords(entry.words) })),
    sections: model.sections.map((section) => ({ ...section, items: section.items.map((item) => cutItem(item, limit)) })),
    signOffs: model.signOffs.map((one) => ({ ...one, name: cutName(one.name), statement: cutWords(one.statement) })),
  };
}
