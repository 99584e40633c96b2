// The record inside a PDF, out of every hand that it may go through.
import { describe, expect, test, vi } from 'vitest';
import { readCarried } from '../../src/core/carried/read-carried.ts';
import { encodeBackup } from '../../src/core/backup.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { isCarried } from '../../src/stores/carry-record.ts';
import { readFile } from '../../src/stores/read-file.ts';
import { recordId, textOfRecord } from '../core/sample-records.ts';
import { runs, timeLimit } from '../nightly.ts';
import { chanceOf } from '../core/realistic-record.ts';
import { carry, NOTE, PASSPHRASE, pdfWith, RECORD } from './carried-fixtures.ts';
import { protectPdf } from './protect.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, textOf } from './read-tags.ts';

vi.setConfig({ testTimeout: 60_000 });

const carried = await carry(RECORD);
const plain = await pdfWith(carried);

const toLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** What dropping the file on 'My checklists' gives. */
async function drop(bytes: Uint8Array): Promise<unknown> {
  const outcome = await readFile(memoryPorts().compression, new Blob([new Uint8Array(bytes)]));
  return outcome.kind === 'records' ? outcome.records.map(textOfRecord) : outcome;
}

const WHOLE = [textOfRecord(RECORD)];

/** The attachment with one letter changed. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const text = toLatin(bytes);
  const at = text.indexOf('stream\n', text.indexOf('/EmbeddedFile')) + 60;
  return fromLatin(text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1));
}

const withoutLinks = (bytes: Uint8Array): Uint8Array => fromLatin(toLatin(bytes).replace(/#0\./g, '#x.'));

describe('a PDF with the record inside', () => {
  test('[U5] has it as the attachment handover.json and as a link', async () => {
    const file = new PdfFile(plain);
    const names = file.dict(file.dict(file.catalog.get('Names')).get('EmbeddedFiles'));
    expect(file.list(names.get('Names'))[0]).toBe('handover.json');
    expect(toLatin(plain)).toContain(`/URI (${String(carried.link)})`);
    expect(readTags(file).faults).toEqual([]);
    expect(findTags(readTags(file).root, 'Link').map(textOf)).toContain('Open it in a browser');
    const summary = await pdfWith(carried, 'summary');
    expect(new PdfFile(summary).pageRefs).toHaveLength(1);
    expect(await drop(summary)).toEqual(WHOLE);
  });

  test('[U7] gives it back when it is dropped, by either way alone', async () => {
    expect(await drop(plain)).toEqual(WHOLE);
    expect(await drop(withoutLinks(plain))).toEqual(WHOLE);
    expect(await drop(spoilt(plain))).toEqual(WHOLE);
  });

  test('[U6] takes no attachment that was changed', async () => {
    expect(await drop(spoilt(withoutLinks(plain)))).toEqual({
      kind: 'problem',
      problem: expect.stringMatching(/^(damaged|nothingInside)$/),
    });
  });

  test('[U5] a locked one holds only locked bytes, and asks for the passphrase', async () => {
    const bytes = await pdfWith(await carry(RECORD, PASSPHRASE));
    expect(await drop(bytes)).toMatchObject({ kind: 'locked' });
    const file = new PdfFile(bytes);
    const names = file.dict(file.dict(file.catalog.get('Names')).get('EmbeddedFiles'));
    const [, spec] = file.list(names.get('Names'));
    const attachment = file.stream(file.dict(file.dict(spec).get('EF')).get('F'));
    expect(attachment).toContain('"link": "3.');
    expect(attachment).not.toContain(NOTE);
    const links = [...toLatin(bytes).matchAll(/#(\d+)\.[\w-]+\.e/g)].map(([, format]) => format);
    expect(links).toEqual(['3']);
  });

  test('[U8] is read back before it is called saved', async () => {
    expect(isCarried(plain, carried)).toBe(true);
    expect(isCarried(plain, { ...carried, text: encodeBackup([{ ...RECORD, id: recordId('0123456789abcdef') }]) })).toBe(false);
    expect(isCarried(await pdfWith(undefined), carried)).toBe(false);
  });

  test('[U7] a PDF without a record says so', async () => {
    expect(await drop(await pdfWith(undefined))).toEqual({ kind: 'problem', problem: 'nothingInside' });
  });
});

describe('a PDF that went through other hands', () => {
  test.each([
    ['junk before the header', (bytes: Uint8Array) => Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nX-Scan: clean\r\n\r\n'), bytes])],
    ['the last kilobyte cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1_024)],
    ['every line end made two', (bytes: Uint8Array) => fromLatin(toLatin(bytes).replace(/\n/g, '\r\n'))],
    ['no table of contents', (bytes: Uint8Array) => fromLatin(toLatin(bytes).replace(/\n\d+ 0 obj\n<<\n\/Type \/XRef[\s\S]*$/, '\n'))],
    ['zeros after its end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(5_000)])],
  ])('[U7] gives its record back: %s', async (_, treat) => {
    expect(await drop(treat(plain))).toEqual(WHOLE);
  });

  test('[U7] two that were joined give both records', async () => {
    const other = { ...RECORD, id: recordId('0123456789abcdef') };
    const second = await pdfWith(await carry(other));
    expect(await drop(Buffer.concat([plain, second]))).toEqual([...WHOLE, textOfRecord(other)]);
  });

  test.each(['hex', 'literal'] as const)('[U7] one that is protected without a password gives its attachment: %s', async (writing) => {
    const bytes = protectPdf(plain, writing);
    expect(readCarried(bytes)).toEqual({ ok: false, problem: 'protected' });
    expect(await drop(bytes)).toEqual(WHOLE);
    const other = fromLatin(toLatin(bytes).replace('/R 6', '/R 5'));
    expect(await drop(other)).toEqual({ kind: 'problem', problem: 'protected' });
    expect(await drop(fromLatin(toLatin(bytes).replace(/\/UE ./, '/UE (short) /X ')))).toEqual({ kind: 'problem', problem: 'protected' });
  });

  test('[U7] one that is protected and was changed says so', { timeout: timeLimit(60_000) }, async () => {
    const [chance, bytes] = [chanceOf(7), protectPdf(plain, 'hex')];
    const from = toLatin(bytes).indexOf('990 0 obj');
    for (let run = 0; run < runs(30); run += 1) {
      const changed = Uint8Array.from(bytes);
      changed[from + 100 + chance(bytes.length - from - 120)] = chance(256);
      expect([WHOLE, { kind: 'problem', problem: 'protected' }]).toContainEqual(await drop(changed));
    }
  });

  test('[U7] one that is protected says so, and one that is too large is not read', async () => {
    const pages = toLatin(await pdfWith(undefined)).replace('/Type /XRef', '/Type /XRef /Encrypt 9 0 R');
    expect(readCarried(fromLatin(pages))).toEqual({ ok: false, problem: 'protected' });
    expect(readCarried(new Uint8Array(32 * 1024 * 1024 + 1))).toEqual({ ok: false, problem: 'tooBig' });
  });

  test('[U7] gives the record or a reason, never another record, whatever is changed in it', { timeout: timeLimit(60_000) }, () => {
    const chance = chanceOf(20_261_121);
    const text = encodeBackup([RECORD]);
    for (let run = 0; run < runs(1_000); run += 1) {
      const bytes = Uint8Array.from(plain);
      for (let change = 0; change <= chance(40); change += 1) bytes[chance(bytes.length)] = chance(256);
      const cut = chance(4) === 0 ? bytes.subarray(chance(bytes.length)) : bytes;
      const read = readCarried(chance(4) === 0 ? cut.subarray(0, chance(cut.length + 1)) : cut);
      const texts = read.ok ? read.value.flatMap((content) => (content.kind === 'records' ? [encodeBackup(content.records)] : [])) : [];
      for (const found of texts) expect(found).toBe(text);
    }
  });
});
