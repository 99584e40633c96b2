// Whatever file somebody chooses: its content, or the name of what is wrong with it.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeBackup, MAX_FILE_CHARS } from '../../src/core/backup.ts';
import { parseFileText } from '../../src/core/file-text.ts';
import { encodeLockedFile } from '../../src/core/locked-file.ts';
import { compression } from '../../src/storage/compression.ts';
import { writeLink } from '../../src/storage/link-text.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { anyRecord, anyText } from './arbitrary-record.ts';
import { MANGLINGS } from './manglings.ts';
import { sampleRecord, textOfRecord } from './sample-records.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const record = sampleRecord();
const backup = encodeBackup([record]);
const link = await writeLink(compression, record);
const lockedLink = await lockRecord(memoryPorts(), record, 'KF8J-EK05-YVM3');
const locked = encodeLockedFile(lockedLink);

/** What a text is taken for. */
function kindOf(text: string): string {
  const parsed = parseFileText(text);
  return parsed.ok ? parsed.value.kind : parsed.problem;
}

describe('a chosen file', () => {
  it.each<[string, string, string]>([
    ['a backup', backup, 'records'],
    ['a backup with a mark of its encoding', `\ufeff${backup}`, 'records'],
    ['a backup that was laid out anew', JSON.stringify(JSON.parse(backup)), 'records'],
    ['a backup with lines of another system', backup.replaceAll('\n', '\r\n'), 'records'],
    ['an empty backup', encodeBackup([]), 'records'],
    ['a locked file', locked, 'locked'],
    ['a locked file with a mark of its encoding', `\ufeff${locked}`, 'locked'],
    ['a text with a link', `Hi Nora,\nhttps://fairhandover.example/open/#${link}\nSam`, 'compressed'],
    ['a text with a locked link', `https://fairhandover.example/open/#${lockedLink}`, 'locked'],
    ['a text that is a link alone', link, 'compressed'],
  ])('[J2] is read when it is %s', (_what, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'notAFile'],
    ['a letter', 'Dear Sam, the list is attached.', 'notAFile'],
    ['somebody else’s JSON', '{"records":[]}', 'notAFile'],
    ['a backup of another site', '{"$format":"other-records","version":1,"records":[]}', 'notAFile'],
    ['a text that is too long to be searched', 'x'.repeat(1_000_001), 'notAFile'],
    ['a backup that was cut', backup.slice(0, -20), 'cut'],
    ['a backup that was cut early', backup.slice(0, 40), 'cut'],
    ['a locked file that was cut', locked.slice(0, -30), 'cut'],
    ['a backup with a part lost in the middle', backup.slice(0, 300) + backup.slice(420), 'damaged'],
    ['a backup with a record that is none', backup.replace('"id": "sample-record-01"', '"id": 7'), 'notARecord'],
    ['a backup with a cell that no build writes', backup.replace('"Nora Rye"', 'null'), 'invalid'],
    ['a backup of a newer version', backup.replace('"version": 1', '"version": 2'), 'tooNew'],
    ['a locked file of a newer version', locked.replace('"version": 1', '"version": 2'), 'tooNew'],
    ['a kind of file that only a newer version knows', '{"$format":"fair-handover-letters","version":1}', 'tooNew'],
    ['a locked file with one character changed', locked.replace(/.(?=.{30}\.e")/, '!'), 'damaged'],
    ['a text with a damaged link', `#${link.slice(0, 60)}AA${link.slice(62)}`, 'damaged'],
    ['a text with a cut link', `https://fairhandover.example/open/#${link.slice(0, 60)}`, 'cut'],
    ['far too long', ' '.repeat(MAX_FILE_CHARS + 1), 'tooBig'],
  ])('[J3] is named when it is %s', (_what, text, problem) => {
    expect(kindOf(text)).toBe(problem);
  });

  it('[J1] gives back what was saved, unknown parts included', () => {
    const count = runs(500);
    const law = (saved: Parameters<typeof encodeBackup>[0]): boolean => {
      const parsed = parseFileText(encodeBackup(saved));
      const records = parsed.ok && parsed.value.kind === 'records' ? parsed.value.records : [];
      return encodeBackup(records) === encodeBackup(saved) && records.map(textOfRecord).join() === saved.map(textOfRecord).join();
    };
    fc.assert(fc.property(fc.array(anyRecord, { maxLength: 3 }), law), { numRuns: count });
    printFigure(`backups written and read back: ${count}, 0 different`);
  });

  it('[J3] opens as nothing else when it is cut anywhere', () => {
    for (let end = 0; end < backup.length - 2; end += 1) expect(['cut', 'notAFile']).toContain(kindOf(backup.slice(0, end)));
    for (let end = 0; end < locked.length - 2; end += 1) expect(['cut', 'notAFile']).toContain(kindOf(locked.slice(0, end)));
  });

  it('[J2] is read whatever the link in it went through', () => {
    for (const mangle of Object.values(MANGLINGS)) expect(kindOf(`\ufeff${mangle(link, link)}`)).toBe('compressed');
  });

  it.each(['3.0000000000000003e-276', '0.123456789012e+5', '0.1234567890123'])('[J3] is no cut link when it is the number %s', (text) => {
    expect(kindOf(text)).toBe('notAFile');
  });

  it('[J3] is answered, whatever text it is', () => {
    fc.assert(fc.property(anyText, (text) => kindOf(text).length > 0));
    fc.assert(fc.property(fc.json(), (text) => kindOf(text) === 'notAFile'));
  });
});
