// What is wrong with one letter as it stands. Every message says what, and quotes the words.
import type { ComposedLetter, ComposedParagraph } from '../../src/core/letters/composed.ts';
import { formatLetterText } from '../../src/core/letters/letter-blocks.ts';
import { letterFields, WHOLE_ROLES, type Letter } from '../../src/core/letters/letter.ts';
import { wordsOf } from '../../src/core/letters/line.ts';
import { countSyllables, findSwaps, gradeOfCounts, readSentences } from '../content/reading.ts';

/** What a letter is judged by besides its own words. */
export interface Judged {
  readonly letter: Letter;
  readonly apart: readonly (readonly [string, string])[];
  readonly composed: ComposedLetter;
  /** Whether every field is filled in. */
  readonly isFilled: boolean;
}

/** Everything that is wrong. */
export function faultsOf(judged: Judged): readonly string[] {
  return [...wholeFaults(judged), ...stepFaults(judged), ...pairFaults(judged), ...wordFaults(judged), ...readingFaults(judged)];
}

/** A letter and its copy have every role that a whole letter needs, and begin and end as letters do. */
function wholeFaults({ composed }: Judged): string[] {
  const copied = composed.paragraphs.filter((paragraph) => paragraph.copied.length > 0);
  const missing = WHOLE_ROLES.filter((role) => copied.every((paragraph) => paragraph.role !== role));
  return [
    ...missing.map((role) => `has no ${role}`),
    ...(copied[0]?.role === 'greeting' ? [] : ['does not begin with a greeting']),
    ...(copied.at(-1)?.role === 'ending' ? [] : ['does not close with an ending']),
    ...(composed.subject ? [] : ['has no subject']),
  ];
}

/** The step has a day, or the place for one; without it, a copy asks for a day or names a time. */
function stepFaults({ letter, composed }: Judged): string[] {
  const days = letterFields(letter).flatMap(({ id, kind }) => (kind === 'day' ? [id] : []));
  const hasDay = ({ role, lines }: ComposedParagraph): boolean =>
    role === 'step' && lines.some(({ parts }) => parts.some((part) => part.kind !== 'plain' && days.includes(part.of)));
  const steps = composed.paragraphs.filter(({ role }) => role === 'step').map(({ copied }) => wordsOf(copied));
  return [
    ...(composed.paragraphs.some(hasDay) ? [] : ['has a step without a day']),
    ...(steps.some((text) => /\b(which day|this week|first week|within the month|before we start|\w+day|\d{4})\b/i.test(text))
      ? []
      : ['names no time']),
  ];
}

/** Nothing that is declared apart stands together: paragraphs by their id, anything else by its words. */
function pairFaults({ letter, apart, composed }: Judged): string[] {
  const text = formatLetterText(composed);
  const written = composed.paragraphs.filter(({ kind }) => kind === 'written').map(({ id }) => id);
  const isThere = (part: string): boolean =>
    letter.paragraphs.some(({ id }) => id === part) ? written.includes(part) : text.includes(part);
  return apart.flatMap((pair) => (pair.every(isThere) ? [`says ‘${pair.join('’ and ‘')}’ together`] : []));
}

/** No empty paragraph, no slot or gap in the copy, no sentence twice, nothing that a typesetter would strike. */
function wordFaults({ composed, isFilled }: Judged): string[] {
  const written = composed.paragraphs.filter(({ kind }) => kind === 'written');
  const text = `${composed.subject}\n${formatLetterText(composed)}`;
  const sentences = sentencesIn(text).map((sentence) => sentence.text.toLowerCase());
  const doubled = sentences.filter((sentence, at) => sentence.length > 12 && sentences.indexOf(sentence) !== at);
  const odd = /[[\]{}]| {2}|\s[,.;?]|[.?]{2}|,,|:\n\n\w/.exec(text)?.[0];
  return [
    ...written.flatMap(({ id, lines, copied }) =>
      wordsOf(lines).trim() && (copied.length > 0 || !isFilled) ? [] : [`has nothing in ${id}`],
    ),
    ...(isFilled && composed.open.gaps.some(({ of }) => composed.open.questions.every((question) => question !== of))
      ? ['has a gap although all is filled in']
      : []),
    ...doubled.map((sentence) => `says twice: ${sentence}`),
    ...(odd === undefined ? [] : [`has ‘${odd}’ in it`]),
    ...findSwaps(text).map(({ found, say }) => `says ‘${found}’; write ${say}`),
  ];
}

interface Measured {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

const measured = new Map<string, readonly Measured[]>();

/** The sentences of a text, line by line. Letters share most of their lines, so each is measured once. */
function sentencesIn(text: string): readonly Measured[] {
  return text.split('\n').flatMap((line) => {
    const known = measured.get(line) ?? readSentences(line).map((sentence) => ({ ...sentence, syllables: countSyllables([sentence]) }));
    measured.set(line, known);
    return known;
  });
}

/** What a letter's running words measure: greeting, headings, lists and names are not sentences. */
export function measureLetter(composed: ComposedLetter): { readonly grade: number; readonly average: number; readonly words: number } {
  const sentences = runningSentences(composed);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const syllables = sentences.reduce((sum, sentence) => sum + sentence.syllables, 0);
  return { grade: gradeOfCounts(sentences.length, words, syllables), average: words / sentences.length, words };
}

function runningSentences(composed: ComposedLetter): readonly Measured[] {
  return sentencesIn(formatLetterText(composed)).filter(({ text }) => /[.?:]['’”]?$/.test(text) && !/^(- |\d)/.test(text));
}

/** Sentences of at most 25 words, 15 on average, at grade 8 or lower, and a letter that fits on a page. */
function readingFaults({ composed }: Judged): string[] {
  const { grade, average, words } = measureLetter(composed);
  const long = sentencesIn(formatLetterText(composed)).filter((sentence) => sentence.words > 25);
  return [
    ...long.map((sentence) => `has ${sentence.words} words in: ${sentence.text}`),
    ...(grade > 8 ? [`reads at grade ${grade.toFixed(1)}`] : []),
    ...(average < 10 || average > 15 ? [`has ${average.toFixed(1)} words a sentence`] : []),
    ...(words > 480 ? [`has ${words} words`] : []),
  ];
}
