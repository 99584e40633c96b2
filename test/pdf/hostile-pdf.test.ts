// PDFs made to take all memory or all time: what may come out of one is counted, damaged streams and plain ones too.
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inflate } from '../../src/core/carried/inflate.ts';
import { createAllowance, PDF_LIMITS, scanPdf } from '../../src/core/carried/pdf-scan.ts';
import { readCarried } from '../../src/core/carried/read-carried.ts';
import { encodeFragment } from '../../src/core/link.ts';
import { carry, RECORD } from './carried-fixtures.ts';
import { find } from './find-list.ts';
import { smallPdf } from './treated-files.ts';

const MIB = 1024 * 1024;

function pdfOf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts.map((part) => Buffer.from(part))]);
}

function streamOf(content: Uint8Array, filter = ''): Uint8Array {
  return Buffer.concat([Buffer.from(`\n7 0 obj\n<< ${filter} >>\nstream\n`), content, Buffer.from('\nendstream\nendobj\n')]);
}

/** How many bytes are opened where so many are allowed: in all, and of one stream. */
function opened(pdf: Uint8Array, left: number, each: number): number {
  const allowance = { left, each };
  const count = scanPdf(pdf, allowance).streams.reduce((sum, stream) => sum + stream.length, 0);
  expect(allowance.left).toBeGreaterThanOrEqual(0);
  return count;
}

const packed = (bytes: number): Uint8Array => streamOf(deflateSync(Buffer.alloc(bytes)), '/Filter /FlateDecode');

test('[U7] streams without an end are one stream', () => {
  const pdf = pdfOf('stream\n'.repeat(100_000));
  expect(scanPdf(pdf).streams).toHaveLength(1);
  expect(readCarried(pdf)).toEqual({ ok: false, problem: 'nothingInside' });
});

test('[U7] of more than 4,000 streams the first 4,000 are opened', () => {
  const streams = Array.from({ length: PDF_LIMITS.streams + 5 }, () => streamOf(Buffer.from('q')));
  expect(scanPdf(pdfOf(...streams)).streams).toHaveLength(PDF_LIMITS.streams);
});

test('[U7] no more is opened than may come out of all and of one stream', () => {
  expect(createAllowance()).toEqual({ left: 24 * MIB, each: 8 * MIB });
  const plain = (bytes: number): Uint8Array => streamOf(Buffer.alloc(bytes - 1, 0x20));
  for (const make of [plain, packed]) {
    expect(opened(pdfOf(...[600, 600, 600].map(make)), 1_500, 700)).toBe(1_200);
    expect(opened(pdfOf(make(800), make(600)), 1_500, 700)).toBe(600);
    expect(opened(pdfOf(make(700), make(700), packed(5_000)), 1_500, 700)).toBe(1_400);
  }
});

test('[U7] what comes out of a damaged stream counts', () => {
  const [allowance, bomb] = [createAllowance(), deflateSync(Buffer.alloc(MIB))];
  expect(inflate(bomb.subarray(0, bomb.length - 40), allowance)).toBeUndefined();
  expect(allowance.left).toBeLessThan(PDF_LIMITS.opened - MIB / 2);
});

test('[U7] bombs in front of the attachment leave the link', async () => {
  const bombs = Array.from({ length: 5 }, () => packed(6 * MIB));
  expect(await find(pdfOf(...bombs, await smallPdf(await carry(RECORD))), RECORD)).toBe('whole');
});

test('[U7] a PDF with more than 200 lists is too big', () => {
  const linksTo = (count: number): Uint8Array =>
    pdfOf(
      ...Array.from({ length: count }, (_, index) => `/URI (https://a.example/open/#${encodeFragment(Buffer.from(`list ${index}`))})\n`),
    );
  expect(readCarried(linksTo(PDF_LIMITS.lists))).toMatchObject({ ok: true });
  expect(readCarried(linksTo(PDF_LIMITS.lists + 1))).toEqual({ ok: false, problem: 'tooBig' });
});
