// Nothing is called saved that the site does not read back as it was: no file goes out then.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as calendar from '../../src/core/exports/calendar.ts';
import * as spreadsheet from '../../src/core/exports/spreadsheet.ts';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import * as files from '../../src/storage/files.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { savePdf, type PdfOutcome } from '../../src/stores/export-record.ts';
import { makeInWorker } from '../../src/stores/pdf-maker.ts';
import { saveFormat, type Format } from '../../src/stores/save-format.ts';
import { SAM, sampleRecord, TODAY, write } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';
import { carry, pdfWith } from '../pdf/carried-fixtures.ts';
import { withoutLinks, withSpoiltAttachment } from '../pdf/treat.ts';

vi.mock('../../src/storage/files.ts', { spy: true });
vi.mock('../../src/core/exports/calendar.ts', { spy: true });
vi.mock('../../src/core/exports/spreadsheet.ts', { spy: true });
vi.mock('../../src/stores/pdf-maker.ts', () => ({ makeInWorker: vi.fn() }));

const record = write(sampleRecord(), SAM, [1, 'service', 'Rye, Oats; Co'], [1, 'renews', TODAY + 30]);
const model = toPrintModel(HANDOVER, record, { siteName: '', address: '', saved: '' });
const outgoing = { record, notSecrets: [] };

beforeEach(() => void vi.mocked(files.saveFile).mockReturnValue(undefined));
afterEach(() => {
  // The mocks of modules go on being spies.
  vi.resetAllMocks();
});

const saved = (): readonly string[] => vi.mocked(files.saveFile).mock.calls.map(([name]) => name);

describe('a PDF', () => {
  /** What the page hears when the engine makes this file. */
  async function saveAs(bytes: Uint8Array<ArrayBuffer>, passphrase?: string): Promise<PdfOutcome> {
    vi.mocked(makeInWorker).mockResolvedValueOnce({ bytes, missing: [] });
    const choice = { kind: 'full', paper: 'A4' } as const;
    const places = { openPage: 'https://fairhandover.example/open/', fonts: '/fonts/' };
    const order = { outgoing, template: HANDOVER, model, choice, passphrase, at: 0, ...places };
    return savePdf(memoryPorts(), order, { onProgress: () => undefined, signal: new AbortController().signal });
  }

  const made = async (passphrase?: string) => new Uint8Array(await pdfWith(await carry(record, passphrase), 'full', record));

  it('[U8] goes out when the list is in it twice', async () => {
    expect(await saveAs(await made())).toBe('saved');
    expect(saved()).toEqual(['rye-co-bakery.pdf']);
  });

  it.each([
    ['without a list', () => pdfWith(undefined)],
    ['with another list', async () => pdfWith(await carry(write(record, SAM, [1, 'service', 'Oats'])))],
    ['whose attachment was changed', async () => withSpoiltAttachment(await made())],
    ['without its link', async () => withoutLinks(await made())],
    ['with an open list where a locked one should be', made],
  ])('[U8] does not go out %s', async (words, make) => {
    const passphrase = words.includes('locked') ? 'KF8J-EK05-YVM3' : undefined;
    expect(await saveAs(new Uint8Array(await make()), passphrase)).toBe('unreadable');
    expect(saved()).toEqual([]);
  });
});

describe('another format', () => {
  const save = (format: Format) =>
    saveFormat(format, { outgoing, template: HANDOVER, model, setting: { at: 0, today: TODAY, address: 'https://fairhandover.example/' } });

  it('[U15] goes out when it is read back', async () => {
    expect([await save('csv'), await save('ics')]).toEqual(['saved', 'saved']);
    expect(saved()).toEqual(['rye-co-bakery.csv', 'rye-co-bakery.ics']);
  });

  it('[U15] does not go out when one cell or one day is read back as something else', async () => {
    const written = calendar.calendarDays(HANDOVER, record, { today: TODAY, address: '' });
    vi.mocked(calendar.readCalendar).mockReturnValueOnce(written.slice(1));
    const [head = [], ...rows] = spreadsheet.tableOf(model);
    vi.mocked(spreadsheet.readSpreadsheet).mockReturnValueOnce([head, ...rows.slice(1)]);
    expect([await save('csv'), await save('ics')]).toEqual(['unreadable', 'unreadable']);
    expect(saved()).toEqual([]);
  });
});
