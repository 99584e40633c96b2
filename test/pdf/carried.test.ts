// The record inside a PDF, out of every hand that it may go through.
import { constants, inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { readCarried } from '../../src/core/carried/read-carried.ts';
import { encodeBackup } from '../../src/core/backup.ts';
import { isCarried } from '../../src/stores/carry-record.ts';
import { FORMAT } from '../../src/core/record.ts';
import { LOCKED_FORMAT } from '../../src/core/link.ts';
import { NORA, recordId, SAM, textOfRecord, write } from '../core/sample-records.ts';
import { carry, NOTE, PASSPHRASE, pdfWith, RECORD } from './carried-fixtures.ts';
import { dropPdf } from './find-list.ts';
import { ENCRYPTED, protectPdf } from './protect.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, textOf } from './read-tags.ts';
import { withoutLinks, withSpoiltAttachment } from './treat.ts';

vi.setConfig({ testTimeout: 60_000 });

const carried = await carry(RECORD);
const plain = await pdfWith(carried);

const toLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Cut off where its table of contents begins, which is a stream or plain. */
function withoutTable(bytes: Uint8Array): Uint8Array {
  const cut = toLatin(bytes).replace(/\n(?:xref\n|\d+ 0 obj\n<<\n\/Type \/XRef)[\s\S]*$/, '\n');
  expect(cut).not.toContain('startxref');
  return fromLatin(cut);
}

/** The file, and what every stream in it holds, by Node's own zlib. */
function everythingIn(bytes: Uint8Array): string {
  const file = toLatin(bytes);
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, packed = '']) => {
    const raw = fromLatin(packed);
    return raw[0] === 0x78 ? toLatin(inflateSync(raw, { finishFlush: constants.Z_SYNC_FLUSH })) : packed;
  });
  return [file, ...streams].join('\n');
}

const linksIn = (text: string): readonly string[] => [...text.matchAll(/#(\d+)\.[\w-]+\.e/g)].map(([, format = '']) => format);

const WHOLE = { kind: 'records', records: [textOfRecord(RECORD)] };

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
    expect(await dropPdf(summary)).toEqual(WHOLE);
  });

  test('[U7] gives it back when it is dropped, by either way alone', async () => {
    expect(await dropPdf(plain)).toEqual(WHOLE);
    expect(await dropPdf(withoutLinks(plain))).toEqual(WHOLE);
    expect(await dropPdf(withSpoiltAttachment(plain))).toEqual(WHOLE);
  });

  test('[U6] takes no attachment that was changed', async () => {
    expect(await dropPdf(withSpoiltAttachment(withoutLinks(plain)))).toEqual({
      kind: 'problem',
      problem: expect.stringMatching(/^(damaged|nothingInside)$/),
    });
  });

  test('[U5] a locked one holds only locked bytes, and asks for the passphrase', async () => {
    const bytes = await pdfWith(await carry(RECORD, PASSPHRASE));
    expect(await dropPdf(bytes)).toMatchObject({ kind: 'locked' });
    const [locked, open] = [everythingIn(bytes), everythingIn(plain)];
    for (const words of ['fair-handover-records', RECORD.id, SAM, NORA, '"rows"']) {
      expect([words, open.includes(words)]).toEqual([words, true]);
      expect([words, locked.includes(words)]).toEqual([words, false]);
    }
    expect(linksIn(open)).toEqual([String(FORMAT)]);
    const [attachment = '', ...more] = locked.match(/\{\s*"\$format"[\s\S]*?\n\}/g) ?? [];
    expect(more).toEqual([]);
    const { about, check, ...held }: Record<string, unknown> = JSON.parse(attachment);
    expect([typeof about, check]).toEqual(['string', expect.stringMatching(/^[0-9a-f]{8}$/)]);
    expect(held).toEqual({
      $format: 'fair-handover-locked',
      version: expect.any(Number),
      link: expect.stringMatching(`^${LOCKED_FORMAT}\\.[\\w-]+\\.e$`),
    });
    expect(linksIn(locked)).toEqual([String(LOCKED_FORMAT)]);
    expect(locked).toContain(`#${String(held['link'])}`);
    expect(locked).not.toContain(NOTE);
  });

  test('[U8] is read back before it is called saved', async () => {
    expect(isCarried(plain, carried)).toBe(true);
    expect(isCarried(plain, { ...carried, text: encodeBackup([{ ...RECORD, id: recordId('0123456789abcdef') }]) })).toBe(false);
    expect(isCarried(withSpoiltAttachment(plain), carried)).toBe(false);
    expect(isCarried(withoutLinks(plain), carried)).toBe(false);
    expect(isCarried(withoutLinks(plain), { ...carried, link: undefined })).toBe(true);
    expect(isCarried(await pdfWith(undefined), carried)).toBe(false);
  });

  test('[U8] a locked one is compared too', async () => {
    const [one, other] = [await carry(RECORD, PASSPHRASE), await carry(RECORD, 'KF8J-EK05-YVM4')];
    expect(isCarried(await pdfWith(one), one)).toBe(true);
    expect(isCarried(await pdfWith(one), other)).toBe(false);
  });

  test('[U23] a link to another list that somebody typed is not taken', async () => {
    const other = await carry({ ...RECORD, id: recordId('0123456789abcdef') });
    const typed = write(RECORD, SAM, ['r', 'note', String(other.link)], ['r', 'project', String(other.link)]);
    const bytes = await pdfWith(await carry(typed), 'full', typed);
    expect(await dropPdf(bytes)).toEqual({ kind: 'records', records: [textOfRecord(typed)] });
    expect(await dropPdf(withSpoiltAttachment(bytes))).toEqual({ kind: 'records', records: [textOfRecord(typed)] });
  });

  test('[U7] a PDF without a record says so', async () => {
    expect(await dropPdf(await pdfWith(undefined))).toEqual({ kind: 'problem', problem: 'nothingInside' });
  });
});

describe('a PDF that went through other hands', () => {
  test.each([
    ['no table of contents', withoutTable],
    ['zeros after its end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.alloc(5_000)])],
  ])('[U7] gives its record back: %s', async (_, treat) => {
    expect(await dropPdf(treat(plain))).toEqual(WHOLE);
  });

  test.each(['hex', 'literal'] as const)('[U7] one that is protected without a password gives its attachment: %s', async (writing) => {
    const bytes = protectPdf(plain, writing);
    expect(readCarried(bytes)).toEqual({ ok: false, problem: 'protected' });
    expect(await dropPdf(bytes)).toEqual(WHOLE);
    const other = fromLatin(toLatin(bytes).replace('/R 6', '/R 5'));
    expect(await dropPdf(other)).toEqual({ kind: 'problem', problem: 'protected' });
    expect(await dropPdf(fromLatin(toLatin(bytes).replace(/\/UE ./, '/UE (short) /X ')))).toEqual({
      kind: 'problem',
      problem: 'protected',
    });
  });

  test('[U7] one that is protected says so, and one that is too large is not read', async () => {
    const pages = Buffer.concat([await pdfWith(undefined), Buffer.from(ENCRYPTED)]);
    expect(readCarried(pages)).toEqual({ ok: false, problem: 'protected' });
    expect(readCarried(new Uint8Array(32 * 1024 * 1024 + 1))).toEqual({ ok: false, problem: 'tooBig' });
  });
});
