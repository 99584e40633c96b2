// The record inside a PDF after other programs saved it anew: it comes back, or the site says why not.
import { expect, test, vi } from 'vitest';
import { encodeBackup } from '../../src/core/backup.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { readFile } from '../../src/stores/read-file.ts';
import { printFigure } from '../nightly.ts';
import { carry, pdfWith, RECORD } from './carried-fixtures.ts';
import { hasTool, runTool } from './tools.ts';

vi.setConfig({ testTimeout: 60_000 });

type Expected = 'whole' | 'protected' | 'nothingInside';

/** The command of each treatment, and what is left afterwards. */
const TREATMENTS: Readonly<Record<string, readonly [expected: Expected, ...command: string[]]>> = {
  'qpdf, written anew': ['whole', 'qpdf', 'in.pdf', 'out.pdf'],
  'qpdf, object streams': ['whole', 'qpdf', '--object-streams=generate', 'in.pdf', 'out.pdf'],
  'qpdf, for the web': ['whole', 'qpdf', '--linearize', 'in.pdf', 'out.pdf'],
  'qpdf, unpacked': ['whole', 'qpdf', '--qdf', 'in.pdf', 'out.pdf'],
  'qpdf, AES-256 without a password': ['whole', 'qpdf', '--encrypt', '', 'owner', '256', '--', 'in.pdf', 'out.pdf'],
  'qpdf, AES-256 with a password': ['protected', 'qpdf', '--encrypt', 'flour', 'owner', '256', '--', 'in.pdf', 'out.pdf'],
  'qpdf, AES-128 without a password': ['protected', 'qpdf', '--encrypt', '', 'owner', '128', '--use-aes=y', '--', 'in.pdf', 'out.pdf'],
  'pdftk, written anew': ['whole', 'pdftk', 'in.pdf', 'output', 'out.pdf'],
  'pdftk, put together': ['whole', 'pdftk', 'in.pdf', 'cat', 'output', 'out.pdf'],
  'MuPDF, cleaned': ['whole', 'mutool', 'clean', '-ggg', '-z', 'in.pdf', 'out.pdf'],
  'Ghostscript, made smaller': ['whole', 'gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf', 'in.pdf'],
  'Poppler, joined with another': ['whole', 'pdfunite', 'in.pdf', 'other.pdf', 'out.pdf'],
  'Poppler, one page of it': ['whole', 'pdfseparate', '-f', '2', '-l', '2', 'in.pdf', 'out.pdf'],
  'Poppler, printed to a PDF': ['nothingInside', 'pdftocairo', '-pdf', 'in.pdf', 'out.pdf'],
};

const there = Object.entries(TREATMENTS).filter(([, [, tool = '']]) => hasTool(tool));
printFigure(`PDF treatments on this machine: ${there.length} of ${Object.keys(TREATMENTS).length}`);

const files = { 'in.pdf': await pdfWith(await carry(RECORD)), 'other.pdf': await pdfWith(undefined) };

/** What the site finds. */
async function find(bytes: Uint8Array): Promise<string> {
  const read = await readFile(memoryPorts().compression, new Blob([new Uint8Array(bytes)]));
  if (read.kind !== 'records') return read.kind === 'problem' ? read.problem : read.kind;
  return encodeBackup(read.records) === encodeBackup([RECORD]) ? 'whole' : 'another record';
}

test('[U7] as it was made', async () => expect(await find(files['in.pdf'])).toBe('whole'));

test.each(there)('[U7] %s', async (_, [expected, ...command]) => {
  const treated = runTool(files, command, (_said, file) => file('out.pdf'));
  expect(await find(treated)).toBe(expected);
});
