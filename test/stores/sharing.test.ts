// cspell:ignore fairhandover
import { describe, expect, it } from 'vitest';
import { parseBackup } from '../../src/core/backup.ts';
import { createRecord } from '../../src/core/create-record.ts';
import { encodeLockedFile, parseLockedFile } from '../../src/core/locked-file.ts';
import { encodePacked } from '../../src/core/packed-text.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink } from '../../src/storage/link-text.ts';
import { unlockRecord } from '../../src/storage/lock.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { $passphrases, newPassphrase, setPassphrase } from '../../src/stores/passphrases.ts';
import { formatStatus, statusOf, type SaveStatus } from '../../src/stores/save-status.ts';
import { linkReach, REACH_WORDS, shareRecord } from '../../src/stores/share-record.ts';
import { bulkyRecord, savedOf } from '../storage/sample-saves.ts';
import { emptyRecord, recordId, SAM, sampleRecord, textOfRecord, TODAY } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';

const PAGE = 'https://fairhandover.example/open/';

describe('a record that is handed over', () => {
  const doors = memoryPorts();

  it('[L4] is the address of a page and opens as the record', async () => {
    const share = await shareRecord(doors, sampleRecord(), PAGE);
    const read = await readLink(compression, share?.link ?? '');
    expect(share?.link).toMatch(/^https:\/\/fairhandover\.example\/open\/#1\.[\w-]+\.e$/);
    expect(read.ok && textOfRecord(read.value)).toBe(textOfRecord(sampleRecord()));
  });

  it('[J1] is a file that opens as the record', async () => {
    const share = await shareRecord(doors, sampleRecord(), PAGE);
    const read = parseBackup(share?.file.text ?? '');
    expect(share?.file.name).toBe('rye-co-bakery.handover.json');
    expect(read.ok && read.value.records.map(textOfRecord)).toEqual([textOfRecord(sampleRecord())]);
  });

  it('[L4] is made of a record that was only just started', async () => {
    const start = { project: 'Rye', you: 'Nora', other: '', side: 'client' } as const;
    const record = createRecord(HANDOVER, start, { id: recordId('a-new-record-001'), actor: SAM, today: TODAY });
    expect((await shareRecord(doors, record, PAGE))?.link).toBeDefined();
  });

  it('[B1] [B9] is locked in the link and in the file where there is a passphrase', async () => {
    const share = await shareRecord(doors, sampleRecord(), PAGE, 'KF8J-EK05-YVM3');
    const fragment = share?.link?.split('#')[1] ?? '';
    expect(share).toEqual({
      link: `${PAGE}#${fragment}`,
      file: { name: 'rye-co-bakery.handover.json', text: encodeLockedFile(fragment) },
      isLocked: true,
    });
    const locked = parseLockedFile(share?.file.text ?? '');
    const read = locked.ok ? await unlockRecord(compression, locked.value, 'kf8j ek05 yvm3') : locked;
    expect(read.ok && textOfRecord(read.value)).toBe(textOfRecord(sampleRecord()));
  });

  it.each([undefined, 'KF8J-EK05-YVM3'])('[L6] is a file alone where the link would be too long: passphrase %s', async (passphrase) => {
    const share = await shareRecord(doors, bulkyRecord(), PAGE, passphrase);
    expect(share?.link).toBeUndefined();
    expect(share?.file.text.length).toBeGreaterThan(16_000);
  });

  it.each([undefined, 'KF8J-EK05-YVM3'])(
    'is not called ready when the site reads another record back: passphrase %s',
    async (passphrase) => {
      const other = encodePacked(emptyRecord());
      const inflate = async (): Promise<string> => other;
      expect(await shareRecord({ ...doors, compression: { ...compression, inflate } }, sampleRecord(), PAGE, passphrase)).toBeUndefined();
    },
  );

  it('comes with advice about its length', () => {
    expect([0, 2_000, 2_001, 4_000, 4_001, undefined].map((length) => REACH_WORDS[linkReach(length)])).toMatchInlineSnapshot(`
      [
        "It fits in a message.",
        "It fits in a message.",
        "Some chats may cut this: send the file as well.",
        "Some chats may cut this: send the file as well.",
        "Too long for most messages: send the file.",
        "This list is too long for a link: send the file.",
      ]
    `);
  });
});

describe('the passphrase of a record', () => {
  it('is kept for as long as the page stands, and can be taken off', () => {
    const { id } = sampleRecord();
    setPassphrase(id, 'KF8J-EK05-YVM3');
    expect($passphrases.get().get(id)).toBe('KF8J-EK05-YVM3');
    setPassphrase(id, undefined);
    expect($passphrases.get().size).toBe(0);
  });

  it('[B7] is made of the chance that the ports give', () => {
    expect(newPassphrase({ ...memoryPorts().world, random: (bytes) => new Uint8Array(bytes).fill(0x9b) })).toBe('KEDS-Q6WV-KEDS');
  });
});

describe('the words about saving', () => {
  const at = new Date(2026, 10, 21, 9, 5).getTime();

  it('say what became of the last change', () => {
    const all: readonly SaveStatus[] = [
      { kind: 'saving' },
      { kind: 'saved', at, mirrored: true },
      { kind: 'saved', at, mirrored: false },
      { kind: 'mirrorOnly', trouble: 'lost' },
      { kind: 'mirrorOnly', trouble: 'full' },
      { kind: 'mirrorOnly', trouble: 'busy' },
      { kind: 'notSaved', reason: 'full' },
      { kind: 'notSaved', reason: 'blocked' },
      { kind: 'notSaved', reason: 'lost' },
      { kind: 'notSaved', reason: 'busy' },
      { kind: 'notSaved', reason: 'newer' },
      { kind: 'notSaved', reason: 'tooLarge' },
      { kind: 'gone' },
    ];
    expect(all.map((status) => formatStatus(status, at + 60_000))).toMatchInlineSnapshot(`
      [
        "Saving…",
        "Saved on this device 09:05",
        "Saved on this device 09:05",
        "Saved for now: make a copy",
        "Saved for now: make a copy. This device has almost no room left.",
        "Saved for now: make a copy, then close the other tabs of this site.",
        "Not saved: this browser has no room left. Back up now.",
        "Not saved: this browser does not let the site store anything. Back up now.",
        "Not saved: the storage of this browser does not work. Back up now.",
        "Not saved: the storage of this browser does not answer. Back up now, then close the other tabs of this site.",
        "Not saved: a newer version of this site has saved lists here. Back up now, then reload this page.",
        "Not saved: this list has reached its limit. Take something off it, then try again.",
        "Not saved: this checklist was deleted in another tab. Back up to keep it.",
      ]
    `);
  });

  it('give the day when it is not today', () => {
    expect(formatStatus({ kind: 'saved', at, mirrored: true }, at + 86_400_000)).toBe('Saved on this device 21 November 09:05');
  });

  it('follow the outcome of a save', () => {
    const saved = savedOf(sampleRecord(), SAM, at);
    expect(statusOf({ kind: 'saved', saved, mirrored: false })).toEqual({ kind: 'saved', at, mirrored: false });
    expect(statusOf({ kind: 'mirrorOnly', saved, trouble: 'lost' })).toEqual({ kind: 'mirrorOnly', trouble: 'lost' });
    expect(statusOf({ kind: 'notSaved', reason: 'full' })).toEqual({ kind: 'notSaved', reason: 'full' });
    expect(statusOf({ kind: 'gone' })).toEqual({ kind: 'gone' });
  });
});
