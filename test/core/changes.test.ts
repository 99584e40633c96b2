import { describe, expect, it } from 'vitest';
import { changesOf, type Change } from '../../src/core/changes.ts';
import { chooseChange, isConflict, isForReader, canRefuse, valueOfChoice } from '../../src/core/choices.ts';
import { compareRecords } from '../../src/core/compare.ts';
import { isListed } from '../../src/core/listed.ts';
import { editRecord, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { signEdits } from '../../src/core/sign-off.ts';
import { takeChanges, type Chosen } from '../../src/core/take-changes.ts';
import type { Side } from '../../src/core/template.ts';
import { NORA, NORA_PHONE, rowKey, SAM, sampleRecord, TODAY, write, type Write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const base = write(sampleRecord(), SAM, [1, 'login', 'office@rye.example'], [2, 'kept', 'safe']);

function changes(held: ChecklistRecord, received: ChecklistRecord): readonly Change[] {
  return changesOf(HANDOVER, held, received, compareRecords(held, received));
}

/** What Nora wrote, as Sam counts it. */
function counted(...writes: readonly Write[]): readonly string[] {
  return changes(base, write(base, NORA, ...writes)).map(({ kind, key }) => `${kind}: ${key}`);
}

describe('changes', () => {
  it('[D3] are one for each cell that stands alone', () => {
    expect(counted([1, 'login', 'x'], [1, 'note', 'y'], [1, 'logged-in', TODAY])).toEqual([
      'cell: i1 login',
      'cell: i1 note',
      'cell: i1 logged-in',
    ]);
  });

  it('[D3] are one for the two cells of where a password is kept', () => {
    expect(counted([2, 'kept', 'manager'], [2, 'kept-note', '1Password'])).toEqual(['kept: i2 kept']);
    expect(counted([2, 'kept-note', 'top drawer'])).toEqual(['kept: i2 kept']);
  });

  it('[D3] are one for an account that is new here, and one for a sign-off', () => {
    expect(counted(['a-own01', 'listed', true], ['a-own01', 'name', 'Fax'], ['a-own01', 'login', 'x'])).toEqual(['added: a-own01']);
    expect(counted([3, 'listed', true], [3, 'login', 'x'])).toEqual(['added: i3']);
    const signed = editRecord(base, NORA, signEdits(base, 'client', 'Nora Rye', TODAY));
    expect(changes(base, signed).map(({ kind, key }) => `${kind}: ${key}`)).toEqual(['signed: r signed-client']);
  });

  it('[D3] are one for everything in a row that only a newer version knows', () => {
    expect(counted([1, 'x1', 'a'], [1, 'x2', 'b'], [1, 'login', 'x'])).toEqual(['cell: i1 login', 'unknown: i1 unknown']);
    expect(counted(['y-newer', 'login', 'a'], ['y-newer', 'x1', 'b'])).toEqual(['unknown: y-newer unknown']);
    expect(counted(['i77', 'login', 'a'])).toEqual(['unknown: i77 unknown']);
    expect(counted([1, 'answer', 'yes'], [1, 'signed-client-day', TODAY])).toEqual(['unknown: i1 unknown']);
  });

  it('[D3] stand in the order of the checklist: the list itself, its items, added accounts, newer rows', () => {
    const keys = counted(['y-newer', 'x1', 'z'], ['a-own01', 'name', 'Fax'], [31, 'note', 'n'], [21, 'note', 'n'], [1, 'note', 'n'], ['r', 'note', 'n'], ['i77', 'x1', 1]); // prettier-ignore
    expect(keys.map((key) => key.split(' ')[1])).toEqual(['r', 'i1', 'i21', 'i31', 'i77', 'y-newer', 'a-own01']);
  });

  it('[D3] [A1] are one of its own for an account that comes back, and none where somebody put it back', () => {
    const off = write(base, SAM, [1, 'listed', false]);
    const about = write(write(base, NORA, [2, 'note', 'first']), NORA, [1, 'note', 'still used']);
    expect(changes(off, about).map(({ kind, key }) => `${kind}: ${key}`)).toEqual(['cell: i1 note', 'back: i1 back', 'cell: i2 note']);
    const put = write(off, NORA, [1, 'listed', true], [1, 'note', 'still used']);
    expect(changes(off, put).map(({ kind, key }) => `${kind}: ${key}`)).toEqual(['cell: i1 listed', 'cell: i1 note']);
    const cleared = write(write(base, NORA, [2, 'note', 'first']), NORA, [1, 'logged-in', false]);
    expect(changes(off, cleared).map(({ key }) => key)).toEqual(['i1 back', 'i2 note']);
    const [back] = changes(off, cleared);
    const stamp = rowOf(cleared, rowKey('i1')).get('logged-in');
    expect(back?.differences).toEqual([
      {
        row: 'i1',
        field: 'listed',
        mine: rowOf(off, rowKey('i1')).get('listed'),
        theirs: { ...stamp, value: true },
        winner: 'theirs',
        isConflict: false,
      },
    ]);
  });
});

describe('what can be refused', () => {
  const theirs = (...writes: readonly Write[]): Change => {
    const [change] = changes(base, write(base, NORA, ...writes));
    return change ?? expect.fail('nothing changed');
  };

  it.each<[what: string, writes: readonly Write[], byClient: boolean, byDeveloper: boolean]>([
    ['the developer’s mark', [[1, 'handed-over', TODAY]], false, true],
    ['a client’s mark', [[1, 'logged-in', TODAY]], true, false],
    ['a client’s mark', [[1, 'in-our-name', TODAY]], true, false],
    ['a client’s mark', [[1, 'changed', TODAY]], true, false],
    ['the client’s ‘Done’', [[11, 'done-client', TODAY]], true, false],
    ['the developer’s ‘Done’', [[11, 'done-developer', TODAY]], false, true],
    ['the client’s sign-off', [['r', 'signed-client-day', TODAY]], true, false],
    ['the developer’s sign-off', [['r', 'signed-developer-day', TODAY]], false, true],
    ['a shared field', [[1, 'login', 'x']], true, true],
    ['an answer', [[12, 'answer', 'yes']], true, true],
    ['a note', [[12, 'note', 'x']], true, true],
    ['an account off the list', [[1, 'listed', false]], true, true],
    ['an account not used', [[1, 'unused', true]], true, true],
    ['a new account, ticked already', [['a-own01', 'listed', true], ['a-own01', 'logged-in', TODAY], ['a-own01', 'handed-over', TODAY]], true, true], // prettier-ignore
    ['what only a newer version knows', [[1, 'x1', 'x']], false, false],
  ])('[D5] %s', (_what, writes, byClient, byDeveloper) => {
    expect((['client', 'developer'] as const).map((side) => canRefuse(theirs(...writes), side))).toEqual([byClient, byDeveloper]);
  });

  const choose = (change: Change, side: Side, chosen: Chosen) => chooseChange(change, side, chosen);

  it('[D5] is written anew as it stands here, cell by cell', () => {
    const received = write(base, NORA, [2, 'kept', 'manager'], [2, 'kept-note', '1Password']);
    const [change] = changes(base, received);
    const after = takeChanges(base, received, SAM, change ? choose(change, 'developer', 'mine') : []);
    expect(['kept', 'kept-note'].map((field) => rowOf(after, rowKey('i2')).get(field)?.value)).toEqual(['safe', '']);
    expect(changes(after, received)).toEqual([]);
  });

  it('[D5] of a new account means that it stays off the list, with all that it holds', () => {
    const received = write(base, NORA, ['a-own01', 'listed', true], ['a-own01', 'name', 'Fax'], ['a-own01', 'logged-in', TODAY]);
    const [change] = changes(base, received);
    const after = takeChanges(base, received, SAM, change ? choose(change, 'developer', 'mine') : []);
    expect(isListed(rowOf(after, rowKey('a-own01')))).toBe(false);
    expect(rowOf(after, rowKey('a-own01')).get('logged-in')?.value).toBe(TODAY);
    expect(changes(after, received)).toEqual([]);
  });

  it('[D5] of a new account is its place on the list, and taking it is all that it holds', () => {
    const [change] = changes(base, write(base, NORA, ['a-own01', 'listed', true], ['a-own01', 'name', 'Fax']));
    if (!change) return expect.fail('nothing changed');
    expect(choose(change, 'developer', 'mine').map(({ difference }) => difference.field)).toEqual(['listed']);
    expect(choose(change, 'developer', 'theirs').map(({ difference }) => difference.field)).toEqual(['listed', 'name']);
  });

  it('[D3] [D5] asks about a change of two cells as soon as one of them crossed', () => {
    const [change] = changes(
      write(base, SAM, [2, 'kept-note', 'ours']),
      write(base, NORA, [2, 'kept', 'person'], [2, 'kept-note', 'theirs']),
    );
    expect(change && isConflict(change, 'developer')).toBe(true);
    expect(change?.differences.map(({ isConflict: crossed }) => crossed)).toEqual([false, true]);
  });

  it('[D3] [D5] shows what only a newer version knows as long as some of it changes here', () => {
    const ours = write(base, SAM, [1, 'x1', 'ours']);
    const both = write(write(base, NORA, [1, 'x1', 'theirs']), NORA, [1, 'x2', 'theirs']);
    const [lost] = changes(ours, write(base, NORA, [1, 'x1', 'theirs']));
    const [some] = changes(ours, both);
    expect([lost && isForReader(lost, 'developer'), some && isForReader(some, 'developer')]).toEqual([false, true]);
    expect(some?.differences.map(({ winner }) => winner)).toEqual(['mine', 'theirs']);
  });

  it('[D5] of an account that comes back means that it stays off, and what was written about it is taken', () => {
    const off = write(base, SAM, [1, 'listed', false]);
    const received = write(write(base, NORA, [2, 'note', 'first']), NORA, [1, 'note', 'still used']);
    const back = changes(off, received).find(({ kind }) => kind === 'back');
    const after = takeChanges(off, received, SAM, back ? choose(back, 'developer', 'mine') : []);
    expect([isListed(rowOf(after, rowKey('i1'))), rowOf(after, rowKey('i1')).get('note')?.value]).toEqual([false, 'still used']);
    expect(changes(after, received)).toEqual([]);
  });

  it('[D5] is no choice for the other side’s mark, whichever of two devices wins', () => {
    const laptop = write(base, NORA, [1, 'logged-in', TODAY]);
    const phone = write(base, NORA_PHONE, [1, 'logged-in', TODAY + 1]);
    for (const [held, received] of [
      [laptop, phone],
      [phone, laptop],
    ] as const) {
      const [change] = changes(held, received);
      if (!change) return expect.fail('nothing changed');
      expect([isConflict(change, 'client'), isConflict(change, 'developer')]).toEqual([true, false]);
      expect(choose(change, 'developer', 'mine')).toEqual([]);
      expect(isForReader(change, 'developer')).toBe(change.differences[0]?.winner === 'theirs');
      expect(isForReader(change, 'client')).toBe(true);
    }
  });
});

describe('the two plates of a conflict', () => {
  it('[D5] say whether an account stays on the list', () => {
    const ours = write(write(base, SAM, [1, 'listed', false]), SAM, [1, 'listed', true]);
    const [change] = changes(ours, write(base, NORA, [1, 'listed', false]));
    expect(change && [valueOfChoice(change, 'mine'), valueOfChoice(change, 'theirs')]).toEqual([['on the list'], ['off the list']]);
  });

  it.each<[ours: readonly Write[], theirs: readonly Write[], mine: unknown, came: unknown]>([
    [[[1, 'login', 'a']], [[1, 'login', 'b']], [{ said: '‘a’' }], [{ said: '‘b’' }]],
    [[[1, 'login', '']], [[1, 'login', 'b']], ['nothing'], [{ said: '‘b’' }]],
    [[[12, 'answer', 'yes']], [[12, 'answer', 'na']], ['‘Yes’'], ['‘Does not apply’']],
    [[[1, 'logged-in', false]], [[1, 'logged-in', TODAY]], ['not ticked'], ['ticked on 21 November 2026']],
    [[[1, 'unused', true]], [[1, 'unused', false]], ['not used'], ['used']],
    [[[11, 'done-client', TODAY]], [[11, 'done-client', false]], ['ticked on 21 November 2026'], ['not ticked']],
    [[['r', 'together', true]], [['r', 'together', false]], ['on one device'], ['each on a device']],
    [[[2, 'kept', 'manager']], [[2, 'kept', 'person'], [2, 'kept-note', 'Bo']], ['‘Password manager’'], ['‘With a person, ', { said: 'Bo' }, '’']], // prettier-ignore
    [[['r', 'signed-client-day', false]], [['r', 'signed-client-day', TODAY]], ['not signed'], ['signed on 21 November 2026']],
  ])('[D5] say what stands here and what came', (ours, theirs, mine, came) => {
    const [change] = changes(write(base, SAM, ...ours), write(base, NORA, ...theirs));
    if (!change) return expect.fail('nothing changed');
    expect(change.differences.some(({ isConflict: crossed }) => crossed)).toBe(true);
    expect([valueOfChoice(change, 'mine'), valueOfChoice(change, 'theirs')]).toEqual([mine, came]);
  });
});
