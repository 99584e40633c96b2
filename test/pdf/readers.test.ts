// Other people's readers see what ours sees, where the machine has them.
import { expect, test, vi } from 'vitest';
import { takeChecksum } from '../../src/core/carried/checked-text.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { printFigure } from '../nightly.ts';
import { carry, RECORD } from './carried-fixtures.ts';
import { BAKERY, CREATED_AT, readFont, SCRIPTS } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { hasTool, runTool } from './tools.ts';

vi.setConfig({ testTimeout: 60_000 });

const carried = await carry(RECORD);
const { bytes } = await makePdf(BAKERY, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'Letter', carried });
const { bytes: scripts } = await makePdf(SCRIPTS, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried });
const files = { 'in.pdf': bytes, 'scripts.pdf': scripts };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** What each program should find. */
const READERS: Readonly<Record<string, readonly [tool: string, check: () => void]>> = {
  'pdfinfo sees a tagged file of so many pages with its title': [
    'pdfinfo',
    () => {
      const said = oneLine(runTool(files, ['pdfinfo', 'in.pdf'], (text) => text));
      const pages = new PdfFile(bytes).pageRefs.length;
      for (const words of [
        `Title: ${BAKERY.title}`,
        'Tagged: yes',
        `Pages: ${pages}`,
        'Page size: 612 x 792 pts (letter)',
        'JavaScript: no',
      ])
        expect(said).toContain(words);
    },
  ],
  'pdfinfo reads the tree in the order of the pages': [
    'pdfinfo',
    () => {
      const said = oneLine(runTool(files, ['pdfinfo', '-struct-text', 'in.pdf'], (text) => text));
      const places = ['H1', BAKERY.title, 'Still to do', 'Accounts', 'Before the last day', 'Name and signature'].map((words) =>
        said.indexOf(words),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  ],
  'pdftotext finds every word, Greek and Cyrillic too': [
    'pdftotext',
    () => {
      const said = oneLine(runTool(files, ['pdftotext', 'scripts.pdf', '-'], (text) => text));
      for (const words of ['Łukasz & <Söhne>', 'Żaneta Ćwiąkała', 'Ο κωδικός βρίσκεται στο χρηματοκιβώτιο.', 'Пароль лежит в сейфе.'])
        expect(said).toContain(words);
    },
  ],
  'pdfdetach takes the record out whole': [
    'pdfdetach',
    () => {
      const text = runTool(files, ['pdfdetach', '-saveall', 'in.pdf'], (_said, file) =>
        Buffer.from(file('handover.json')).toString('utf8'),
      );
      expect(takeChecksum(text)).toEqual({ ok: true, value: carried.text });
    },
  ],
  'qpdf finds no fault in how the file is written': [
    'qpdf',
    () => expect(runTool(files, ['qpdf', '--check', 'in.pdf'], (said) => said)).toContain('No syntax or stream encoding errors found'),
  ],
};

const there = Object.entries(READERS).filter(([, [tool]]) => hasTool(tool));
printFigure(`other readers of PDFs on this machine: ${there.length} of ${Object.keys(READERS).length}`);

test('is read by our own reader', () => expect(new PdfFile(bytes).info('Title')).toBe(BAKERY.title));

test.each(there)('%s', (_, [, check]) => check());
