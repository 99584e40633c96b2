// Why: whatever somebody answers, they get a whole letter that does not contradict itself. So every combination is written and judged.
import { describe, expect, it } from 'vitest';
import { combinationAt, countCombinations } from '../../src/collections/letter-combinations.ts';
import { composeLetter } from '../../src/core/letters/compose.ts';
import { createDraft, setFields } from '../../src/core/letters/draft.ts';
import { printFigure, timeLimit } from '../nightly.ts';
import { faultsOf, measureLetter } from './faults.ts';
import { readLetters, sampleFields, type LetterFile } from './letter-files.ts';

const files = readLetters();

/** The first faults over all combinations, each with the answers that lead to it, and what was measured on the way. */
function judgeAll({ letter, content }: LetterFile): {
  faults: string[];
  outcomes: Set<string>;
  grades: number[];
  averages: number[];
  lengths: number[];
} {
  const found = new Map<string, string>();
  const measures = { outcomes: new Set<string>(), grades: [] as number[], averages: [] as number[], lengths: [] as number[] };
  const empty = createDraft(letter.number);
  const full = setFields(empty, sampleFields(letter));
  for (let at = 0; at < countCombinations(letter); at += 1) {
    const answers = combinationAt(letter, at);
    for (const draft of [full, empty]) {
      const composed = composeLetter(letter, { ...draft, answers });
      for (const fault of faultsOf({ letter, apart: content.apart, composed, isFilled: draft === full })) {
        if (!found.has(fault))
          found.set(fault, `${JSON.stringify(Object.fromEntries(answers))}${draft === full ? '' : ', nothing filled in'}`);
      }
      if (composed.outcome) measures.outcomes.add(composed.outcome.id);
      const { grade, average, words } = measureLetter(composed);
      measures.grades.push(grade);
      measures.averages.push(average);
      measures.lengths.push(words);
    }
  }
  return { ...measures, faults: [...found].map(([fault, where]) => `${letter.slug} ${fault} (${where})`).slice(0, 20) };
}

const range = (values: readonly number[]): string =>
  [values.reduce((least, value) => Math.min(least, value), Infinity), values.reduce((most, value) => Math.max(most, value), -Infinity)]
    .map((value) => value.toFixed(1))
    .join(' to ');

describe('every combination of answers', () => {
  it.each(files.map((file) => [file.letter.slug, file] as const))(
    '[Z20] of %s gives a whole letter',
    (slug, file) => {
      const { faults, outcomes, grades, averages, lengths } = judgeAll(file);
      printFigure(
        `${slug}: ${countCombinations(file.letter)} combinations, grade ${range(grades)}, words a sentence ${range(averages)}, words ${range(lengths)}`,
      );
      expect(faults).toEqual([]);
      expect([...outcomes].sort()).toEqual(file.letter.outcomes.map(({ id }) => id).sort());
    },
    timeLimit(120_000),
  );

  it('are counted', () => {
    const total = files.reduce((sum, { letter }) => sum + countCombinations(letter), 0);
    printFigure(`${files.length} letters, ${total} combinations, each written twice`);
    expect(files).toHaveLength(10);
  });
});
