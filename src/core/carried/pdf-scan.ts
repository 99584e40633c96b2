// A PDF looked through from its first byte to its last, without its table of contents: a treated file often has a wrong one.
import { inflate, type Allowance } from './inflate.ts';

/** What a PDF may take: bytes of the file, number of streams that are opened, bytes that come out of all and of one of them, and lists. */
export const PDF_LIMITS = {
  bytes: 32 * 1024 * 1024,
  streams: 4_000,
  opened: 24 * 1024 * 1024,
  stream: 8 * 1024 * 1024,
  lists: 200,
} as const;

/** The texts in a PDF, each byte one character. */
export interface PdfTexts {
  /** The file as it stands. */
  readonly whole: string;
  /** What its streams hold, opened; pictures and fonts are left out. */
  readonly streams: readonly string[];
}

const CHUNK = 8_192;
const BEGIN = /stream\r?\n/g;
const NO_TEXT = /\/Image\b|\/Length1\b|\/FontFile|\/CIDFontType0C|\/OpenType/;
/** What stands before a stream is at most so long. */
const DICTIONARY = 2_000;

/** Bytes as a text of the same length. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** The bytes of such a text. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** Where a stream stands, and its dictionary. */
export interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

/** Every stream with what stands before it. */
export function findStreams(whole: string): readonly Stream[] {
  const streams: Stream[] = [];
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(whole); match && streams.length < PDF_LIMITS.streams; match = BEGIN.exec(whole)) {
    const before = whole.slice(Math.max(0, match.index - DICTIONARY), match.index);
    // 'endstream' ends in the same letters.
    if (before.endsWith('end')) continue;
    const start = BEGIN.lastIndex;
    const end = whole.indexOf('endstream', start);
    streams.push({ dictionary: before.slice(before.lastIndexOf(' obj') + 1), start, end: end < 0 ? whole.length : end });
    // No later one has an end either, and each would reach as far as this one.
    if (end < 0) break;
    BEGIN.lastIndex = end + 'endstream'.length;
  }
  return streams;
}

/** A fresh allowance for what comes out of one PDF. */
export function createAllowance(): Allowance {
  return { left: PDF_LIMITS.opened, each: PDF_LIMITS.stream };
}

/** Every text of a PDF. */
export function scanPdf(bytes: Uint8Array, allowance = createAllowance()): PdfTexts {
  const whole = toText(bytes);
  const streams: string[] = [];
  for (const { dictionary, start, end } of findStreams(whole)) {
    if (NO_TEXT.test(dictionary)) continue;
    const raw = bytes.subarray(start, end);
    const opened = /\/Fl(?:ateDecode)?\b/.test(dictionary) ? inflate(raw, allowance) : takePlain(raw, allowance);
    if (opened) streams.push(toText(opened));
  }
  return { whole, streams };
}

function takePlain(raw: Uint8Array, allowance: Allowance): Uint8Array | undefined {
  if (raw.length > Math.min(allowance.left, allowance.each)) return undefined;
  allowance.left -= raw.length;
  return raw;
}
