import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeFragment, encodeFragment, MAX_LINK_CHARS } from '../../src/core/link.ts';
import { FORMAT, type ChecklistRecord } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { anyRecord, anyText } from './arbitrary-record.ts';
import { realisticRecord } from './realistic-record.ts';
import { sampleRecord, textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: 60_000 });

const record = sampleRecord();
const fragment = await writeLink(compression, record);

async function opened(text: string): Promise<string> {
  const read = await readLink(compression, text);
  return read.ok ? textOfRecord(read.value) : read.problem;
}

describe('a link', () => {
  it('[L1] is a number, a payload and a letter, of characters that chats keep', async () => {
    const records: readonly ChecklistRecord[] = [record, realisticRecord(FULL, 1, true), realisticRecord(FULL, 2, false)];
    for (const each of records) expect(await writeLink(compression, each)).toMatch(/^1\.[\w-]+\.e$/);
  });

  it('[L2] holds a checksum, big end first, before the compressed bytes', () => {
    expect(encodeFragment(new TextEncoder().encode('123456789'))).toBe('1.y_Q5JjEyMzQ1Njc4OQ.e');
    expect(decodeFragment('1.y_Q5JjEyMzQ1Njc4OQ.e')).toEqual({
      ok: true,
      value: { format: 1, bytes: new TextEncoder().encode('123456789') },
    });
  });

  it('[L4] opens as the record that it was made of', async () => {
    const law = async (each: ChecklistRecord): Promise<boolean> => {
      const current = { ...each, minEdit: FORMAT };
      return (await opened(await writeLink(compression, current))) === textOfRecord(current);
    };
    await fc.assert(fc.asyncProperty(anyRecord, law), { numRuns: 200 });
  });

  it('[L4] is the same for equal records', async () => {
    const copy = { ...record, rows: new Map([...record.rows].reverse()) };
    expect(await writeLink(compression, copy)).toBe(fragment);
  });

  it.each([
    ['alone', fragment],
    ['with its number sign', `#${fragment}`],
    ['as an address', `https://fairhandover.example/open/#${fragment}`],
    ['with a full stop after it', `https://fairhandover.example/open/#${fragment}.`],
    ['in a sentence', `Here it is: https://fairhandover.example/open/#${fragment}, thanks.`],
    ['with marks of a newsletter', `https://fairhandover.example/open/?utm=x#${fragment}&utm_source=mail`],
  ])('[L1] opens %s', async (_how, text) => {
    expect(await opened(text)).toBe(textOfRecord(record));
  });

  it.each([
    ['', 'noPayload'],
    ['#', 'noPayload'],
    ['https://fairhandover.example/open/', 'noPayload'],
    ['https://10.fairhandover.example/open/', 'noPayload'],
    ['#part-2', 'noPayload'],
    ['#1..e', 'noPayload'],
    [fragment.slice(0, -2), 'damaged'],
    [`#${fragment.slice(0, 40)}`, 'damaged'],
    ['#1.AAAA.e', 'damaged'],
    ['#1.AAAAAA.e', 'damaged'],
    ['#1.A.e', 'damaged'],
    [`#0${fragment.slice(1)}`, 'damaged'],
    [`#2${fragment.slice(1)}`, 'tooNew'],
    [`#4${fragment.slice(1)}`, 'tooNew'],
    [`#999${fragment.slice(1)}`, 'tooNew'],
  ])('[L5] of the form "%s" is %s', (text, problem) => {
    expect(decodeFragment(text)).toEqual({ ok: false, problem });
  });

  it('[L5] is damaged when its checksum fits bytes that are no compressed text', async () => {
    expect(await opened(encodeFragment(Uint8Array.of(1, 2, 3, 4)))).toBe('damaged');
    expect(await opened(encodeFragment(await compression.deflate('hello')))).toBe('notARecord');
  });

  it('[L6] is not read above 16,000 characters', () => {
    const longest = `1.${'A'.repeat(MAX_LINK_CHARS - 4)}.e`;
    expect(longest).toHaveLength(16_000);
    expect(decodeFragment(longest)).toEqual({ ok: false, problem: 'damaged' });
    expect(decodeFragment(`1.A${longest.slice(2)}`)).toEqual({ ok: false, problem: 'tooLong' });
    expect(decodeFragment('x'.repeat(MAX_LINK_CHARS + 2_001))).toEqual({ ok: false, problem: 'tooLong' });
  });

  it('[L5] never fails on any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => (await opened(text)).length > 0),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (bytes) => (await opened(encodeFragment(bytes))).length > 0),
      { numRuns: 200 },
    );
  });
});
