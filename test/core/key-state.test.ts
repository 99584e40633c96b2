import { describe, expect, it } from 'vitest';
import type { ListedAccount } from '../../src/core/accounts.ts';
import { itemRow } from '../../src/core/ids.ts';
import { isHeld, KEY_STATES, keyState } from '../../src/core/key-state.ts';
import type { CellValue } from '../../src/core/record.ts';
import { MARKS, type MarkName } from '../../src/core/template.ts';
import { cells, TODAY } from './sample-records.ts';
import { fits, subsets, tableOf } from './spec-rules.ts';

function accountWith(applies: readonly MarkName[], marks: readonly MarkName[]): ListedAccount {
  return { row: itemRow(1), item: undefined, applies, marks };
}

interface Case {
  readonly applies: readonly MarkName[];
  readonly asked: readonly MarkName[];
  readonly set: readonly MarkName[];
  readonly unused: boolean;
  readonly filled: boolean;
}

/** All marks that apply × all that are asked of them × all that are set × used × filled. */
function allCases(): readonly Case[] {
  const kinds = subsets(MARKS).filter((applies) => applies.includes('logged-in') || applies.includes('in-our-name'));
  return kinds.flatMap((applies) =>
    subsets(applies).flatMap((asked) =>
      subsets(MARKS).flatMap((set) =>
        [true, false].flatMap((unused) => [true, false].map((filled) => ({ applies, asked, set, unused, filled }))),
      ),
    ),
  );
}

function rowOfCase({ set, unused, filled }: Case) {
  const marks: [string, CellValue][] = MARKS.map((mark) => [mark, set.includes(mark) ? TODAY : false]);
  return cells({ ...Object.fromEntries(marks), unused, ...(filled ? { login: 'office' } : {}) });
}

/** What the table in SPEC.md says: the state of its first line that fits. */
function stateInTable({ applies, asked, set, unused, filled }: Case): string | undefined {
  const met = (mark: MarkName): boolean => !applies.includes(mark) || (asked.includes(mark) && set.includes(mark));
  const any = applies.some((mark) => mark !== 'changed' && set.includes(mark));
  const line = tableOf('K4').find(([used, loggedIn, inOurName, changed, anySet, isFilled]) => {
    const both = met('logged-in') && met('in-our-name');
    const client = loggedIn === 'no to either' ? !both : fits(loggedIn, met('logged-in')) && fits(inOurName, met('in-our-name'));
    return fits(used, !unused) && client && fits(changed, met('changed')) && fits(anySet, any) && fits(isFilled, filled);
  });
  return line?.at(-1);
}

describe('the state of a key', () => {
  const cases = allCases();
  const account = ({ applies, asked }: Case): ListedAccount => accountWith(applies, asked);

  it('[K4] is the one of the first line that fits, for all marks that apply, are asked and are set', () => {
    expect(cases.length).toBeGreaterThan(4_000);
    expect(tableOf('K4')).toHaveLength(6);
    const wrong = cases.filter((each) => keyState(account(each), rowOfCase(each)) !== stateInTable(each));
    expect(wrong).toEqual([]);
    expect(new Set(cases.map(stateInTable))).toEqual(new Set(KEY_STATES));
  });

  it('[K2] counts a mark that does not apply as met', () => {
    const certificate = accountWith(['handed-over', 'in-our-name'], ['handed-over', 'in-our-name']);
    expect(keyState(certificate, cells({ 'in-our-name': TODAY }))).toBe('clean');
    expect(keyState(certificate, cells({ 'handed-over': TODAY }))).toBe('both');
    expect(keyState(certificate, cells({ 'logged-in': TODAY }))).toBe('unlisted');
  });

  it('[K3] stops below a mark that is not asked, even when it is set', () => {
    const asked = accountWith(MARKS, ['handed-over', 'logged-in', 'in-our-name']);
    const all = Object.fromEntries(MARKS.map((mark) => [mark, TODAY]));
    expect(keyState(accountWith(MARKS, MARKS), cells(all))).toBe('clean');
    expect(keyState(asked, cells(all))).toBe('yours');
    expect(keyState(accountWith(MARKS, ['handed-over', 'logged-in']), cells(all))).toBe('both');
    expect(keyState(accountWith(MARKS, ['handed-over', 'logged-in']), cells({}))).toBe('unlisted');
  });

  it('[K5] is held by the client when it is yours or clean', () => {
    expect(KEY_STATES.filter(isHeld)).toEqual(['yours', 'clean']);
    expect(isHeld(keyState(accountWith(MARKS, MARKS), cells({ 'logged-in': TODAY })))).toBe(false);
    expect(isHeld(keyState(accountWith(MARKS, MARKS), cells({ 'logged-in': TODAY, 'in-our-name': TODAY })))).toBe(true);
  });
});
