// What stands in a few PDFs, word by word: a change of the writer shows what it changes. `npx vitest run -u …` writes the files anew.
import { expect, test, vi } from 'vitest';
import type { PrintKind } from '../../src/core/exports/print-choice.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { dumpPdf } from './dump.ts';
import { BAKERY, CREATED_AT, EMPTY, readFont, SCRIPTS } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A record of made-up text: the golden files are about paper, not about links and their versions. */
const CARRIED = { text: '{\n "$format": "made-up"\n}\n', link: 'https://fair-handover.example/open/#made-up', isLocked: false };

const FILES: Readonly<Record<string, readonly [model: PrintModel, kind: PrintKind, paper: 'A4' | 'Letter']>> = {
  'bakery-full': [BAKERY, 'full', 'A4'],
  'bakery-summary': [BAKERY, 'summary', 'Letter'],
  'bakery-blank': [BAKERY, 'blank', 'A4'],
  'scripts-full': [SCRIPTS, 'full', 'A4'],
  'empty-full': [EMPTY, 'full', 'A4'],
};

test.each(Object.entries(FILES))('[U21] %s is as it was', async (name, [model, kind, paper]) => {
  const carried = kind === 'blank' ? undefined : CARRIED;
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind, paper, carried });
  await expect(dumpPdf(new PdfFile(bytes))).toMatchFileSnapshot(`./golden/${name}.txt`);
});
