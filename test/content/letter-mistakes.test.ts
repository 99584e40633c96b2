// Why: somebody who cannot program writes letters. Each mistake has to say where it is, what was expected and what to do.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { letterMessages } from '../../src/collections/check-letters.ts';
import { letterSchema } from '../../src/collections/schemas/letter.ts';
import { readContent, readText, schemaMessages } from './content-files.ts';

const content = readContent();

/** A small letter without a mistake, as its file would give it. */
const LETTER = {
  number: 99,
  title: 'A letter',
  summary: 'A letter for tests.',
  for: 'developer',
  stage: 'during',
  minutes: 2,
  ideas: ['B2'],
  checked: '2026-11-21',
  from: 'developer',
  to: 'client',
  subject: 'A letter',
  why: 'To try the checks.',
  questions: [
    { id: 'asked', ask: 'What did they ask for?', why: 'It matters.', answers: [{ id: 'look', label: 'To look' }, { id: 'code', label: 'The code' }] },
    { id: 'day', ask: 'By which day?', why: 'A date is a promise.', field: 'day', gap: 'the day' },
  ],
  fields: [{ id: 'client', label: 'Their name', field: 'name', gap: 'their name' }],
  outcomes: [
    { id: 'yes', title: 'Yes', why: 'No harm.', when: { asked: 'look' } },
    { id: 'not-yet', title: 'Not yet', why: 'Not paid.' },
  ],
  paragraphs: [
    { id: 'greeting', role: 'greeting', text: 'Hello {client},', without: 'Hello,' },
    { id: 'answer', role: 'position', variants: [{ when: { outcome: 'yes' }, text: 'Yes.' }, { text: 'Not yet.' }] },
    { id: 'offer', role: 'offer', when: [{ asked: ['look', 'unanswered'] }, { asked: 'code' }], text: 'You can look.' },
    { id: 'step', role: 'step', text: 'We talk on {day}.' },
    { id: 'ending', role: 'ending', text: 'Kind regards' },
  ],
};

/** A copy of the letter with one place changed; undefined takes the field away. */
function withMistake(place: readonly (string | number)[], value: unknown): unknown {
  const fields = structuredClone(LETTER);
  const parent: unknown = place.slice(0, -1).reduce<unknown>((from, key) => Reflect.get(Object(from), key), fields);
  const last = place.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return fields;
}

const PATH = 'content/letters/a-letter.yaml';

/** What the checks between the parts of a letter say about it. */
function messagesOf(fields: unknown): string[] {
  return letterMessages({ ...content, letters: [{ slug: 'a-letter', data: letterSchema.parse(fields), body: '' }] });
}

it('a letter without a mistake gets no message', () => {
  expect(schemaMessages(letterSchema, PATH, LETTER)).toEqual([]);
  expect(messagesOf(LETTER)).toEqual([]);
});

