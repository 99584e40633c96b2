// What mail programs, filters and chats do to a text, undone. Each step gives other views of it; none is trusted.
import { decodeBase64Url } from './base64url.ts';

/** A text as it came, and as it was before a mail program made it fit for transport; each also as one line. */
export function transportedTexts(text: string): readonly string[] {
  return withJoined([text, ...base64Parts(text)].flatMap((part) => [part, fromQuotedPrintable(part)]));
}

/** Some texts with one wrapping taken off, in every way that changes one. */
export function unwrapTexts(texts: readonly string[]): readonly string[] {
  const views = texts.flatMap((text) => [fromEscapes(fromEntities(fromPercent(text))), fromFilter(text)]);
  return withJoined(views).filter((view) => !texts.includes(view));
}

function withJoined(texts: readonly string[]): readonly string[] {
  const clean = texts.map(cleanText);
  return [...new Set([...clean, ...clean.map(joinLines)])];
}

/** One line without white space, quoting marks, escapes and tags, so that a link broken over several lines is whole again. */
function joinLines(text: string): string {
  return text
    .replace(TAGS, '')
    .replace(PART_NUMBERS, '')
    .replace(/[\s>\\]/g, '');
}

// Tags that some mail programs put into long words. One with a link in it is no such tag.
const TAGS = /<[^<>#]{0,300}>/g;

/** '(1/3)': a long message that was sent in several. */
const PART_NUMBERS = /\(\d{1,2}\/\d{1,2}\)/g;

/** Without invisible marks; with plain letters, figures and dashes for those that look like them. */
function cleanText(text: string): string {
  return text
    .replace(/[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g, '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[\u2013-\u2015]/g, '--');
}

/** RFC 2045, 6.7: soft line breaks, also in quoted lines, and '=23' for '#'. */
function fromQuotedPrintable(text: string): string {
  return text.replace(/=[ \t]*\r?\n[> \t]*/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** '%23' for '#', and whole letters of several bytes. */
function fromPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    }
  });
}

/** The names of the characters that stand in links or between their lines. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    num: '#',
    amp: '&',
    period: '.',
    lowbar: '_',
    hyphen: '-',
    dash: '-',
    lt: '<',
    gt: '>',
    quot: '"',
    sol: '/',
    colon: ':',
  }),
);
const INVISIBLE_ENTITY = /^(?:shy|zwnj|zwj|zerowidthspace|nobreak|nbsp|tab|newline)$/;

/** '&#35;', '&#x23;' and '&num;' for '#'. */
function fromEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,16}));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES.get(name.toLowerCase()) ?? (INVISIBLE_ENTITY.test(name.toLowerCase()) ? ' ' : entity);
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code <= 0xffff ? String.fromCharCode(code) : entity;
  });
}

/** '\u0023' for '#', as in JSON. */
function fromEscapes(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A mail filter that writes '-23' for '#' and '_' for '/' in its addresses: urldefense.proofpoint.com, version 2. */
function fromFilter(text: string): string {
  return text.replace(/([?&]u=)(https?-3A[\w.-]*)/gi, (_, name: string, address: string) => {
    return name + fromPercent(address.replaceAll('_', '/').replaceAll('-', '%'));
  });
}

/** What stands in long runs of base64: parts of a mail, and addresses inside those of a filter. */
function base64Parts(text: string): readonly string[] {
  const runs = text.match(/(?:[A-Za-z0-9+/_-]{20,}={0,2}\r?\n?)+/g) ?? [];
  return runs.flatMap((run) => {
    const bytes = decodeBase64Url(run.replace(/[\s=]/g, '').replaceAll('+', '-').replaceAll('/', '_'));
    const part = bytes && new TextDecoder().decode(bytes);
    return part?.includes('://') ? [part] : [];
  });
}
