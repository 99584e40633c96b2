import { deflateSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate, type Allowance } from '../../src/core/carried/inflate.ts';
import { runs } from '../nightly.ts';

const MOST = 1_000_000;

const allow = (each: number): Allowance => ({ left: MOST, each });

/** Bytes that pack well and bytes that do not. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc.array(fc.constantFrom('Harbour ', 'Quayside ', 'anchor.example '), { maxLength: 400 }).map((words) => Buffer.from(words.join(''))),
);
const anyWay = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
});

describe('inflate', () => {
  it('opens what zlib packs in any way, whatever follows it', () => {
    const law = (bytes: Uint8Array, way: { level: number; strategy: number }, tail: Uint8Array): void => {
      const packed = Buffer.concat([deflateSync(bytes, way), tail]);
      const opened = inflate(packed, allow(MOST));
      expect(opened && Buffer.compare(opened, bytes)).toBe(0);
    };
    fc.assert(fc.property(anyBytes, anyWay, fc.uint8Array({ maxLength: 8 }), law), { numRuns: runs(300) });
  });

  it('gives nothing where it is cut before its last word', () => {
    const packed = deflateSync(Buffer.from('Harbour Domains '.repeat(50) + Math.PI));
    for (let length = 0; length < packed.length - 5; length += 1) expect(inflate(packed.subarray(0, length), allow(MOST))).toBeUndefined();
  });

  it('stops at the most that may come out', () => {
    const packed = deflateSync(Buffer.alloc(100_000));
    expect(inflate(packed, allow(99_999))).toBeUndefined();
    expect(inflate(packed, allow(100_000))).toHaveLength(100_000);
    const allowance = { left: 150_000, each: 100_000 };
    expect([inflate(packed, allowance)?.length, allowance.left, inflate(packed, allowance)]).toEqual([100_000, 50_000, undefined]);
    expect(allowance.left).toBeGreaterThanOrEqual(0);
  });

  it('never throws and never runs on, whatever it is given', () => {
    const law = (bytes: Uint8Array): void => {
      const opened = inflate(bytes, allow(50_000));
      expect(opened?.length ?? 0).toBeLessThanOrEqual(50_000);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), law), { numRuns: runs(2_000) });
  });
});
