import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../src/core/steps.ts';
import { counted, turnWords } from '../../src/core/turn-words.ts';
import type { Side, Template } from '../../src/core/template.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { CHECK_UP, HANDOVER, question, section, step, template } from './sample-templates.ts';

function turnOf(record: ChecklistRecord, reader: Side, checklist: Template = HANDOVER): string {
  return turnWords(record, nextSteps(checklist, record), reader);
}

describe('the sentence about whose turn it is', () => {
  const start = sampleRecord();
  const handed = write(start, SAM, [1, 'handed-over', TODAY], [2, 'handed-over', TODAY]);

  it('[W6] counts the first kind of open work', () => {
    const loggedIn = write(handed, NORA, [1, 'logged-in', TODAY], [2, 'logged-in', TODAY]);
    const named = write(loggedIn, NORA, [1, 'in-our-name', TODAY], [2, 'in-our-name', TODAY]);
    const ending = write(named, SAM, ['r', 'last-day', TODAY]);
    expect([start, handed, loggedIn, named, ending].map((record) => turnOf(record, 'developer'))).toMatchInlineSnapshot(`
      [
        "Your turn: hand over 2 accounts",
        "Your turn: 2 steps to do",
        "Your turn: 2 steps to do",
        "Your turn: 2 steps to do",
        "Your turn: 2 steps to do",
      ]
    `);
    expect([start, handed, loggedIn, named, ending].map((record) => turnOf(record, 'client'))).toMatchInlineSnapshot(`
      [
        "Your turn: 1 question to answer",
        "Your turn: log in to 2 accounts",
        "Your turn: check the name on 2 accounts",
        "Your turn: 1 question to answer",
        "Your turn: change 2 passwords",
      ]
    `);
  });

  it('[W6] names the other side, capital first, when the reader has nothing to do', () => {
    const alone = template([section('one', [step(1), step(2), question(3)])]);
    const named = sampleRecord(alone);
    const unnamed = write(named, NORA, ['r', 'client-name', '']);
    const firm = write(named, NORA, ['r', 'client-name', 'rye & co']);
    expect([named, unnamed, firm].map((record) => turnOf(record, 'developer', alone))).toMatchInlineSnapshot(`
      [
        "Nora’s turn: 2 steps to do",
        "The client’s turn: 2 steps to do",
        "Rye & co’s turn: 2 steps to do",
      ]
    `);
    expect(turnOf(named, 'client', alone)).toBe('Your turn: 2 steps to do');
  });

  it('[W6] says when nothing is left', () => {
    const done = write(sampleRecord(CHECK_UP), NORA, ...[1, 2, 3, 4, 5].map((number) => [number, 'answer', 'yes'] as const));
    expect(turnOf(done, 'client', CHECK_UP)).toBe('Nothing is left to do');
  });

  it('counts one thing without an s', () => {
    expect([0, 1, 2].map((count) => counted(count, 'account'))).toEqual(['0 accounts', '1 account', '2 accounts']);
  });
});
