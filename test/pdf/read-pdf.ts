// A small reader for the files that the writer makes: objects, streams, page contents. It trusts the plain layout of pdfkit.
import { inflateSync } from 'node:zlib';

/** A reference to another object. */
export interface Ref {
  readonly ref: number;
}

/** A dictionary. Names are plain texts with their slash. */
export type Dict = Map<string, Value>;
export type Value = number | string | boolean | null | Ref | Uint8Array | readonly Value[] | Dict;

/** One indirect object. */
export interface PdfObject {
  readonly value: Value;
  readonly stream: string;
}

const TOKEN = /\s*(<<|>>|\[|\]|<[0-9a-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+)/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The tokens of a piece of PDF, strings and all. */
export function tokenise(source: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) tokens.push(match[1] ?? '');
  return tokens;
}

function readString(token: string): string {
  const plain = token.slice(1, -1).replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
  const bytes = Buffer.from(plain, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : plain;
}

class Parser {
  private at = 0;
  private readonly tokens: readonly string[];
  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }
  read(): Value {
    const token = this.tokens[this.at++] ?? 'null';
    if (token === '<<') return this.readDict();
    if (token === '[') return this.readArray();
    if (token.startsWith('(')) return readString(token);
    if (token.startsWith('<')) return Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex');
    if (token.startsWith('/')) return token;
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    return this.readNumber(Number(token));
  }
  private readNumber(number: number): Value {
    if (this.tokens[this.at + 1] !== 'R') return number;
    this.at += 2;
    return { ref: number };
  }
  private readArray(): Value {
    const items: Value[] = [];
    while (this.tokens[this.at] !== ']') items.push(this.read());
    this.at += 1;
    return items;
  }
  private readDict(): Value {
    const dict: Dict = new Map();
    while (this.tokens[this.at] !== '>>') {
      const key = this.read();
      dict.set(String(key).slice(1), this.read());
    }
    this.at += 1;
    return dict;
  }
}

/** Reads one value, such as a dictionary. */
export function parseValue(source: string): Value {
  return new Parser(tokenise(source)).read();
}

export function isRef(value: Value | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

/** The objects of a stream of objects, each with its number. */
export function splitGroup(stream: string, first: number): readonly (readonly [id: number, body: string])[] {
  const numbers = stream.slice(0, first).trim().split(/\s+/).map(Number);
  const ends = [...numbers.filter((_, at) => at % 2 === 1).slice(1), stream.length - first];
  return ends.map((end, at) => [numbers[at * 2] ?? 0, stream.slice(first + (numbers[at * 2 + 1] ?? 0), first + end).trimEnd()]);
}

/** A file opened for reading. */
export class PdfFile {
  readonly source: string;
  private readonly objects = new Map<number, PdfObject>();
  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString('latin1');
    for (const [, id = '', body = ''] of this.source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
      this.objects.set(Number(id), this.readObject(body));
    }
    for (const { value, stream } of [...this.objects.values()]) {
      if (value instanceof Map && value.get('Type') === '/ObjStm') {
        for (const [id, body] of splitGroup(stream, Number(value.get('First')))) this.objects.set(id, this.readObject(body));
      }
    }
  }
  private readObject(body: string): PdfObject {
    const cut = body.indexOf('\nstream\n');
    if (cut < 0) return { value: parseValue(body), stream: '' };
    const value = parseValue(body.slice(0, cut));
    const raw = Buffer.from(body.slice(cut + 8, body.lastIndexOf('\nendstream')), 'latin1');
    const packed = value instanceof Map && value.get('Filter') === '/FlateDecode';
    return { value, stream: (packed ? inflateSync(raw) : raw).toString('latin1') };
  }
  /** The value itself, or what the reference leads to. */
  resolve(value: Value | undefined): Value {
    return isRef(value) ? (this.objects.get(value.ref)?.value ?? null) : (value ?? null);
  }
  dict(value: Value | undefined): Dict {
    const found = this.resolve(value);
    if (!(found instanceof Map)) throw new Error('expected a dictionary');
    return found;
  }
  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }
  stream(value: Value | undefined): string {
    return isRef(value) ? (this.objects.get(value.ref)?.stream ?? '') : '';
  }
  get trailer(): Dict {
    if (this.source.includes('\ntrailer\n')) return this.dict(parseValue(this.source.slice(this.source.lastIndexOf('trailer') + 7)));
    const values = [...this.objects.values()].map(({ value }) => value);
    return this.dict(values.findLast((value) => value instanceof Map && value.get('Type') === '/XRef'));
  }
  get catalog(): Dict {
    return this.dict(this.trailer.get('Root'));
  }
  /** Text of the information dictionary. */
  info(key: string): Value {
    return this.resolve(this.dict(this.trailer.get('Info')).get(key));
  }
  get pageRefs(): readonly Ref[] {
    return this.list(this.dict(this.catalog.get('Pages')).get('Kids')).filter(isRef);
  }
  /** Titles of the bookmarks, in order. */
  get bookmarks(): readonly Value[] {
    const titles: Value[] = [];
    if (!this.catalog.has('Outlines')) return titles;
    for (let next = this.dict(this.catalog.get('Outlines')).get('First'); isRef(next); next = this.dict(next).get('Next')) {
      titles.push(this.dict(next).get('Title') ?? '');
    }
    return titles;
  }
}
