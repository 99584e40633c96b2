// What single letters promise beyond being whole.
import { describe, expect, it } from 'vitest';
import { combinationAt, countCombinations, type Combination } from '../../src/collections/letter-combinations.ts';
import { composeLetter } from '../../src/core/letters/compose.ts';
import type { ComposedLetter } from '../../src/core/letters/composed.ts';
import { createDraft, setAnswer, setFields } from '../../src/core/letters/draft.ts';
import { formatLetterText } from '../../src/core/letters/letter-blocks.ts';
import type { Letter } from '../../src/core/letters/letter.ts';
import { readLetters, sampleFields } from './letter-files.ts';

const letters = readLetters().map(({ letter }) => letter);

function letterNamed(slug: string): Letter {
  const found = letters.find((letter) => letter.slug === slug);
  if (!found) throw new Error(`content/letters/${slug}.yaml is not there.`);
  return found;
}

interface Case {
  readonly answers: Combination;
  readonly composed: ComposedLetter;
  readonly text: string;
}

/** Every combination of a letter, with all fields filled in. */
function casesOf(letter: Letter): readonly Case[] {
  const full = setFields(createDraft(letter.number), sampleFields(letter));
  return Array.from({ length: countCombinations(letter) }, (_, at) => {
    const answers = combinationAt(letter, at);
    const composed = composeLetter(letter, { ...full, answers });
    return { answers, composed, text: formatLetterText(composed) };
  });
}

/** The answers of the cases that do not keep a promise, the first few. */
function broken(cases: readonly Case[], keeps: (each: Case) => boolean): readonly string[] {
  return cases.filter((each) => !keeps(each)).map(({ answers }) => JSON.stringify(Object.fromEntries(answers))).slice(0, 5); // prettier-ignore
}

describe('the reply to a request for early access', () => {
  const letter = letterNamed('early-access-reply');
  const cases = casesOf(letter);
  const isTheirs = ({ answers }: Case): boolean =>
    ['server', 'everything'].includes(answers.get('asked') ?? '') && ['apart', 'building'].includes(answers.get('server') ?? '');

  it('asks six questions, and has four ends', () => {
    expect(letter.questions.map(({ id }) => id)).toEqual(['asked', 'reason', 'paid', 'price', 'server', 'who']);
    expect(letter.outcomes.map(({ title }) => title).sort()).toEqual([
      'A blank server, or a copy as it stands',
      'Not yet, and here is what you can have now',
      'Yes, as a viewer',
      'Yes, with limits in writing',
    ]);
  });

  it('always says that domain, email and data are theirs already', () => {
    const words = 'Your domain name, your email and your customers’ data are yours already.';
    expect(broken(cases, ({ text }) => text.includes(words))).toEqual([]);
  });

  it('never keeps a server of theirs from them', () => {
    expect(broken(cases.filter(isTheirs), ({ text }) => text.includes('server is yours'))).toEqual([]);
  });

  it('never keeps what they have paid for from them', () => {
    const paid = cases.filter(
      ({ answers }) => answers.get('paid') === 'all' && ['code', 'server', 'everything'].includes(answers.get('asked') ?? ''),
    );
    expect(broken(paid, ({ text }) => text.includes('have a copy') || text.includes('make you a copy'))).toEqual([]);
    const unsaid = cases.filter(({ answers, composed }) => answers.get('paid') === 'all' && composed.outcome?.id === 'not-yet');
    expect(broken(unsaid, ({ text }) => text.includes('you can have a copy of the finished parts'))).toEqual([]);
  });

  it('lets whoever pays by the day look, and tells the developer to show their hand', () => {
    const daily = cases.filter(({ answers }) => answers.get('price') === 'day');
    expect(broken(daily, ({ composed }) => composed.outcome?.id !== 'not-yet')).toEqual([]);
    expect(broken(daily, ({ composed }) => composed.notes.some(({ text }) => text.includes('you have to show your hand')))).toEqual([]);
  });

  it('never lets an open bill hold up what is theirs', () => {
    const late = cases.filter(({ answers, composed }) => answers.get('paid') === 'late' && composed.outcome?.id !== 'not-yet');
    expect(broken(late, ({ text }) => text.includes('it changes nothing in this letter'))).toEqual([]);
  });
});

