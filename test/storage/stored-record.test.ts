import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeStored, isMyCopy, parseStored } from '../../src/storage/stored-record.ts';
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
    expect(me).toEqual({ actor: SAM, sentAt: 0, archived: false });
    expect(text).toBe(textOfRecord(sampleRecord()));
    expect([{}, null, 'me', { ...me, actor: 'short' }, { ...me, sentAt: '0' }, { ...me, archived: 0 }].map(isMyCopy)).toEqual(
      Array(6).fill(false),
    );
    expect(isMyCopy(me)).toBe(true);
  });
});
