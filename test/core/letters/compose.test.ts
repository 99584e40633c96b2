import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/core/letters/compose.ts';
import { fittingMap, prospect } from '../../../src/core/letters/condition.ts';
import { conditionWords } from '../../../src/core/letters/condition-words.ts';
import { outcomeOf } from '../../../src/core/letters/facts.ts';
import { findLetterChange, letterChangeWords } from '../../../src/core/letters/letter-changes.ts';
import { openWords } from '../../../src/core/letters/open-parts.ts';
import { draftOf, FILLED, paragraphOf, ROUNDS, SAMPLE, shown } from './sample-letter.ts';

describe('a condition', () => {
  const facts = new Map([
    ['asked', 'code'],
    ['outcome', 'yes'],
  ]);

  it.each([
    ['nothing at all', [], {}],
    ['the answer', [{ asked: ['code'] }], { asked: ['code'] }],
    ['one of the answers', [{ asked: ['look', 'code'] }], { asked: ['look', 'code'] }],
    ['another answer', [{ asked: ['look'] }], undefined],
    ['all questions of a map', [{ asked: ['code'], paid: ['all'] }], undefined],
    ['one of its maps', [{ asked: ['look'] }, { outcome: ['yes'] }], { outcome: ['yes'] }],
    ['a question without an answer', [{ paid: ['unanswered', 'all'] }], { paid: ['unanswered', 'all'] }],
    ['no answer, where there is one', [{ asked: ['unanswered'] }], undefined],
  ])('[Z2] asks for %s', (_what, when, map) => {
    expect(fittingMap(when, facts)).toEqual(map);
  });

  it.each([
    [[], 'yes'],
    [[{ asked: ['code'] }], 'yes'],
    [[{ asked: ['look'] }], 'no'],
    [[{ asked: ['code'], paid: ['all'] }], 'maybe'],
    [[{ asked: ['look'], paid: ['all'] }], 'no'],
    [[{ asked: ['look'] }, { paid: ['all'] }], 'maybe'],
    [[{ paid: ['all'] }, { asked: ['code'] }], 'yes'],
    [[{ paid: ['unanswered'] }], 'maybe'],
  ])('[Z3] %j has the prospect: %s', (when, expected) => {
    expect(prospect(when, facts)).toBe(expected);
  });

  it('says itself in words', () => {
    expect(conditionWords(SAMPLE, [{ asked: ['look', 'code'], paid: ['unanswered'] }, { outcome: ['yes'] }, { other: ['x'] }])).toEqual([
      '‘What did they ask for?’ is ‘To look’ or ‘The code’, and ‘What is paid?’ is not answered yet',
      'the advice is ‘Yes’',
      '‘other’ is ‘x’',
    ]);
    expect(conditionWords(ROUNDS, [{ round: ['firm'] }])).toEqual(['the letter is ‘Second letter’']);
  });
});

describe('the outcome', () => {
  it.each([
    [{}, 'not-yet', false],
    [{ asked: 'look' }, 'yes', true],
    [{ asked: 'code' }, 'not-yet', false],
    [{ asked: 'code', paid: 'all' }, 'yes', true],
    [{ asked: 'code', paid: 'none' }, 'not-yet', true],
    [{ paid: 'none' }, 'not-yet', false],
    [{ paid: 'all' }, 'not-yet', false],
  ])('[Z3] of %j is %s, settled: %s', (answers, id, isSettled) => {
    expect(outcomeOf(SAMPLE, draftOf(answers))).toMatchObject({ id, isSettled });
  });

  it('[Z3] is none in a letter with one end', () => {
    expect(composeLetter({ ...SAMPLE, outcomes: [] }, draftOf()).outcome).toBeUndefined();
  });

  it('[Z1] does not depend on answers that the letter does not have', () => {
    const strange = draftOf({ asked: 'everything', other: 'yes', day: 'look' });
    expect(composeLetter(SAMPLE, strange)).toEqual(composeLetter(SAMPLE, draftOf()));
  });
});

describe('a paragraph', () => {
  it('[Z4] says the first of its variants that fits', () => {
    expect(shown('answer', draftOf({ asked: 'look' }))).toBe('Yes, gladly.');
    expect(shown('answer', draftOf({ asked: 'code' }))).toBe('Not yet, because it is not paid.');
  });

  it('[Z4] is a gap until its question is answered', () => {
    const gap = paragraphOf(composeLetter(SAMPLE, draftOf()), 'thanks');
    expect(gap).toEqual({
      id: 'thanks',
      role: 'other',
      kind: 'gap',
      madeBy: ['asked'],
      lines: [{ kind: 'text', parts: [{ kind: 'gap', of: 'asked', label: 'What they asked for' }] }],
      copied: [],
      offer: undefined,
      words: '',
    });
    expect(shown('thanks', draftOf({ asked: 'code' }))).toBe('Thank you for asking for the code.');
  });

  it('[Z4] is not there where nothing fits and nothing is open', () => {
    const withGap = SAMPLE.paragraphs.map((each) => (each.id === 'money' ? { ...each, gap: 'The money' } : each));
    expect(shown('money', draftOf())).toBeUndefined();
    expect(shown('money', draftOf(), { ...SAMPLE, paragraphs: withGap })).toBe('[The money]');
    expect(shown('money', draftOf({ paid: 'all' }), { ...SAMPLE, paragraphs: withGap })).toBeUndefined();
  });

  it('[Z5] names the questions that made it', () => {
    const composed = composeLetter(SAMPLE, draftOf({ asked: 'code', paid: 'none' }));
    const numbers = composed.paragraphs.map(({ id, madeBy }) => [id, madeBy]);
    expect(numbers).toEqual([
      ['greeting', []],
      ['thanks', ['asked']],
      ['answer', []],
      ['offer', ['day']],
      ['money', ['paid']],
      ['step', ['day']],
      ['ending', []],
    ]);
  });
});

