import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMyCopy, parseMyCopy } from '../../src/storage/my-copy.ts';
import { encodeStored, parseStored } from '../../src/storage/stored-record.ts';
import { anyRecord } from '../core/arbitrary-record.ts';
import { SAM, sampleRecord, textOfRecord } from '../core/sample-records.ts';
import { savedOf } from './sample-saves.ts';

describe('a stored row', () => {
  it('gives every record back, with what this device knows of it', () => {
    const law = (record: ReturnType<typeof sampleRecord>): boolean => {
      const read = parseStored(encodeStored(savedOf(record)));
      return (
        read.ok && textOfRecord(read.value.record) === textOfRecord(record) && read.value.me.actor === SAM && read.value.savedAt === 1_000
      );
    };
    fc.assert(fc.property(anyRecord, law));
  });

  it('[M1] of any value is answered', () => {
    fc.assert(fc.property(fc.anything(), (row) => !parseStored(row).ok));
  });

  it('[M2] with one letter changed does not fit its checksum', () => {
    const row = encodeStored(savedOf(sampleRecord()));
    for (let at = 0; at < row.text.length; at += 7) {
      const text = `${row.text.slice(0, at)}~${row.text.slice(at + 1)}`;
      expect(parseStored({ ...row, text })).toEqual({ ok: false, problem: { kind: 'invalid', what: 'checksum' } });
    }
  });

  it('[I2] keeps who this device is beside the record, not in it', () => {
    const { text, me } = encodeStored(savedOf(sampleRecord()));
    expect(me).toEqual(createMyCopy(SAM));
    expect(text).toBe(textOfRecord(sampleRecord()));
  });

  it('that was written before copies were counted counts what was sent as copied', () => {
    const row = { ...encodeStored(savedOf(sampleRecord())), me: { actor: SAM, sentAt: 7, archived: true } };
    const read = parseStored(row);
    expect(read.ok && read.value.me).toEqual({ actor: SAM, sentAt: 7, copiedAt: 7, archived: true, notSecrets: [] });
  });
});

describe('what a device knows of a record', () => {
  it('is read back as it was written', () => {
    const me = { ...createMyCopy(SAM), sentAt: 3, copiedAt: 9, archived: true, notSecrets: ['i1 note 7c1a'] };
    expect(parseMyCopy(JSON.parse(JSON.stringify(me)))).toEqual(me);
  });

  it.each([
    null,
    'me',
    {},
    ...[{ actor: 'short' }, { sentAt: '0' }, { archived: 0 }, { copiedAt: '0' }, { notSecrets: 'i1' }, { notSecrets: [7] }].map(
      (wrong) => ({
        ...createMyCopy(SAM),
        ...wrong,
      }),
    ),
  ])('is nothing of the kind: %j', (value) => {
    expect(parseMyCopy(value)).toBeUndefined();
  });
});
