import { expect, it } from 'vitest';
import { encodeBackup, parseBackup } from '../../src/core/backup.ts';
import { addChecksum, takeChecksum } from '../../src/core/carried/checked-text.ts';
import { sampleRecord, SAM, write } from './sample-records.ts';

const text = encodeBackup([write(sampleRecord(), SAM, ['r', 'note', 'Schlüssel: 鍵, "check": "00000000"'])]);

it('[U6] gives back the text that it was made of, with any line ends', () => {
  const checked = addChecksum(text);
  expect(checked).toMatch(/,\n "check": "[0-9a-f]{8}"\n\}\n$/);
  expect(takeChecksum(checked)).toEqual({ ok: true, value: text });
  expect(takeChecksum(checked.replace(/\n/g, '\r\n'))).toEqual({ ok: true, value: text });
});

it('[U6] is a file of the site as it stands', () => {
  const read = parseBackup(addChecksum(text));
  expect(read.ok && encodeBackup(read.value.records)).toBe(text);
});

it('[U6] finds every letter that was changed, and a checksum that is missing', () => {
  const checked = addChecksum(text);
  for (let at = 0; at < checked.length - 1; at += 7) {
    const letter = checked.charAt(at) === 'x' ? 'y' : 'x';
    const changed = checked.slice(0, at) + letter + checked.slice(at + 1);
    expect([at, takeChecksum(changed).ok]).toEqual([at, false]);
  }
  expect(takeChecksum(text)).toEqual({ ok: false, problem: 'damaged' });
});
