// Prints how plainly each guide reads, with its five hardest sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { averageWords, countWords, gradeOf, readGuide, runningText } from '../test/content/reading.ts';

const GUIDES = 'content/guides/';
const root = new URL('../', import.meta.url);

function printGuide(file: string): number {
  const { sentences } = readGuide(readFileSync(new URL(file, root), 'utf8'));
  const prose = runningText(sentences);
  const grade = gradeOf(prose);
  console.log(`\n${file}: grade ${grade.toFixed(1)}, ${averageWords(prose).toFixed(1)} words a sentence, ${countWords(sentences)} words`);
  const hardest = prose.toSorted((one, other) => gradeOf([other]) - gradeOf([one])).slice(0, 5);
  for (const sentence of hardest) console.log(`  ${file}:${sentence.line} grade ${gradeOf([sentence]).toFixed(0)}: ${sentence.text}`);
  return grade;
}

const files = readdirSync(new URL(GUIDES, root)).filter((name) => name.endsWith('.mdx'));
const grades = files.map((name) => printGuide(GUIDES + name));
if (grades.length > 0) console.log(`\nAverage grade ${(grades.reduce((total, grade) => total + grade, 0) / grades.length).toFixed(1)}`);
