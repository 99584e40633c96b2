import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/core/record.ts';
import { encodeBackup, MAX_FILE_CHARS, parseBackup } from '../../src/core/backup.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { anyRecord } from './arbitrary-record.ts';
import { NORA, SAM, sampleRecord, textOfRecord, write } from './sample-records.ts';

const plain = toPlainRecord(sampleRecord());
const file = (part: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ $format: 'fair-handover-records', version: 1, records: [plain], ...part });

describe('a backup file', () => {
  it('[J1] says what it is and holds readable row and field names', () => {
    const record = write(sampleRecord(), NORA, [1, 'logged-in', 20_780]);
    const text = encodeBackup([record]);
    expect(JSON.parse(text)).toMatchObject({
      $format: 'fair-handover-records',
      version: 1,
      about: expect.stringContaining('It holds no passwords unless somebody typed one.'),
      records: [{ id: 'sample-record-01', rows: { r: { 'client-name': ['Nora Rye', 1, SAM] }, i1: { 'logged-in': [20_780, 3, NORA] } } }],
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('[J1] gives all its records back, unknown parts included', () => {
    const law = (records: Parameters<typeof encodeBackup>[0]): boolean => {
      const read = parseBackup(encodeBackup(records));
      return read.ok && read.value.records.map(textOfRecord).join() === records.map(textOfRecord).join();
    };
    fc.assert(fc.property(fc.array(anyRecord, { maxLength: 3 }), law));
  });

  it('[J1] is read whole or not at all', () => {
    const bad = { ...plain, rows: { i1: { login: ['x', 0, SAM] } } };
    expect(parseBackup(file({ records: [plain, bad] }))).toEqual({ ok: false, problem: { kind: 'invalid', what: 'i1 login' } });
    expect(parseBackup(file({ records: [], letters: [{ id: 'x' }] }))).toEqual({
      ok: false,
      problem: { kind: 'invalid', what: 'letters' },
    });
    expect(parseBackup(file({ records: [] }))).toEqual({ ok: true, value: { records: [], letters: [] } });
  });

  it.each<[string, string]>([
    ['no JSON', 'hello'],
    ['no object', '[]'],
    ['null', 'null'],
    ['another format', file({ $format: 'other' })],
    ['no version', file({ version: '0' })],
    ['no records', file({ records: {} })],
    ['nothing but a format', '{"$format":"fair-handover-records"}'],
    ['no records at all', '{"$format":"fair-handover-records","version":1}'],
    ['deep nesting', `{"$format":${'['.repeat(9)}${']'.repeat(9)}}`],
  ])('[J1] is none when it is %s', (_what, text) => {
    expect(parseBackup(text)).toEqual({ ok: false, problem: { kind: 'notAFile' } });
  });

  it('[M2] of a newer version is tooNew, and one that is too big is not read', () => {
    expect(parseBackup(file({ version: FORMAT + 1 }))).toEqual({ ok: false, problem: { kind: 'tooNew' } });
    expect(parseBackup(' '.repeat(MAX_FILE_CHARS + 1))).toEqual({ ok: false, problem: { kind: 'tooBig' } });
    expect(parseBackup(file({}) + ' '.repeat(MAX_FILE_CHARS - file({}).length)).ok).toBe(true);
  });
});
