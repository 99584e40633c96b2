// cspell:ignore María López Иван Петров
import { describe, expect, it } from 'vitest';
import { KEY_STATES } from '../../src/core/key-state.ts';
import { atStart, shortName } from '../../src/core/names.ts';
import { nextSteps } from '../../src/core/steps.ts';
import { MARKS } from '../../src/core/template.ts';
import {
  actionWords,
  MARK_HINTS,
  MARK_WORDS,
  stateMeaning,
  stateWords,
  stepAccount,
  stepWords,
  tallyWords,
} from '../../src/core/wording.ts';
import { emptyRecord, NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const record = sampleRecord();
const READERS = ['client', 'developer', null] as const;

describe('names in sentences', () => {
  it.each([
    ['Nora Rye', 'Nora'],
    ['Anna-Lena O’Hara', 'Anna-Lena'],
    ['Zoë van', 'Zoë van'],
    ['Ana María López', 'Ana'],
    ['John F. Field', 'John'],
    ['Rye & Co', 'Rye & Co'],
    ['rye bakery', 'rye bakery'],
    ['Nora', 'Nora'],
    ['The Good Bakery Company', 'The Good Bakery Company'],
    ['Иван Петров', 'Иван'],
    ['山田太郎', '山田太郎'],
    ['BAKERY 24', 'BAKERY 24'],
  ])('[S1] call %s %s', (name, short) => {
    expect(shortName(write(record, NORA, ['r', 'client-name', name]), 'client')).toBe(short);
  });

  it('begin with a capital at the start of a sentence', () => {
    expect([atStart('the client'), atStart('élan'), atStart('')]).toEqual(['The client', 'Élan', '']);
  });
});

describe('the words of a record', () => {
  it('[S2] of the marks', () => {
    expect(MARKS.map((mark) => `${MARK_WORDS[mark]}: ${MARK_HINTS[mark]}`)).toMatchInlineSnapshot(`
      [
        "Handed over: The client can get in now",
        "I logged in: On my own device, without help",
        "It is in our name: Name, billing and recovery are ours",
        "Password changed: And the developer is removed",
      ]
    `);
  });

  it('[S2] of the states, for each reader and for a copy', () => {
    expect(KEY_STATES.map((state) => READERS.map((reader) => stateWords(record, state, reader)).join(' | '))).toMatchInlineSnapshot(`
      [
        "Not listed yet | Not listed yet | Not listed yet",
        "With Sam | With you | With Sam",
        "Shared | Shared | Shared",
        "Yours | With Nora | With Nora",
        "Yours, clean | With Nora, clean | With Nora, clean",
        "Not used | Not used | Not used",
      ]
    `);
    expect(KEY_STATES.map((state) => stateWords(emptyRecord(), state, null))).toMatchInlineSnapshot(`
      [
        "Not listed yet",
        "With the developer",
        "Shared",
        "With the client",
        "With the client, clean",
        "Not used",
      ]
    `);
  });

  it('[S2] of the legend', () => {
    expect([record, emptyRecord()].map((each) => KEY_STATES.map((state) => stateMeaning(each, state)))).toMatchInlineSnapshot(`
      [
        [
          "Not listed yet",
          "Sam holds it",
          "Handed over: log in and check the name",
          "In Nora’s name; Sam may still get in",
          "Password changed, Sam removed",
          "Not used",
        ],
        [
          "Not listed yet",
          "The developer holds it",
          "Handed over: log in and check the name",
          "In the client’s name; the developer may still get in",
          "Password changed, the developer removed",
          "Not used",
        ],
      ]
    `);
  });

  it('[S2] of the tally', () => {
    expect(READERS.map((reader) => tallyWords(record, reader))).toEqual(['You hold', 'Nora holds', 'Nora holds']);
    expect(tallyWords(emptyRecord(), 'developer')).toBe('The client holds');
  });

  it('[S2] of the steps, for each reader and for a copy', () => {
    const further = write(
      record,
      SAM,
      ['r', 'last-day', TODAY],
      [1, 'login', 'office'],
      [3, 'handed-over', TODAY],
      ['a-own01', 'name', 'Printer'],
      ['a-own01', 'logged-in', TODAY],
      ['a-own02', 'logged-in', TODAY],
      ['a-own02', 'in-our-name', TODAY],
    );
    const steps = nextSteps(HANDOVER, further);
    expect(steps.map((step) => READERS.map((reader) => stepWords(further, step, reader)).join(' | '))).toMatchInlineSnapshot(`
      [
        "Sam: hand it over | You: hand it over | Sam: hand it over",
        "Sam: list it and hand it over | You: list it and hand it over | Sam: list it and hand it over",
        "You: log in, then tick | Nora: log in, then tick | Nora: log in, then tick",
        "Sam: Step 10 | You: Step 10 | Sam: Step 10",
        "Sam: Step 11 | You: Step 11 | Sam: Step 11",
        "You: Question 12 | Nora: Question 12 | Nora: Question 12",
        "You: change the password, remove Sam | Nora: change the password, remove Sam | Nora: change the password, remove Sam",
        "You: check whose name it is in | Nora: check whose name it is in | Nora: check whose name it is in",
      ]
    `);
    expect(steps.map((step) => stepAccount(further, step))).toEqual([
      'Account 1',
      'Hosting',
      'Account 3',
      '',
      '',
      '',
      'Account',
      'Printer',
    ]);
    expect(steps.map((step) => actionWords(further, step)).at(5)).toBe('Question 12');
  });
});
