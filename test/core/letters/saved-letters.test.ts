import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetterId } from '../../../src/core/ids.ts';
import { decodeFragment, encodeFragment, MAX_LINK_CHARS } from '../../../src/core/link.ts';
import { createDraft, setAnswer, type LetterDraft } from '../../../src/core/letters/draft.ts';
import { editParagraph } from '../../../src/core/letters/edit-paragraph.ts';
import {
  decodeDraft,
  decodeLetterFragment,
  encodeDraft,
  encodeLetterFragment,
  isLetterFragment,
} from '../../../src/core/letters/letter-link.ts';
import { parseDraft, parseSavedLetter } from '../../../src/core/letters/parse-letter.ts';
import { LETTER_FORMAT, toPlainDraft, toPlainLetter } from '../../../src/core/letters/plain-letter.ts';
import { anyText } from '../arbitrary-record.ts';
import { draftOf, FILLED, SAMPLE } from './sample-letter.ts';

const draft = editParagraph(SAMPLE, draftOf({ paid: 'all', asked: 'look' }, FILLED), 'answer', 'Of course.');
const PLAIN = {
  format: 1,
  letter: 9,
  answers: { asked: 'look', paid: 'all' },
  fields: { accounts: ['Domain', 'Hosting', 'Email'], client: 'Nora Rye', day: 20_980, developer: 'Sam Field', project: 'Rye & Co.' },
  edits: [{ paragraph: 'answer', round: '', words: 'Of course.', basis: 'Yes, gladly.' }],
};

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const value = fc.oneof(fc.integer(), fc.string({ maxLength: 20 }), fc.array(fc.string({ maxLength: 9 }), { maxLength: 4 }));
const anyDraft: fc.Arbitrary<LetterDraft> = fc
  .record({
    format: fc.constant(LETTER_FORMAT),
    letter: fc.integer({ min: 1, max: 999 }),
    answers: fc.dictionary(name, name, { maxKeys: 5 }),
    fields: fc.dictionary(name, value, { maxKeys: 5 }),
    edits: fc.array(fc.record({ paragraph: name, round: fc.constantFrom('', 'firm'), words: fc.string(), basis: fc.string() }), {
      maxLength: 4,
    }),
  })
  .map((plain) => {
    const read = parseDraft(plain);
    if (!read.ok) throw new Error(`no draft: ${JSON.stringify(read.problem)}`);
    return read.value;
  });

describe('a plain draft', () => {
  it('[Z16] has its names in order', () => {
    expect(toPlainDraft(draft)).toEqual(PLAIN);
    expect(encodeDraft(draft)).toBe(JSON.stringify(PLAIN));
    const firm = { paragraph: 'answer', round: 'firm', words: 'x', basis: '' };
    expect(toPlainDraft({ ...draft, edits: [firm, ...draft.edits] }).edits).toEqual([...PLAIN.edits, firm]);
  });

  it('[Z16] [Z17] gives the same draft back, unknown names included', () => {
    fc.assert(
      fc.property(anyDraft, (each) => {
        const read = decodeDraft(encodeDraft(each));
        return read.ok && encodeDraft(read.value) === encodeDraft(each);
      }),
    );
  });

  it('[Z1] keeps what a newer letter asked', () => {
    const read = parseDraft({ ...PLAIN, answers: { ...PLAIN.answers, mood: 'calm' } });
    expect(read.ok && toPlainDraft(setAnswer(read.value, 'paid', 'none')).answers).toEqual({ asked: 'look', mood: 'calm', paid: 'none' });
  });

  it.each([
    ['nothing', undefined, { kind: 'notALetter' }],
    ['a list', [], { kind: 'notALetter' }],
    ['a record', { id: 'x', rows: {} }, { kind: 'notALetter' }],
    ['no letter', { ...PLAIN, letter: 'x' }, { kind: 'notALetter' }],
    ['no answers', { ...PLAIN, answers: null }, { kind: 'notALetter' }],
    ['a newer format', { ...PLAIN, format: 2 }, { kind: 'tooNew' }],
    ['a format before the first', { ...PLAIN, format: 0 }, { kind: 'invalid', what: 'format 0' }],
    ['an answer that is no name', { ...PLAIN, answers: { asked: 7 } }, { kind: 'invalid', what: 'asked' }],
    ['a question that is no name', { ...PLAIN, answers: JSON.parse('{"__proto__":"x"}') }, { kind: 'invalid', what: 'answers' }],
    ['a field of another kind', { ...PLAIN, fields: { day: true } }, { kind: 'invalid', what: 'day' }],
    ['half a day', { ...PLAIN, fields: { day: 0.5 } }, { kind: 'invalid', what: 'day' }],
    ['a list of numbers', { ...PLAIN, fields: { accounts: [1] } }, { kind: 'invalid', what: 'accounts' }],
    ['edits that are no list', { ...PLAIN, edits: {} }, { kind: 'invalid', what: 'edits' }],
    ['an edit without words', { ...PLAIN, edits: [{ paragraph: 'a', round: '' }] }, { kind: 'invalid', what: 'a' }],
    ['long text', { ...PLAIN, fields: { project: 'x'.repeat(2_001) } }, { kind: 'tooLarge', what: 'letters' }],
    ['many edits', { ...PLAIN, edits: Array.from({ length: 201 }, () => PLAIN.edits[0]) }, { kind: 'tooLarge', what: 'edits' }],
    [
      'many answers',
      { ...PLAIN, answers: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, 'x'])) },
      { kind: 'tooLarge', what: 'answers' },
    ],
    ['many accounts', { ...PLAIN, fields: { accounts: Array.from({ length: 101 }, () => 'x') } }, { kind: 'tooLarge', what: 'accounts' }],
  ])('[Z17] that is %s is refused', (_what, plain, problem) => {
    expect(parseDraft(plain)).toEqual({ ok: false, problem });
  });

  it('[Z17] is cleaned, and says nothing where a value is empty', () => {
    const read = parseDraft({ ...PLAIN, fields: { client: ' No\u202era ', project: ' ', accounts: ['', ' Email'], empty: [] } });
    expect(read.ok && toPlainDraft(read.value).fields).toEqual({ accounts: ['Email'], client: 'Nora' });
  });

  it('[Z8] [Z17] has one edit a paragraph and round', () => {
    const read = parseDraft({ ...PLAIN, edits: [PLAIN.edits[0], { ...PLAIN.edits[0], words: 'No.' }] });
    expect(read.ok && read.value.edits).toEqual(PLAIN.edits);
  });

  it('[Z17] of any text never fails', () => {
    fc.assert(fc.property(anyText, (text) => typeof decodeDraft(text).ok === 'boolean'));
    fc.assert(fc.property(fc.json(), (text) => typeof decodeDraft(text).ok === 'boolean'));
    expect(decodeDraft('x'.repeat(256 * 1024 + 1))).toEqual({ ok: false, problem: { kind: 'tooLarge', what: 'bytes' } });
  });
});