describe('a mistake in one line of a letter', () => {
  const question = ['questions', 0];
  const paragraph = ['paragraphs', 1];
  it.each([
    [['number'], 0, 'number: expected a whole number from 1. Take the next one that was never used.'],
    [['from'], 'us', 'from: expected client, developer, both or either. Say who writes.'],
    [['to'], 'host', 'to: expected client, developer, provider, both or either. Say who gets it.'],
    [['subject'], 7, 'subject: expected the words of the subject, or a list of variants with when and text. Write it so.'],
    [[...question, 'answers'], undefined, 'questions.0: expected answers or a field; received neither. Add the answers to choose from.'],
    [[...question, 'field'], 'day', 'questions.0: expected answers or a field; received both. Keep one of them.'],
    [[...question, 'gap'], 'the day', 'questions.0: expected gap, example and take only where there is a field; received them with answers. Take them out.'],
    [['questions', 1, 'gap'], undefined, 'questions.1: expected a gap, the words that stand while the field is empty. Add it.'],
    [[...question, 'answers'], [{ id: 'look', label: 'To look' }], 'questions.0.answers: expected at least two answers. With one there is nothing to ask.'],
    [['fields', 0, 'field'], 'date', 'fields.0.field: expected field: text, day, name or accounts. Choose what is filled in.'],
    [
      ['fields', 0, 'gap'],
      '[their name]',
      'fields.0.gap: expected a few words without brackets, such as the day of the call. Take the brackets out.',
    ],
    [
      ['fields', 0, 'take'],
      'client',
      'fields.0.take: expected client-name, developer-name, project, accounts, missing-accounts or last-day. Choose what a record can fill in.',
    ],
    [
      [...paragraph, 'role'],
      'answer',
      'paragraphs.1.role: expected greeting, position, offer, step, ending, reason or other. Say what the paragraph is for.',
    ],
    [[...paragraph, 'text'], 'Yes.', 'paragraphs.1: expected text or variants; received both. Keep one of them.'],
    [[...paragraph, 'variants'], undefined, 'paragraphs.1: expected text or variants; received neither. Write the words.'],
    [
      [...paragraph, 'without'],
      'No.',
      'paragraphs.1: expected "without" inside a variant; received it beside them. Move it to the words that it belongs to.',
    ],
    [
      ['paragraphs', 0, 'text'],
      { client: null },
      'paragraphs.0.text: expected words; received something else. Put quotes round a text that begins with { or has a colon in it.',
    ],
    [
      ['paragraphs', 2, 'when'],
      'asked',
      'paragraphs.2.when: expected questions with their answers, such as asked: look, or a list of such lines. Write it so.',
    ],
    [['paragraphs'], [], 'paragraphs: expected at least a greeting, a position, an offer, a step and an ending. Add them.'],
    [['outcomes'], [LETTER.outcomes[0]], 'outcomes: expected at least two outcomes. A letter with one end needs none.'],
    [['rounds'], [{ id: 'calm', title: 'Calm', when: 'First.' }], 'rounds: expected at least two rounds. A letter that is sent once needs none.'],
    [['paragraps'], [], 'Unrecognized key: "paragraps"'],
  ])('at %j: %j', (place, value, message) => {
    const [first = ''] = schemaMessages(letterSchema, PATH, withMistake(place, value));
    expect(first.replace(': : ', ': ')).toBe(`${PATH}: ${message}`);
  });
});