describe('fields', () => {
  it('[Z6] stand in the words, or leave a gap', () => {
    expect(shown('greeting', draftOf())).toBe('Hello [their name],');
    expect(shown('greeting', draftOf({}, FILLED))).toBe('Hello Nora,');
    expect(shown('ending', draftOf())).toBe('Kind regards,\n[your name in full]');
    expect(shown('ending', draftOf({}, FILLED))).toBe('Kind regards,\nSam Field');
    expect(shown('step', draftOf({}, FILLED))).toBe('We talk on 11 June 2027.');
  });

  it('[Z6] of accounts become a list alone on their line, and words within one', () => {
    expect(shown('offer', draftOf({}, FILLED))).toBe(
      'These are yours now:\n- Domain\n- Hosting\n- Email\nI will show you Rye & Co. on 11 June 2027. You decide.',
    );
    const inline = {
      ...SAMPLE,
      paragraphs: SAMPLE.paragraphs.map((each) => ({
        ...each,
        variants: [{ when: [], text: 'You hold {accounts}.', without: undefined }],
      })),
    };
    const says = (accounts: readonly string[]): string | undefined => shown('greeting', draftOf({}, { accounts }), inline);
    expect(says(['Domain'])).toBe('You hold Domain.');
    expect(says(['Domain', 'Email'])).toBe('You hold Domain and Email.');
    expect(says(['Domain', 'Hosting', 'Email'])).toBe('You hold Domain, Hosting and Email.');
  });

  it('[Z6] that hold another kind of value are empty', () => {
    const wrong = { day: 'soon', client: 7, accounts: 'Domain', project: ['x'] };
    expect(composeLetter(SAMPLE, draftOf({}, wrong)).paragraphs).toEqual(composeLetter(SAMPLE, draftOf()).paragraphs);
  });

  it('[Z6] are one line, and do not double a full stop', () => {
    const letter = { ...SAMPLE, subject: [{ when: [], text: 'I work for {project}. Soon', without: undefined }] };
    const subject = (project: string): string => composeLetter(letter, draftOf({}, { project })).subject;
    expect(subject(' Rye\n& Co ')).toBe('I work for Rye & Co. Soon');
    expect(subject('Rye & Co.')).toBe('I work for Rye & Co. Soon');
  });

  it('[Z6] hold words that look like slots as words', () => {
    expect(shown('greeting', draftOf({}, { client: '{day} [the day]' }))).toBe('Hello {day} [the day],');
  });
});

describe('notes and what is open', () => {
  it('[Z12] are those of the answers, then those that depend on several', () => {
    expect(composeLetter(SAMPLE, draftOf({ asked: 'code', paid: 'none' })).notes).toEqual([
      { id: 'asked-code', text: 'Ask whose it is.', madeBy: ['asked'] },
      { id: 'show', text: 'Show your hand.', madeBy: ['paid'] },
    ]);
    expect(composeLetter(SAMPLE, draftOf()).notes).toEqual([]);
  });

  it('[Z13] counts questions, and lists each gap once', () => {
    const { open } = composeLetter(SAMPLE, draftOf({ asked: 'look' }, { client: 'Nora' }));
    expect(open).toEqual({
      answered: 1,
      asked: 3,
      questions: ['paid', 'day'],
      gaps: [
        { of: 'accounts', label: 'the accounts' },
        { of: 'project', label: 'the project' },
        { of: 'day', label: 'the day' },
        { of: 'developer', label: 'your name in full' },
      ],
    });
    expect(openWords(open)).toBe('1 of 3 answered');
    expect(composeLetter(SAMPLE, draftOf({ asked: 'look', paid: 'all' }, FILLED)).open).toEqual({
      answered: 3,
      asked: 3,
      questions: [],
      gaps: [],
    });
  });
});

describe('a change', () => {
  const before = composeLetter(SAMPLE, draftOf({ paid: 'none' }));

  it('[Z4] is found paragraph by paragraph', () => {
    const after = composeLetter(SAMPLE, draftOf({ paid: 'all', asked: 'code' }));
    expect(findLetterChange(before, after)).toEqual({ changed: ['thanks', 'answer'], gone: ['money'] });
    expect(letterChangeWords(before, after)).toBe('The letter changed in 3 places. 2 of 3 answered.');
  });

  it('[Z4] is said in one sentence, and not at all where there is none', () => {
    expect(letterChangeWords(before, before)).toBe('');
    expect(letterChangeWords(before, composeLetter(SAMPLE, draftOf({ paid: 'none' }, { client: 'Nora' })))).toBe(
      'The letter changed in one place. 1 of 3 answered.',
    );
  });
});

it('[Z11] a letter with rounds begins with the first, and says the one that is chosen', () => {
  expect(composeLetter(SAMPLE, draftOf()).round).toBe('');
  expect(composeLetter(ROUNDS, draftOf()).round).toBe('calm');
  expect(composeLetter(ROUNDS, draftOf({ round: 'other' })).round).toBe('calm');
  expect(shown('answer', draftOf({ round: 'firm', asked: 'look' }), ROUNDS)).toBe('This is my second letter.');
  expect(shown('answer', draftOf({ asked: 'look' }), ROUNDS)).toBe('Yes, gladly.');
});