describe('a kept letter', () => {
  const id = parseLetterId('letter-000000001');

  it('[Z16] has an id beside the draft', () => {
    const plain = id && toPlainLetter({ id, draft });
    expect(plain).toEqual({ id: 'letter-000000001', ...PLAIN });
    expect(parseSavedLetter(plain)).toMatchObject({ ok: true, value: { id } });
  });

  it('[Z17] without an id is none', () => {
    expect(parseSavedLetter(PLAIN)).toEqual({ ok: false, problem: { kind: 'notALetter' } });
    expect(parseSavedLetter({ id, ...PLAIN, format: 9 })).toEqual({ ok: false, problem: { kind: 'tooNew' } });
  });
});

describe('the link of a letter', () => {
  const bytes = new TextEncoder().encode(encodeDraft(draft));
  const fragment = encodeLetterFragment(bytes);

  it('[Z15] begins with L, and is no link of a record; nor is a record’s a letter’s', () => {
    expect(fragment).toMatch(/^L1\.[\w-]+\.e$/);
    expect(decodeLetterFragment(`https://fairhandover.example/letters/sample/#${fragment}`)).toEqual({ ok: true, value: bytes });
    expect(decodeFragment(`#${fragment}`)).toEqual({ ok: false, problem: 'noPayload' });
    expect(decodeLetterFragment(`#${encodeFragment(bytes)}`)).toEqual({ ok: false, problem: 'noPayload' });
    expect([
      isLetterFragment(`#${fragment}`),
      isLetterFragment(fragment.slice(0, 20)),
      isLetterFragment(encodeFragment(bytes)),
      isLetterFragment('#L1'),
    ]).toEqual([true, true, false, false]);
  });

  it.each([
    ['', 'noPayload'],
    ['#asked', 'noPayload'],
    [`#${fragment.slice(0, -3)}`, 'damaged'],
    [`#L1.AAAAAAAAAA.e`, 'damaged'],
    [`#L0${fragment.slice(2)}`, 'damaged'],
    [`#L2${fragment.slice(2)}`, 'tooNew'],
    [`#L1.${'A'.repeat(MAX_LINK_CHARS)}.e`, 'tooLong'],
    ['x'.repeat(MAX_LINK_CHARS + 2_001), 'tooLong'],
  ])('[Z15] of the form %#: %s is %s', (text, problem) => {
    expect(decodeLetterFragment(text)).toEqual({ ok: false, problem });
  });

  it('[Z15] never fails on any text', () => {
    fc.assert(fc.property(anyText, (text) => typeof decodeLetterFragment(text).ok === 'boolean'));
  });

  it('[Z15] of a new draft says so', () => {
    expect(encodeDraft(createDraft(3))).toBe('{"format":1,"letter":3,"answers":{},"fields":{},"edits":[]}');
  });
});
