// The list inside a PDF: the attachment where it is whole, else the link. Rules: SPEC.md, U.
import { parseFileText, type FileContent, type FileTextProblem } from '../file-text.ts';
import { decodeFragment, LOCKED_FORMAT } from '../link.ts';
import { parseLocked } from '../locked.ts';
import { failure, success, type Result } from '../result.ts';
import { inflate } from './inflate.ts';
import { takeChecksum } from './checked-text.ts';
import { PDF_LIMITS, scanPdf, toBytes, toText, type PdfTexts } from './pdf-scan.ts';

/** Why a PDF gives no list: `protected` by a password or against changes, `nothingInside` is left of it or ever was. */
export type CarriedProblem = FileTextProblem | 'protected' | 'nothingInside';

/** What is in a PDF, or why there is nothing. */
export type Carried = Result<readonly FileContent[], CarriedProblem>;

type Read = Result<FileContent, FileTextProblem>;

/** Whether a file is a PDF, with whatever stands in front of it. */
export function isPdf(start: Uint8Array): boolean {
  return String.fromCharCode(...start.subarray(0, 1_024)).includes('%PDF-');
}

/** What the PDF carries, one for each list in it. Never throws. */
export function readCarried(bytes: Uint8Array): Carried {
  if (bytes.length > PDF_LIMITS.bytes) return failure('tooBig');
  const texts = scanPdf(bytes);
  const [attached, linked] = [attachments(texts), links(texts)];
  const found = [attached, linked].map(whole).find(({ length }) => length > 0);
  if (found) return success(found);
  const [problem] = [...attached, ...linked].flatMap((read) => (read.ok ? [] : [read.problem]));
  return failure(/\/Encrypt\b/.test(texts.whole) ? 'protected' : (problem ?? 'nothingInside'));
}

/** What attachments hold that had to be opened first, each as it stood in its file: compressed or plain. */
export function readAttached(attached: readonly Uint8Array[]): readonly FileContent[] {
  const streams = attached.map((bytes) => toText(inflate(bytes, PDF_LIMITS.stream) ?? bytes));
  return whole(attachments({ whole: '', streams }));
}

function whole(reads: readonly Read[]): readonly FileContent[] {
  return reads.flatMap((read) => (read.ok ? [read.value] : []));
}

const OURS = /^\s*\{\s*"\$format"\s*:\s*"fair-handover-/;

function attachments({ streams }: PdfTexts): readonly Read[] {
  const texts = new Set(streams.filter((stream) => OURS.test(stream)));
  return [...texts].map((text) => {
    const plain = takeChecksum(new TextDecoder().decode(toBytes(text)));
    return plain.ok ? parseFileText(plain.value) : plain;
  });
}

const FRAGMENT = /#(\d{1,3}\.[\w-]{6,}\.e)/g;
const HEX = /\/URI\s*<([0-9a-fA-F\s]+)>/g;

/** Texts of a PDF may run on over a line after a backslash, or be written in hexadecimal. */
function fragments(text: string): readonly string[] {
  const plain = text.replace(/\\\r?\n/g, '');
  const hex = [...text.matchAll(HEX)].map(([, digits = '']) => fromHex(digits));
  return [plain, ...hex].flatMap((each) => [...each.matchAll(FRAGMENT)].map(([, fragment = '']) => fragment));
}

function fromHex(digits: string): string {
  return digits.replace(/\s/g, '').replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
}

function links({ whole: file, streams }: PdfTexts): readonly Read[] {
  return [...new Set([file, ...streams].flatMap(fragments))].map(readFragment);
}

function readFragment(fragment: string): Read {
  const decoded = decodeFragment(fragment);
  if (!decoded.ok) return failure(decoded.problem === 'tooNew' ? 'tooNew' : 'damaged');
  const { format, bytes } = decoded.value;
  if (format !== LOCKED_FORMAT) return success({ kind: 'compressed', bytes });
  const locked = parseLocked(bytes);
  return locked.ok ? success({ kind: 'locked', locked: locked.value }) : locked;
}