describe('the letter on where news are found', () => {
  const cases = casesOf(letterNamed('how-you-will-follow-the-work'));

  it('names one place and never two, with an agenda', () => {
    const places = ['I suggest email.', 'which your team uses already', 'where I keep the work in order'];
    expect(broken(cases, ({ text }) => places.filter((place) => text.includes(place)).length === 1)).toEqual([]);
    expect(broken(cases, ({ text }) => /I would like to settle:\n(- .+\n?){4,}/.test(text))).toEqual([]);
  });

  it('works in their tool whenever they expect it and the developer knows it', () => {
    const known = cases.filter(({ answers }) => answers.get('theirs') === 'known');
    expect(broken(known, ({ composed }) => composed.outcome?.id === 'their-tool')).toEqual([]);
  });

  it('asks nobody to log in who would not', () => {
    const never = cases.filter(({ answers }) => answers.get('login') === 'never');
    expect(broken(never, ({ composed }) => composed.outcome?.id !== 'your-tool')).toEqual([]);
  });
});

describe('the request to hand over', () => {
  const letter = letterNamed('please-hand-over');
  const cases = casesOf(letter);
  const roundsOf = (round: string): readonly Case[] => cases.filter(({ answers }) => answers.get('round') === round);

  it('is calm first, and firm with a date and a next step after that', () => {
    expect(letter.rounds.map(({ id }) => id)).toEqual(['calm', 'firm']);
    expect(broken(roundsOf('calm'), ({ text }) => !/second letter|I will write to the companies/.test(text))).toEqual([]);
    expect(broken(roundsOf('firm'), ({ text }) => /by \d+ \w+ 20\d\d\. If nothing has come by then/.test(text))).toEqual([]);
  });

  it('threatens nobody', () => {
    expect(broken(cases, ({ text }) => !/solicitor|lawyer|court|police|illegal|crime|legal|report you|review/i.test(text))).toEqual([]);
  });

  it('asks for exactly the accounts that it is given', () => {
    const draft = setFields(createDraft(letter.number), new Map([['accounts', ['Domain', 'DNS', 'Code']]]));
    expect(formatLetterText(composeLetter(letter, draft))).toContain('Would you please hand these over to us?\n- Domain\n- DNS\n- Code\n');
    expect(formatLetterText(composeLetter(letter, setAnswer(draft, 'round', 'firm')))).toContain(
      'that we need:\n- Domain\n- DNS\n- Code\n',
    );
  });
});

describe('the letter that ends the work', () => {
  it('speaks for one side only', () => {
    const letter = letterNamed('our-work-ends');
    const ofWriter = (writer: string): readonly Case[] => casesOf(letter).filter(({ answers }) => answers.get('writer') === writer);
    expect(
      broken(ofWriter('client'), ({ text }) => text.startsWith('Hello Sam,') && text.endsWith('Nora Rye') && !text.includes('remove me')),
    ).toEqual([]);
    expect(
      broken(
        ofWriter('developer'),
        ({ text }) => text.startsWith('Hello Nora,') && text.endsWith('Sam Osei') && !text.includes('remove you'),
      ),
    ).toEqual([]);
  });

  it('gets the client in before anybody is taken off', () => {
    const cases = casesOf(letterNamed('our-work-ends'));
    expect(broken(cases, ({ text }) => text.search(/2\. .*logs? in to each one/) < text.search(/4\. .*passwords/))).toEqual([]);
  });
});

describe('every letter', () => {
  it.each(letters.map((letter) => [letter.slug, letter] as const))('%s is there in full before anything is answered', (_slug, letter) => {
    const composed = composeLetter(letter, createDraft(letter.number));
    const roles = new Set(composed.paragraphs.map(({ role }) => role));
    expect([...roles]).toEqual(expect.arrayContaining(['greeting', 'position', 'offer', 'step', 'ending']));
    expect(composed.open.answered).toBe(0);
    expect(composed.open.gaps.length).toBeGreaterThan(0);
  });

  it.each(letters.map((letter) => [letter.slug, letter] as const))('%s asks at most six questions', (_slug, letter) => {
    expect(letter.questions.length).toBeLessThanOrEqual(6);
  });
});
