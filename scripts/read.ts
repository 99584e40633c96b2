// Prints how plainly each guide reads, with its hardest sentences, words to swap and unexplained terms by file and line.
// npm run read, or npm run read -- locked-out a-clean-split
import { readFiles, readText } from '../test/content/content-files.ts';
import { readListedTerms } from '../test/content/listed-terms.ts';
import { averageWords, countWords, gradeOf, readGuide, runningText, type Sentence } from '../test/content/reading.ts';
import { findUnexplained } from '../test/content/terms.ts';

const WORST = 5;
const terms = readListedTerms();
const only = process.argv.slice(2);

const byGrade = (one: Sentence, other: Sentence): number => gradeOf([other]) - gradeOf([one]);
const byLength = (one: Sentence, other: Sentence): number => other.words - one.words;

function printGuide(path: string): number {
  const source = readText(path);
  const { sentences, swaps } = readGuide(source);
  const prose = runningText(sentences);
  const [longest] = sentences.toSorted(byLength);
  const grade = gradeOf(prose);
  const counts = `${averageWords(prose).toFixed(1)} words a sentence, the longest ${longest?.words ?? 0}, ${countWords(sentences)} in all`;
  console.log(`\n${path}: grade ${grade.toFixed(1)}, ${counts}`);
  if (longest) console.log(`  longest   ${path}:${longest.line} ${longest.text}`);
  for (const sentence of prose.toSorted(byGrade).slice(0, WORST))
    console.log(`  grade ${gradeOf([sentence]).toFixed(0).padStart(2)}  ${path}:${sentence.line} ${sentence.text}`);
  for (const { found, say, line } of swaps) console.log(`  SWAP      ${path}:${line} says ‘${found}’; write ${say}`);
  for (const { found, slug, line } of findUnexplained(source, terms))
    console.log(`  EXPLAIN   ${path}:${line} says ‘${found}’; put <Term word="${slug}"> round its first use`);
  return grade;
}

const files = readFiles('content/guides/*.mdx').filter(({ slug }) => only.length === 0 || only.includes(slug));
const grades = files.map(({ path }) => printGuide(path));
if (grades.length > 0) {
  const average = grades.reduce((total, grade) => total + grade, 0) / grades.length;
  console.log(`\n${grades.length} guides, average grade ${average.toFixed(1)}, the hardest ${Math.max(...grades).toFixed(1)}`);
}
