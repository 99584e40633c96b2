// What was made in format 1 opens for ever. Nothing in `v1` is ever edited: files may be added, and a newer format gets a folder of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { encodeDraft } from '../../src/core/letters/letter-link.ts';
import { parseSavedLetter } from '../../src/core/letters/parse-letter.ts';
import { toPlainLetter } from '../../src/core/letters/plain-letter.ts';
import { decodeFragment } from '../../src/core/link.ts';
import { parseJson } from '../../src/core/json-text.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { encodePacked } from '../../src/core/packed-text.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLetterLink } from '../../src/storage/letter-link-text.ts';
import { readLink } from '../../src/storage/link-text.ts';
import { parseMirror } from '../../src/storage/mirrored-record.ts';
import { parseSnapshot, parseStoredLost } from '../../src/storage/stored-history.ts';
import { parseStoredLetter } from '../../src/storage/stored-letter.ts';
import { parseStored } from '../../src/storage/stored-record.ts';
import { readFile, unlockFile } from '../../src/stores/read-file.ts';
import { frozenChecksums, frozenFiles, frozenJson } from './frozen-files.ts';

/** The passphrases of what is locked. */
const PASSPHRASES: Readonly<Record<string, string>> = { scripts: 'nora’s QUIET harbour' };
const PASSPHRASE = 'kf8j ek05 yvm3';

const textOf = (record: ChecklistRecord): string => JSON.stringify(toPlainRecord(record));
const blobOf = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
const named = (folder: string) => frozenFiles(folder).map((file) => [file.name, file] as const);

/** The records that a file gives, locked or not. */
async function recordsIn(file: Blob, passphrase = PASSPHRASE): Promise<readonly string[]> {
  const read = await readFile(compression, file);
  if (read.kind === 'records') return read.records.map(textOf);
  const unlocked = read.kind === 'locked' ? await unlockFile(compression, read.locked, passphrase) : undefined;
  return unlocked?.ok ? [textOf(unlocked.value)] : [`nothing: ${JSON.stringify(read)}`];
}

test('nothing that was made in format 1 was edited or taken away', () => {
  const listed = readFileSync(join(import.meta.dirname, 'checksums.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(frozenChecksums()).toEqual(listed);
  expect(listed.length).toBeGreaterThanOrEqual(25);
});

describe('a record of format 1', () => {
  it.each(named('records'))('[M5] is read: %s', (name, { text }) => {
    const read = parseRecord(parseJson(text), 1);
    expect(read.ok ? textOf(read.value) : read.problem).toBe(frozenJson('records', name));
  });

  it.each(named('links'))('[L1] [L4] comes out of its link, and is packed as it was then: %s', async (name, { text }) => {
    const read = await readLink(compression, `https://fairhandover.example/open/#${text}`);
    if (!read.ok) return expect.fail(read.problem);
    expect(textOf(read.value)).toBe(frozenJson('records', name));
    const fragment = decodeFragment(text);
    expect(fragment.ok && (await compression.inflate(fragment.value.bytes, LIMITS.bytes))).toBe(encodePacked(read.value));
  });

  it.each(named('locked-links'))('[B1] comes out of its locked link: %s', async (name, { text }) => {
    expect(await recordsIn(new Blob([text]), PASSPHRASES[name])).toEqual([frozenJson('records', name)]);
  });

  it.each(named('rows'))('[M5] comes out of its stored row: %s', (name, { text }) => {
    const read = parseStored(parseJson(text));
    expect(read.ok ? textOf(read.value.record) : read.problem).toBe(frozenJson('records', name));
  });

  it.each(named('mirrors'))('[M5] comes out of its second copy: %s', async (name, { text }) => {
    const read = await parseMirror(compression, text);
    expect(read.kind === 'whole' ? textOf(read.saved.record) : read.kind).toBe(frozenJson('records', name));
  });

  it('[Y4] comes out of its history', () => {
    const [snapshot, lost] = [frozenFiles('snapshots'), frozenFiles('lost')].map(([file]) => parseJson(file?.text ?? ''));
    const version = parseSnapshot(snapshot);
    expect(version && textOf(version.record)).toBe(frozenJson('records', 'full'));
    expect(parseStoredLost(lost)?.map(({ field, cell }) => [field, cell.value])).toEqual([['note', 'Written on the phone']]);
  });

  it.each([
    ['one', ['full']],
    ['everything', ['fresh', 'ticks', 'scripts', 'newer', 'answers']],
    ['locked', ['signed']],
  ])('[J1] [B9] comes out of its file: %s', async (name, held) => {
    const file = frozenFiles('files').find((each) => each.name === name);
    expect(file && (await recordsIn(blobOf(file.bytes)))).toEqual(held.map((record) => frozenJson('records', record)));
  });
});

describe('a PDF of format 1', () => {
  it.each([...named('pdfs'), ...named('locked-pdfs')])('[U5] brings its record back: %s', async (name, { bytes }) => {
    expect(await recordsIn(blobOf(bytes))).toEqual([frozenJson('records', name)]);
  });
});

describe('a letter of format 1', () => {
  it.each(named('letters'))('[Z16] is read: %s', (name, { text }) => {
    const read = parseSavedLetter(parseJson(text));
    expect(read.ok ? JSON.stringify(toPlainLetter(read.value)) : read.problem).toBe(frozenJson('letters', name));
  });

  it.each(named('letter-links'))('[Z15] comes out of its link: %s', async (name, { text }) => {
    const kept = parseSavedLetter(parseJson(frozenJson('letters', name)));
    const read = await readLetterLink(compression, `https://fairhandover.example/letters/${name}/#${text}`);
    expect(read.ok ? encodeDraft(read.value) : read.problem).toBe(kept.ok && encodeDraft(kept.value.draft));
  });

  it.each(named('letter-rows'))('[Y8] comes out of its stored row: %s', (name, { text }) => {
    const read = parseStoredLetter(parseJson(text));
    expect(read.ok ? JSON.stringify(toPlainLetter(read.value.letter)) : read.problem).toBe(frozenJson('letters', name));
  });
});
