// The lists inside a PDF: attachments that are whole, and links. Rules: SPEC.md, U.
import { parseFileText, type FileContent, type FileTextProblem } from '../file-text.ts';
import { decodeFragment, LOCKED_FORMAT } from '../link.ts';
import { parseLocked } from '../locked.ts';
import { failure, success, type Result } from '../result.ts';
import { inflate } from './inflate.ts';
import { ATTACHMENT, takeChecksum } from './checked-text.ts';
import { createAllowance, PDF_LIMITS, scanPdf, toBytes, toText, type PdfTexts } from './pdf-scan.ts';

/** Why a PDF gives no list: `protected` by a password or against changes, `nothingInside` is left of it or ever was. */
export type CarriedProblem = FileTextProblem | 'protected' | 'nothingInside';

/** What is in a PDF, or why there is nothing. */
export type Carried = Result<readonly FileContent[], CarriedProblem>;

type Read = Result<FileContent, FileTextProblem>;

/** Whether a file is a PDF, with whatever stands in front of it. */
export function isPdf(start: Uint8Array): boolean {
  return String.fromCharCode(...start.subarray(0, 1_024)).includes('%PDF-');
}

/** What the PDF carries: what its attachments hold, then what its links hold, so that one list comes twice. Never throws. */
export function readCarried(bytes: Uint8Array): Carried {
  if (bytes.length > PDF_LIMITS.bytes) return failure('tooBig');
  const texts = scanPdf(bytes);
  const reads = [...attachments(texts), ...links(texts)];
  const [problem = isOurs(texts) ? 'damaged' : 'nothingInside'] = reads.flatMap((read) => (read.ok ? [] : [read.problem]));
  return gather(reads, /\/Encrypt\b/.test(texts.whole) ? 'protected' : problem);
}

/** Whether the PDF names our attachment: then one that does not open was there. */
function isOurs({ whole, streams }: PdfTexts): boolean {
  return [whole, ...streams].some((text) => text.includes(`(${ATTACHMENT})`));
}

/** What attachments of a protected PDF hold, each as it stood in its file once it is opened: compressed or plain. */
export function readAttached(attached: readonly Uint8Array[]): Carried {
  const allowance = createAllowance();
  const streams = attached.map((bytes) => toText(inflate(bytes, allowance) ?? bytes));
  return gather(attachments({ whole: '', streams }), 'protected');
}

function gather(reads: readonly Read[], otherwise: CarriedProblem): Carried {
  const found = reads.flatMap((read) => (read.ok ? [read.value] : []));
  if (found.length > PDF_LIMITS.lists) return failure('tooBig');
  return found.length > 0 ? success(found) : failure(otherwise);
}

const OURS = /^\s*\{\s*"\$format"\s*:\s*"fair-handover-/;

function attachments({ streams }: PdfTexts): readonly Read[] {
  const texts = new Set(streams.filter((stream) => OURS.test(stream)));
  return [...texts].map((text) => {
    const plain = takeChecksum(new TextDecoder().decode(toBytes(text)));
    return plain.ok ? parseFileText(plain.value) : plain;
  });
}

const FRAGMENT = /#(\d{1,3}\.[\w-]{6,}\.e)/;
/** Where a link leads, literal or hexadecimal. A link that somebody typed into a note is no part of it. */
const ADDRESS = /\/URI\s*(?:\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9a-fA-F\s]+)>)/g;

/** A literal text may run on over a line after a backslash. */
function fragments(text: string): readonly string[] {
  const addresses = [...text.matchAll(ADDRESS)].map(([, literal, hex = '']) => literal?.replace(/\\\r?\n/g, '') ?? fromHex(hex));
  return addresses.flatMap((address) => FRAGMENT.exec(address)?.[1] ?? []);
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
