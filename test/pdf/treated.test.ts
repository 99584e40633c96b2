// The list inside a PDF after other hands had it: it comes back whole, or the site says why not. Never another list, never silence.
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { recordId, textOfRecord } from '../core/sample-records.ts';
import { printFigure } from '../nightly.ts';
import { carry, pdfWith, RECORD } from './carried-fixtures.ts';
import { dropPdf, find } from './find-list.ts';
import { hasTool, runTool } from './tools.ts';
import { DAMAGES, runTreatment, TREATMENTS, withSpoiltAttachment, type Treatment } from './treat.ts';
import { readStored, readStoredList } from './treated-files.ts';

vi.setConfig({ testTimeout: 60_000 });

const HONEST = ['whole', 'nothingInside', 'damaged', 'protected'];
/** They draw the pages anew, and nothing else is left. */
const DRAWN_ANEW = ['pdftocairo', 'soffice'];

/** What was found after each treatment. */
class Tally {
  private readonly found: string[] = [];
  async look(bytes: Uint8Array, record: ChecklistRecord): Promise<string> {
    const found = await find(bytes, record);
    this.found.push(found);
    return found;
  }
  get recovered(): number {
    return this.found.filter((each) => each === 'whole').length;
  }
  get honest(): number {
    return this.found.filter((each) => HONEST.includes(each)).length;
  }
  print(what: string): void {
    printFigure(`${what}: recovered ${this.recovered} of ${this.found.length} that ran, honest ${this.honest} of ${this.found.length}`);
  }
}

const wanted = ({ name }: Treatment): string => (DRAWN_ANEW.includes(name) ? 'nothingInside' : 'whole');
const named = (treatments: readonly Treatment[]) => treatments.map((treatment) => [treatment.words, treatment] as const);

const carried = await carry(RECORD);
const files = { 'in.pdf': await pdfWith(carried), 'other.pdf': await pdfWith(undefined) };

describe('the sixteen treatments, with what the programs once wrote', () => {
  const [tally, stored] = [new Tally(), readStoredList()];

  test.each(Object.entries(DAMAGES))('[U23] gives the list back: %s', async (_, damage) => {
    expect(await tally.look(damage(files['in.pdf']), RECORD)).toBe('whole');
  });

  test.each(named(TREATMENTS))('[U23] gives the list back, or says why not: %s', async (_, treatment) => {
    expect(await tally.look(readStored(treatment.name), stored)).toBe(wanted(treatment));
  });

  test('[U23] at least fourteen give it back, and all are honest', () => {
    expect(Object.keys(DAMAGES).length + TREATMENTS.length).toBe(16);
    expect(tally.recovered).toBeGreaterThanOrEqual(14);
    expect(tally.honest).toBe(16);
  });

  afterAll(() => tally.print('PDF treatments, stored'));
});

describe('the programs of this machine', () => {
  const tally = new Tally();
  const there = TREATMENTS.filter(({ command: [tool = ''] }) => hasTool(tool));

  test.each(named(there))('[U23] %s', async (_, treatment) => {
    expect(await tally.look(runTreatment(treatment, files), RECORD)).toBe(wanted(treatment));
  });

  const more: readonly (readonly [words: string, found: string, ...command: string[]])[] = [
    ['qpdf, unpacked', 'whole', 'qpdf', '--qdf', 'in.pdf', 'out.pdf'],
    ['qpdf, AES-256 with a password', 'protected', 'qpdf', '--encrypt', 'flour', 'owner', '256', '--', 'in.pdf', 'out.pdf'],
    ['qpdf, AES-128 without one', 'protected', 'qpdf', '--encrypt', '', 'owner', '128', '--use-aes=y', '--', 'in.pdf', 'out.pdf'],
  ];

  test.each(more.filter(([, , tool = '']) => hasTool(tool)))('[U7] %s', async (_, found, ...command) => {
    expect(
      await find(
        runTool(files, command, (_said, file) => file('out.pdf')),
        RECORD,
      ),
    ).toBe(found);
  });

  afterAll(() => tally.print('PDF treatments, programs of this machine'));
});

describe('a list that is too long for a link', () => {
  const long = pdfWith({ ...carried, link: undefined });

  test.each(Object.entries(DAMAGES))('[U23] comes back or is called damaged: %s', async (_, damage) => {
    expect(['whole', 'damaged']).toContain(await find(damage(await long), RECORD));
  });
});

describe('two PDFs that were joined', () => {
  const other = { ...RECORD, id: recordId('0123456789abcdef') };
  const both = { kind: 'records', records: [textOfRecord(RECORD), textOfRecord(other)] };
  const pair = carry(other).then(async (second) => ({ 'in.pdf': files['in.pdf'], 'other.pdf': await pdfWith(second) }));

  test('[U23] give both lists', async () => {
    const { 'in.pdf': first, 'other.pdf': second } = await pair;
    expect(await dropPdf(Buffer.concat([first, second]))).toEqual(both);
    expect(await dropPdf(Buffer.concat([first, withSpoiltAttachment(second)]))).toEqual(both);
  });

  // Each keeps one attachment of that name, or none, and both links.
  const joiners: readonly (readonly string[])[] = [
    ['pdfunite', 'in.pdf', 'other.pdf', 'out.pdf'],
    ['pdftk', 'in.pdf', 'other.pdf', 'cat', 'output', 'out.pdf'],
    ['qpdf', '--empty', '--pages', 'in.pdf', 'other.pdf', '--', 'out.pdf'],
    ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf', 'in.pdf', 'other.pdf'],
  ];

  test.each(joiners.filter(([tool = '']) => hasTool(tool)))('[U23] give both lists: %s', async (...command) => {
    const found = await dropPdf(runTool(await pair, command, (_said, file) => file('out.pdf')));
    expect(found).toEqual({ kind: 'records', records: expect.arrayContaining(both.records) });
  });
});
