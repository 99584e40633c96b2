// The way that formats will change, walked once with a made-up format 0, and what holds for the formats that there are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup } from '../../src/core/backup.ts';
import { HISTORY, migrateRecord, type Migration, type VersionHistory } from '../../src/core/migrations.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import { toPlainRecord, type PlainRecord } from '../../src/core/plain-record.ts';
import { FORMAT } from '../../src/core/record.ts';
import { anyRecord } from './arbitrary-record.ts';
import { sampleRecord, textOfRecord } from './sample-records.ts';

/** A cell of the made-up format 0: a list of cells, each with its own place, and the stamp as one text. */
interface CellOfZero {
  readonly at: string;
  readonly field: string;
  readonly value: unknown;
  readonly stamp: string;
}

function toZero({ rows, minEdit: _, ...same }: PlainRecord): unknown {
  const cells = Object.entries(rows).flatMap(([at, row]) =>
    Object.entries(row).map(([field, [value, n, actor]]): CellOfZero => ({ at, field, value, stamp: `${n} ${actor}` })),
  );
  return { ...same, cells };
}

function isOfZero(plain: unknown): plain is { readonly cells: readonly CellOfZero[] } {
  return typeof plain === 'object' && plain !== null && 'cells' in plain && Array.isArray(plain.cells);
}

const fromZero: Migration = (plain) => {
  if (!isOfZero(plain)) throw new Error('no cells');
  const { cells, ...same } = plain;
  const rows = new Map<string, Map<string, unknown>>();
  for (const { at, field, value, stamp } of cells) {
    const [n = '', actor] = stamp.split(' ');
    rows.set(at, (rows.get(at) ?? new Map<string, unknown>()).set(field, [value, Number(n), actor]));
  }
  return { ...same, minEdit: 1, rows: Object.fromEntries([...rows].map(([at, row]) => [at, Object.fromEntries(row)])) };
};

const REHEARSAL: VersionHistory = { first: 0, migrations: [fromZero] };

describe('an older format', () => {
  it('[M5] is brought to this one without being touched', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const current = { ...record, minEdit: 1 };
        const old = toZero(toPlainRecord(current));
        const before = JSON.stringify(old);
        const read = parseRecord(old, 0, REHEARSAL);
        expect(read.ok ? textOfRecord(read.value) : read.problem).toBe(textOfRecord(current));
        expect(JSON.stringify(old)).toBe(before);
      }),
    );
  });

  it('[M5] may not be changed by a step: what a step is given is frozen', () => {
    const plain = toZero(toPlainRecord(sampleRecord()));
    const careless: Migration = (given) => Object.assign(isOfZero(given) ? given : {}, { minEdit: 1 });
    expect(migrateRecord(plain, 0, { first: 0, migrations: [careless] })).toEqual({
      ok: false,
      problem: { kind: 'invalid', what: 'version 0' },
    });
  });

  it('[M5] goes through every step after it, in order, and none before it', () => {
    const add =
      (step: string): Migration =>
      (plain) =>
        `${String(plain)}${step}`;
    const history = { first: 3, migrations: [add('a'), add('b'), add('c')] };
    expect([3, 4, 5, 6].map((version) => migrateRecord('-', version, history))).toEqual(
      ['-abc', '-bc', '-c', '-'].map((value) => ({ ok: true, value })),
    );
  });

  it.each([
    [2, 'invalid'],
    [-1, 'invalid'],
    [3.5, 'invalid'],
    [Number.NaN, 'invalid'],
    [5, 'tooNew'],
    [Infinity, 'tooNew'],
  ])('[M5] of the number %s is %s', (version, kind) => {
    const read = migrateRecord({}, version, { first: 3, migrations: [(plain) => plain] });
    expect(read.ok || read.problem.kind).toBe(kind);
  });

  it('[M5] that a step cannot read is invalid, never half a record', () => {
    expect(parseRecord({ nothing: 'of format 0' }, 0, REHEARSAL)).toEqual({ ok: false, problem: { kind: 'invalid', what: 'version 0' } });
  });
});

describe('the formats of this build', () => {
  it('[M5] begin with 1 and lead to the one that it writes', () => {
    expect(HISTORY.first).toBe(1);
    expect(HISTORY.first + HISTORY.migrations.length).toBe(FORMAT);
  });

  it('[M5] do not include one before the first: a file and a stored row of it say so', () => {
    const plain = toPlainRecord(sampleRecord());
    const problem = { kind: 'invalid', what: 'version 0' };
    expect(parseBackup(JSON.stringify({ $format: 'fair-handover-records', version: 0, records: [plain] }))).toEqual({ ok: false, problem });
    expect(parseRecord(plain, 0)).toEqual({ ok: false, problem });
  });
});
