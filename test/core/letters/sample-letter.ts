// A small letter with every feature, for tests.
import { composeLetter } from '../../../src/core/letters/compose.ts';
import type { ComposedLetter, ComposedParagraph } from '../../../src/core/letters/composed.ts';
import { createDraft, setAnswer, setField, type FieldValue, type LetterDraft } from '../../../src/core/letters/draft.ts';
import type { Condition, Letter, LetterParagraph, LetterVariant } from '../../../src/core/letters/letter.ts';
import { wordsOf } from '../../../src/core/letters/line.ts';

function variant(text: string, when: Condition = [], without?: string): LetterVariant {
  return { when, text, without };
}

function paragraph(
  id: string,
  role: LetterParagraph['role'],
  variants: readonly LetterVariant[],
  more: Partial<LetterParagraph> = {},
): LetterParagraph {
  return { id, role, madeBy: undefined, gap: undefined, variants, ...more };
}

/** A reply to somebody who asked to look, with two ends. */
export const SAMPLE: Letter = {
  slug: 'sample',
  number: 9,
  title: 'A sample',
  from: 'developer',
  to: 'client',
  why: 'To try everything once.',
  subject: [variant('Looking at {project}', [], 'Looking at the site')],
  rounds: [],
  questions: [
    {
      kind: 'choice',
      id: 'asked',
      ask: 'What did they ask for?',
      why: 'It decides the rest.',
      answers: [
        { id: 'look', label: 'To look', note: undefined },
        { id: 'code', label: 'The code', note: 'Ask whose it is.' },
      ],
    },
    {
      kind: 'choice',
      id: 'paid',
      ask: 'What is paid?',
      why: 'It decides what is theirs.',
      answers: [
        { id: 'all', label: 'All of it', note: undefined },
        { id: 'none', label: 'Nothing yet', note: undefined },
      ],
    },
    {
      kind: 'field',
      id: 'day',
      ask: 'By which day?',
      why: 'A date is a promise.',
      field: { id: 'day', kind: 'day', label: 'By which day?', gap: 'the day', example: '5 June', take: 'last-day' },
    },
  ],
  fields: [
    { id: 'client', kind: 'name', label: 'Their name', gap: 'their name', example: undefined, take: 'client-name' },
    { id: 'developer', kind: 'name', label: 'Your name', gap: 'your name', example: undefined, take: 'developer-name' },
    { id: 'project', kind: 'text', label: 'The project', gap: 'the project', example: undefined, take: 'project' },
    { id: 'accounts', kind: 'accounts', label: 'The accounts', gap: 'the accounts', example: undefined, take: 'missing-accounts' },
  ],
  outcomes: [
    { id: 'yes', title: 'Yes', why: 'It does no harm.', when: [{ asked: ['look'] }, { asked: ['code'], paid: ['all'] }] },
    { id: 'not-yet', title: 'Not yet', why: 'It is not theirs yet.', when: [] },
  ],
  paragraphs: [
    paragraph('greeting', 'greeting', [variant('Hello {client},', [], 'Hello,')]),
    paragraph(
      'thanks',
      'other',
      [
        variant('Thank you for asking to look.', [{ asked: ['look'] }]),
        variant('Thank you for asking for the code.', [{ asked: ['code'] }]),
      ],
      {
        gap: 'What they asked for',
      },
    ),
    paragraph('answer', 'position', [variant('Yes, gladly.', [{ outcome: ['yes'] }]), variant('Not yet, because it is not paid.')]),
    paragraph('offer', 'offer', [variant('These are yours now:\n{accounts}\nI will show you {project} on {day}. You decide.')]),
    paragraph('money', 'reason', [variant('Nothing is paid yet.', [{ paid: ['none'] }])], { madeBy: 'paid' }),
    paragraph('step', 'step', [variant('We talk on {day}.', [], 'Which day suits you?')]),
    paragraph('ending', 'ending', [variant('Kind regards,\n{developer in full}')]),
  ],
  notes: [{ id: 'show', when: [{ outcome: ['not-yet'], paid: ['none'] }], text: 'Show your hand.' }],
};

/** The same letter in two rounds. */
export const ROUNDS: Letter = {
  ...SAMPLE,
  number: 8,
  rounds: [
    { id: 'calm', title: 'First letter', when: 'Send it first.' },
    { id: 'firm', title: 'Second letter', when: 'Send it when nobody answers.' },
  ],
  paragraphs: SAMPLE.paragraphs.map((each) =>
    each.id === 'answer' ? { ...each, variants: [variant('This is my second letter.', [{ round: ['firm'] }]), ...each.variants] } : each,
  ),
};

/** A draft of the sample with some answers and fields. */
export function draftOf(
  answers: Readonly<Record<string, string>> = {},
  fields: Readonly<Record<string, FieldValue>> = {},
  letter: Letter = SAMPLE,
): LetterDraft {
  const answered = Object.entries(answers).reduce((draft, [id, answer]) => setAnswer(draft, id, answer), createDraft(letter.number));
  return Object.entries(fields).reduce((draft, [id, value]) => setField(draft, id, value), answered);
}

/** A paragraph of the composed letter. */
export function paragraphOf(composed: ComposedLetter, id: string): ComposedParagraph | undefined {
  return composed.paragraphs.find((each) => each.id === id);
}

/** What a paragraph of the sample shows, gaps in square brackets; undefined where it is not there. */
export function shown(id: string, draft: LetterDraft, letter: Letter = SAMPLE): string | undefined {
  const found = paragraphOf(composeLetter(letter, draft), id);
  return found && wordsOf(found.lines);
}

/** What a copy says in its place. */
export function copied(id: string, draft: LetterDraft, letter: Letter = SAMPLE): string | undefined {
  const found = paragraphOf(composeLetter(letter, draft), id);
  return found && wordsOf(found.copied);
}

/** Every field of the sample, filled in. */
export const FILLED = {
  day: 20_980,
  client: 'Nora Rye',
  developer: 'Sam Field',
  project: 'Rye & Co.',
  accounts: ['Domain', 'Hosting', 'Email'],
};
