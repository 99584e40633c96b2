// What happens to a PDF on its way: damage of our own making, and other people's programs that save it anew.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FORMAT } from '../../src/core/record.ts';
import { runTool } from './tools.ts';

const toLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const fromLatin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The same file with a link that is none. */
export function withoutLinks(bytes: Uint8Array): Uint8Array {
  return fromLatin(toLatin(bytes).replaceAll(`#${FORMAT}.`, '#x.'));
}

/** The same file with one letter of its attachment changed. */
export function withSpoiltAttachment(bytes: Uint8Array): Uint8Array {
  const text = toLatin(bytes);
  const at = text.indexOf('stream\n', text.indexOf('/EmbeddedFile')) + 60;
  return fromLatin(text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1));
}

/** What needs no program. */
export const DAMAGES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'as exported': (bytes) => bytes,
  'junk before the header': (bytes) => Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nX-Scan: clean\r\n\r\n'), bytes]),
  'the last kilobyte cut off': (bytes) => bytes.subarray(0, bytes.length - 1_024),
  'every line end made two': (bytes) => fromLatin(toLatin(bytes).replace(/\n/g, '\r\n')),
};

/** A program's way with `in.pdf`; `other.pdf` is one without a list. */
export interface Treatment {
  /** Its stored example: test/pdf/treated/NAME.pdf. */
  readonly name: string;
  readonly words: string;
  /** What it writes is `out.pdf`, if nothing else is said. */
  readonly command: readonly string[];
  readonly out?: string;
}

const treat = (name: string, words: string, ...command: readonly string[]): Treatment => ({ name, words, command });

const OFFICE_PROFILE = pathToFileURL(join(tmpdir(), 'handover-office')).href;
const EXPORT_AGAIN = ['soffice', '--headless', `-env:UserInstallation=${OFFICE_PROFILE}`, '--infilter=draw_pdf_import',
  '--convert-to', 'pdf:draw_pdf_Export', '--outdir', 'again', 'in.pdf']; // prettier-ignore

/** The programs that people's files go through most often; the last two draw the pages anew and leave nothing. */
export const TREATMENTS: readonly Treatment[] = [
  treat('qpdf', 'qpdf, written anew', 'qpdf', 'in.pdf', 'out.pdf'),
  treat('qpdf-object-streams', 'qpdf, object streams', 'qpdf', '--object-streams=generate', 'in.pdf', 'out.pdf'),
  treat('qpdf-linear', 'qpdf, for the web', 'qpdf', '--linearize', 'in.pdf', 'out.pdf'),
  treat('qpdf-aes', 'qpdf, AES-256 without a password', 'qpdf', '--encrypt', '', 'owner', '256', '--', 'in.pdf', 'out.pdf'),
  treat('pdftk', 'pdftk, written anew', 'pdftk', 'in.pdf', 'output', 'out.pdf'),
  treat('pdftk-cat', 'pdftk, put together', 'pdftk', 'in.pdf', 'cat', 'output', 'out.pdf'),
  treat('mutool', 'MuPDF, cleaned', 'mutool', 'clean', '-ggg', '-z', 'in.pdf', 'out.pdf'),
  treat('gs', 'Ghostscript, made smaller', 'gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=out.pdf', 'in.pdf'),
  treat('pdfunite', 'Poppler, joined with another', 'pdfunite', 'in.pdf', 'other.pdf', 'out.pdf'),
  treat('pdfseparate', 'Poppler, one page of it', 'pdfseparate', '-f', '1', '-l', '1', 'in.pdf', 'out.pdf'),
  treat('pdftocairo', 'Poppler, printed to a PDF', 'pdftocairo', '-pdf', 'in.pdf', 'out.pdf'),
  { ...treat('soffice', 'LibreOffice, exported again', ...EXPORT_AGAIN), out: 'again/in.pdf' },
];

/** What a program makes of the file. */
export function runTreatment(
  { command, out = 'out.pdf' }: Treatment,
  files: Readonly<Record<'in.pdf' | 'other.pdf', Uint8Array>>,
): Uint8Array {
  return runTool(files, command, (_said, file) => file(out));
}
