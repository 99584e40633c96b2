import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, type RecordProblem } from '../../src/core/parse-record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { FORMAT } from '../../src/core/record.ts';
import { anyRecord } from './arbitrary-record.ts';
import { NORA, SAM, sampleRecord, textOfRecord, write } from './sample-records.ts';

const plain = toPlainRecord(sampleRecord());

/** What becomes of a good record in which one part is another. */
function problemWith(part: Readonly<Record<string, unknown>>): RecordProblem | 'read' {
  const read = parseRecord({ ...plain, ...part });
  return read.ok ? 'read' : read.problem;
}

function problemOfCell(cell: unknown): RecordProblem | 'read' {
  return problemWith({ rows: { i1: { login: cell } } });
}

describe('reading a record', () => {
  it('[M1] gives every record back from its plain form, also as JSON', () => {
    const law = (record: typeof plain | unknown, text: string): boolean => {
      const read = parseRecord(record);
      return read.ok && textOfRecord(read.value) === text;
    };
    fc.assert(
      fc.property(
        anyRecord,
        (record) => law(toPlainRecord(record), textOfRecord(record)) && law(JSON.parse(textOfRecord(record)), textOfRecord(record)),
      ),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'record'],
    ['a list', [plain]],
    ['an empty object', {}],
    ['another id', { ...plain, id: 'short' }],
    ['an id that is no text', { ...plain, id: 1_234_567_890_123_456 }],
    ['rows that are a list', { ...plain, rows: [] }],
    ['rows that are missing', { ...plain, rows: undefined }],
    ['a row that is a list', { ...plain, rows: { i1: [] } }],
    ['a row that is null', { ...plain, rows: { i1: null } }],
    ['seen that is missing', { ...plain, seen: null }],
    ['clocks that are a number', { ...plain, seen: { 'sam-0001': 3 } }],
  ])('[M2] says that %s is not a record', (_what, value) => {
    expect(parseRecord(value)).toEqual({ ok: false, problem: { kind: 'notARecord' } });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a checklist number', { template: 1.5 }, 'template'],
    ['a checklist number above 999', { template: 1_000 }, 'template'],
    ['a version', { templateVersion: -1 }, 'templateVersion'],
    ['a version above 9999', { templateVersion: 10_000 }, 'templateVersion'],
    ['a format number', { minEdit: '0' }, 'minEdit'],
    ['a format number above 9999', { minEdit: 10_000 }, 'minEdit'],
    ['a row', { rows: { 'I 1': {} } }, 'I 1'],
    ['a row of a prototype', { rows: JSON.parse('{"__proto__":{}}') }, '__proto__'],
    ['a very long row', { rows: { ['x'.repeat(100)]: {} } }, 'x'.repeat(60)],
    ['a field', { rows: { i1: { Login: ['x', 1, SAM] } } }, 'Login'],
    ['a field of a prototype', { rows: { i1: JSON.parse('{"__proto__":["x",1,"sam-0001"]}') } }, '__proto__'],
    ['a field that is too long', { rows: { i1: { ['f'.repeat(33)]: ['x', 1, SAM] } } }, 'f'.repeat(33)],
    ['a device in seen', { seen: { nobody: {} } }, 'seen'],
    ['a device that was seen', { seen: { [SAM]: { nobody: 1 } } }, 'seen'],
    ['a clock that was seen', { seen: { [SAM]: { [NORA]: -1 } } }, 'seen'],
  ])('[M2] names %s that no build writes', (_what, part, what) => {
    expect(problemWith(part)).toEqual({ kind: 'invalid', what });
  });

  it.each<[string, unknown]>([
    ['no list', { value: 'x', n: 1, actor: SAM }],
    ['two parts', ['x', 1]],
    ['four parts', ['x', 1, SAM, 0]],
    ['a clock of 0', ['x', 0, SAM]],
    ['a clock below 0', ['x', -1, SAM]],
    ['a clock between two', ['x', 1.5, SAM]],
    ['a clock past the limit', ['x', 2 ** 40 + 1, SAM]],
    ['a clock that is a text', ['x', '1', SAM]],
    ['no device', ['x', 1, null]],
    ['a device of another form', ['x', 1, 'sam']],
    ['a list as value', [['x'], 1, SAM]],
    ['an object as value', [{}, 1, SAM]],
    ['null as value', [null, 1, SAM]],
    ['half a number as value', [0.5, 1, SAM]],
    ['an endless number as value', [Number.POSITIVE_INFINITY, 1, SAM]],
    ['a number that is too large as value', [2 ** 53, 1, SAM]],
  ])('[M2] refuses a record whole for one cell with %s', (_what, cell) => {
    expect(problemOfCell(cell)).toEqual({ kind: 'invalid', what: 'i1 login' });
  });

  it('[M2] reads cells up to the limits', () => {
    for (const cell of [['', 1, SAM], [true, 2 ** 40, NORA], [-5, 1, SAM], [2 ** 53 - 1, 1, SAM]]) expect(problemOfCell(cell)).toBe('read'); // prettier-ignore
  });

  it('[M4] reads a record that needs a newer build, and edits nothing in it', () => {
    const read = parseRecord({ ...plain, minEdit: FORMAT + 1 });
    expect(read.ok && read.value.minEdit).toBe(FORMAT + 1);
    if (read.ok) expect(write(read.value, NORA, [1, 'logged-in', 20_780])).toBe(read.value);
    if (read.ok) expect(write({ ...read.value, minEdit: FORMAT }, NORA, [1, 'logged-in', 20_780])).not.toBe(read.value);
  });

  it('[M1] has one form for equal records: without empty rows, and without devices that saw nothing', () => {
    const read = parseRecord({ ...plain, rows: { ...plain.rows, i9: {} }, seen: { ...plain.seen, [SAM]: { [NORA]: 0 }, stranger: {} } });
    expect(read.ok && textOfRecord(read.value)).toBe(textOfRecord(sampleRecord()));
  });

  it('[F1] gives a field its name that an older build kept under its code; of both the later cell counts', () => {
    const read = (row: Readonly<Record<string, unknown>>) => {
      const record = parseRecord({ ...plain, rows: { i1: row } });
      return record.ok ? toPlainRecord(record.value).rows['i1'] : record.problem;
    };
    expect(read({ l: ['office', 1, SAM] })).toEqual({ login: ['office', 1, SAM] });
    expect(read({ l: ['later', 2, SAM], login: ['office', 1, SAM] })).toEqual({ login: ['later', 2, SAM] });
    expect(read({ login: ['later', 3, SAM], l: ['office', 2, SAM] })).toEqual({ login: ['later', 3, SAM] });
  });
});
