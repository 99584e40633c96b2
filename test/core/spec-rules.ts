// SPEC.md as tests read it: the rules by number, and the truth tables below them.
import { readFileSync } from 'node:fs';

const SPEC = readFileSync(new URL('../../src/core/SPEC.md', import.meta.url), 'utf8');

/** The numbers of all rules, in the order of the page. */
export function ruleNumbers(): readonly string[] {
  return [...SPEC.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].flatMap(([, rule]) => rule ?? []);
}

/** The lines of the table below a rule, cell by cell, without its head. */
export function tableOf(rule: string): readonly (readonly string[])[] {
  const after = SPEC.slice(SPEC.indexOf(`**${rule}**`));
  const table = /(?:^\|.*\n)+/m.exec(after)?.[0] ?? '';
  const lines = table.trim().split('\n').slice(2);
  return lines.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', ''))); // prettier-ignore
}

/** Whether a cell of a truth table fits: empty fits everything. */
export function fits(cell: string | undefined, fact: boolean): boolean {
  return !cell || cell === (fact ? 'yes' : 'no');
}

/** Every selection from a list. */
export function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);
}
