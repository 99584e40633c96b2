// cspell:ignore fairhandover
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../src/core/create-record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink } from '../../src/storage/link-text.ts';
import { formatStatus, statusOf, type SaveStatus } from '../../src/stores/save-status.ts';
import { linkAdvice, shareLink } from '../../src/stores/share-record.ts';
import { bulkyRecord, savedOf } from '../storage/sample-saves.ts';
import { recordId, SAM, sampleRecord, textOfRecord, TODAY } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';

const PAGE = 'https://fairhandover.example/open/';

describe('a shared link', () => {
  it('[L4] is the address of a page and opens as the record', async () => {
    const link = await shareLink(compression, sampleRecord(), PAGE);
    const read = await readLink(compression, link ?? '');
    expect(link).toMatch(/^https:\/\/fairhandover\.example\/open\/#0\.[\w-]+\.e$/);
    expect(read.ok && textOfRecord(read.value)).toBe(textOfRecord(sampleRecord()));
  });

  it('[L4] is made of a record that was only just started', async () => {
    const start = { project: 'Rye', you: 'Nora', other: '', side: 'client' } as const;
    const record = createRecord(HANDOVER, start, { id: recordId('a-new-record-001'), actor: SAM, today: TODAY });
    expect(await shareLink(compression, record, PAGE)).toBeDefined();
  });

  it('[L6] is not made when the site could not open it itself', async () => {
    expect(await shareLink(compression, bulkyRecord(), PAGE)).toBeUndefined();
  });

  it('comes with advice about its length', () => {
    expect([0, 2_000, 2_001, 4_000, 4_001].map(linkAdvice)).toMatchInlineSnapshot(`
      [
        "It fits in a message.",
        "It fits in a message.",
        "Some chats may cut a link this long: send the backup file as well.",
        "Some chats may cut a link this long: send the backup file as well.",
        "This link is too long for most messages: send the backup file instead.",
      ]
    `);
  });
});

describe('the words about saving', () => {
  const at = new Date(2026, 10, 21, 9, 5).getTime();

  it('say what became of the last change', () => {
    const all: readonly SaveStatus[] = [
      { kind: 'saving' },
      { kind: 'saved', at, mirrored: true },
      { kind: 'saved', at, mirrored: false },
      { kind: 'mirrorOnly' },
      { kind: 'notSaved', reason: 'full' },
      { kind: 'notSaved', reason: 'unreadable' },
      { kind: 'gone' },
    ];
    expect(all.map((status) => formatStatus(status, at + 60_000))).toMatchInlineSnapshot(`
      [
        "Saving…",
        "Saved on this device 09:05",
        "Saved on this device 09:05",
        "Saved for now: make a copy",
        "Not saved: this browser has no room or blocks storage. Back up now.",
        "Not saved: the stored copy cannot be read. Back up now.",
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
    expect(statusOf({ kind: 'mirrorOnly', saved })).toEqual({ kind: 'mirrorOnly' });
    expect(statusOf({ kind: 'notSaved', reason: 'full' })).toEqual({ kind: 'notSaved', reason: 'full' });
    expect(statusOf({ kind: 'gone' })).toEqual({ kind: 'gone' });
  });
});