describe('a mistake between the parts of a letter', () => {
  it.each([
    [
      ['paragraphs', 1, 'variants', 0, 'when'],
      { askd: 'look' },
      'paragraphs[1].variants[0].when: expected a question with answers, outcome or round (asked, outcome); received "askd". Did you mean "asked"?',
    ],
    [
      ['paragraphs', 2, 'when'],
      { asked: 'codes' },
      'paragraphs[2].when.asked: expected one of its answers (look, code, unanswered); received "codes". Did you mean "code"?',
    ],
    [
      ['outcomes', 0, 'when'],
      { outcome: 'yes' },
      'outcomes[0].when: expected a question with answers, outcome or round (asked); received "outcome". Correct it.',
    ],
    [['paragraphs', 3, 'madeBy'], 'days', 'paragraphs[3].madeBy: expected a question of this letter (asked, day); received "days". Did you mean "day"?'],
    [['paragraphs', 1, 'gap'], 'The answer', 'paragraphs[1].gap: expected no gap, because its last words always stand. Take the gap out, or give them a condition.'],
    [['paragraphs', 3, 'text'], 'We talk on {dya}, or on {day}.', 'paragraphs[3]: expected a field of this letter; received "{dya}". Did you mean "{day}"?'],
    [['paragraphs', 0, 'text'], 'Hello,', 'client: expected {client} somewhere in the letter; received none. Put it in, or take the field out.'],
    [['paragraphs', 0, 'role'], 'other', 'paragraphs: expected one with role: greeting; received none. Add it: a letter without it is not whole.'],
    [['paragraphs', 4, 'role'], 'other', 'paragraphs: expected one with role: ending; received none. Add it: a letter without it is not whole.'],
    [
      ['paragraphs', 2, 'id'],
      'answer',
      'paragraphs[2].id: expected an id that no other paragraph of this letter has; received "answer", which content/letters/a-letter.yaml: paragraphs[1].id already has. Choose another.',
    ],
    [
      ['fields', 0, 'id'],
      'day',
      'fields[0].id: expected an id that no other question or field of this letter has; received "day", which content/letters/a-letter.yaml: questions[1].id already has. Choose another.',
    ],
    [
      ['fields', 0, 'gap'],
      'the day',
      'client.gap: expected a gap that no other field of this letter has; received "the day", which content/letters/a-letter.yaml: day.gap already has. Reword one of them.',
    ],
    [['fields', 0, 'id'], 'round', 'id: expected an id other than outcome, round, unanswered; received "round". Choose another.'],
    [
      ['apart'],
      [['anser', 'You can look']],
      'apart[0]: expected the id of a paragraph, or words of the letter; received "anser". Did you mean "answer"?',
    ],
    [
      ['apart'],
      [['answer', 'These words are nowhere in it']],
      'apart[0]: expected the id of a paragraph, or words of the letter; received "These words are nowhere in it". Copy the words as they stand in the text.',
    ],
    [
      ['paragraphs', 3, 'text'],
      'We talk on {day}. Then you decide.',
      'paragraphs[3]: expected "without", because a copy would begin with "Then you decide." while a field is empty. Write what it says then.',
    ],
    [['guide'], 'a-clean-spilt', 'guide: expected the slug of a file in content/guides; received "a-clean-spilt". Did you mean "a-clean-split"?'],
    [
      ['outcomes', 1, 'when'],
      { asked: 'look' },
      'outcomes[1]: expected some answers that lead here; received none, because what stands above it always fits first. Correct its condition.',
    ],
    [
      ['paragraphs', 1, 'variants', 1],
      { when: { outcome: 'yes', asked: 'code' }, text: 'Never.' },
      'paragraphs[1].variants[1]: expected some answers that lead here; received none, because what stands above it always fits first. Correct its condition.',
    ],
    [
      ['notes'],
      [{ id: 'never', when: { outcome: 'yes', asked: 'code' }, text: 'Never.' }],
      'notes[0]: expected some answers that lead here; received none, because what stands above it always fits first. Correct its condition.',
    ],
  ])('at %j: %j', (place, value, message) => {
    expect(messagesOf(withMistake(place, value))).toContain(`${PATH}: ${message}`);
  });

  it('a question that changes nothing', () => {
    const answers = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    expect(messagesOf({ ...LETTER, questions: [...LETTER.questions, { id: 'idle', ask: 'Why?', why: 'No reason.', answers }] })).toEqual([
      `${PATH}: questions[2]: expected a paragraph or an outcome that depends on "idle"; received none. Use it, or take the question out.`,
    ]);
  });

  it('a number that another letter has', () => {
    const twice = letterMessages({ ...content, letters: [...content.letters, { slug: 'a-letter', data: letterSchema.parse({ ...LETTER, number: 1 }), body: '' }] });
    expect(twice).toEqual([
      `${PATH}: number: expected a number that no other letter has; received "1", which content/letters/early-access-reply.yaml: number already has. Take the next one that was never used.`,
    ]);
  });
});

it('the example of the README fits', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readText('README.md')) ?? [];
  const { questions, paragraphs }: { questions: unknown; paragraphs: readonly unknown[] } = parse(example);
  const [greeting, , , , ending] = LETTER.paragraphs;
  const whole = {
    ...LETTER,
    outcomes: undefined,
    questions,
    paragraphs: [greeting, ...paragraphs, { id: 'offer', role: 'offer', text: 'You can look.' }, { ...ending, id: 'close', role: 'other' }, ending],
  };
  expect(schemaMessages(letterSchema, 'README.md', whole)).toEqual([]);
  expect(messagesOf(whole)).toEqual([]);
});
