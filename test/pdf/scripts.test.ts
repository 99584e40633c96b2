// Every script is drawn with letters of its own, and comes out again as it went in: for our reader, Poppler and pdf.js.
import { describe, expect, test, vi } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { CATALOGUE } from '../../src/pdf/catalogue.ts';
import { FAMILIES, LATIN } from '../../src/pdf/fonts.ts';
import { makeLetterPdf } from '../../src/pdf/make-letter-pdf.ts';
import { makePdf, type FontLoader } from '../../src/pdf/make-pdf.ts';
import { findUnshownText } from '../../src/pdf/unshown.ts';
import { CREATED_AT, EMPTY, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, textOf, type Tag } from './read-tags.ts';
import { ANY_SCRIPT, recordOf, SCRIPT_WORDS, type Script } from './script-fixtures.ts';
import { glyphsOf, runsOf } from './set-text.ts';
import { hasTool, runTool } from './tools.ts';

// The first PDF pays for loading the engine.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried: undefined } as const;

async function makeLetter({ name, note }: Pick<Script, 'name' | 'note'>): Promise<Uint8Array> {
  const paragraphs = [[{ kind: 'lines', lines: [name] }] as const, [{ kind: 'lines', lines: [note] }] as const];
  return (await makeLetterPdf({ subject: 'Keys', siteName: 'Fair Handover', paragraphs }, readFont, { createdAt: CREATED_AT })).bytes;
}

const letters = new Map(await Promise.all(SCRIPT_WORDS.map(async (one) => [one.script, await makeLetter(one)] as const)));
const letterOf = (script: string): Uint8Array => letters.get(script) ?? new Uint8Array();

/** Without the marks that Poppler puts round what runs from right to left. */
const plain = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
const unspaced = (text: string): string => plain(text).replace(/\s/g, '');
const wordsOf = ({ name, note }: Script): readonly string[] => `${name} ${note}`.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

async function readWithPdfJs(bytes: Uint8Array): Promise<string> {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const { items } = await (await file.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

describe.each(SCRIPT_WORDS.map((one) => [one.script, one] as const))('%s', (script, words) => {
  test('[U16] fetches what it needs and nothing else', async () => {
    const fetched: string[] = [];
    const load: FontLoader = (file) => readFont(file).finally(() => fetched.push(file));
    const { missing } = await makePdf(recordOf([words]), load, OPTIONS);
    expect(missing).toEqual([]);
    expect(await findUnshownText(recordOf([words]), 'full', readFont)).toEqual([]);
    const own = new Set(['next-mono-400.woff', ...FAMILIES.flatMap(({ regular, bold }) => [regular, bold])]);
    const others = fetched.filter((file) => !own.has(file));
    expect(others.filter((file) => file === CATALOGUE)).toHaveLength(words.families.length > 0 ? 1 : 0);
    const fonts = others.filter((file) => file !== CATALOGUE);
    for (const font of fonts) expect(words.families.some((family) => font.startsWith(family))).toBe(true);
    for (const family of words.families) expect(fonts.some((font) => font.startsWith(family))).toBe(true);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  test('[U18] is read as it was written, in its language', () => {
    const { root, faults } = readTags(new PdfFile(letterOf(script)));
    expect(faults).toEqual([]);
    expect(findTags(root, 'P').map(textOf)).toEqual([words.name, words.note]);
    const langs = findTags(root, 'Span').flatMap(({ dict }) => (dict.has('Lang') ? [dict.get('Lang')] : []));
    expect([...new Set(langs)]).toEqual(words.lang === undefined ? [] : [words.lang]);
  });

  test('[U18] pdf.js finds it whole, in the order of reading', async () => {
    const found = unspaced(await readWithPdfJs(letterOf(script)));
    for (const text of [words.name, words.note]) expect(found).toContain(unspaced(text));
  });

  test.runIf(hasTool('pdftotext'))('[U18] Poppler finds every word', () => {
    const found = plain(runTool({ 'in.pdf': letterOf(script) }, ['pdftotext', '-layout', 'in.pdf', '-'], (said) => said));
    for (const word of wordsOf(words)) expect(found).toContain(word);
    if (!['ar', 'he'].includes(words.lang ?? '')) expect(found).toContain(words.note);
    else expect(found).toContain(words.name);
  });

  test('draws a letter of the script for each, and no empty one', async () => {
    for (const run of await runsOf(`${words.name} ${words.note}`)) {
      expect(run.shown).toBe(true);
      for (const { drawn } of run.parts.filter((part) => part.text !== ' ')) {
        const { glyphs } = run.font.font.layout(drawn);
        expect(glyphs.some(({ path }) => path.toSVG() !== '')).toBe(true);
        expect(glyphs.map(({ id }) => id)).not.toContain(0);
      }
    }
  });

  test.runIf(hasTool('pdftoppm'))('shows ink on every line', () => {
    const picture = runTool({ 'in.pdf': letterOf(script) }, ['pdftoppm', '-gray', '-r', '72', 'in.pdf', 'out'], (_, file) =>
      file('out-1.pgm'),
    );
    const width = Number(/^P5\s+(\d+)/.exec(Buffer.from(picture.subarray(0, 20)).toString('latin1'))?.[1]);
    const pixels = picture.subarray(picture.length % width);
    const dark = Array.from(
      { length: pixels.length / width },
      (_, row) => pixels.subarray(row * width, (row + 1) * width).filter((pixel) => pixel < 128).length,
    );
    const bands = dark.filter((count, row) => count > 0 && (dark[row - 1] ?? 0) === 0);
    expect(bands.length).toBeGreaterThanOrEqual(3);
    expect(dark.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
  });
});

describe('shapes', () => {
  test('[U16] Arabic letters are joined: one in front, in the middle, at the end and alone', async () => {
    const [last, middle, first] = await glyphsOf('سسس');
    const [alone] = await glyphsOf('س');
    expect(new Set([last, middle, first, alone]).size).toBe(4);
    // Lam and alef are one.
    expect(await glyphsOf('لا')).toHaveLength(1);
  });

  test('[U16] a Persian joiner parts two letters of a word', async () => {
    expect(await glyphsOf('می\u200Cخواهم')).not.toEqual(await glyphsOf('میخواهم'));
  });

  test('[U16] Devanagari letters make conjuncts, and a vowel stands in front', async () => {
    const [ka] = await glyphsOf('क');
    expect(await glyphsOf('क्ष')).toHaveLength(1);
    const [vowel, letter] = await glyphsOf('कि');
    expect(letter).toBe(ka);
    expect(vowel).not.toBe(ka);
  });

  test('[U16] the sign in a Thai vowel stands below the mark of tone', async () => {
    const [run] = await runsOf('น้ำ');
    expect(run?.drawn).toBe('น\u0E4D\u0E49\u0E32');
  });

  test.each(['👩‍💻', '🇵🇱', '1️⃣', '👩🏽‍💻', '👍🏽', '❤️', '🏳️‍🌈', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'])(
    '[U16] %s is one picture',
    async (emoji) => {
      expect(await glyphsOf(emoji)).toHaveLength(1);
    },
  );

  test('[U16] emoji that no font has joined stand beside each other', async () => {
    const runs = await runsOf('🥐\u200D🔑');
    expect(runs.every(({ shown }) => shown)).toBe(true);
    expect(await glyphsOf('🥐\u200D🔑')).toHaveLength(2);
  });

  test('[U16] a sign that is text stays text, and a picture where it is asked for', async () => {
    const [text] = await runsOf('©');
    const [picture] = await runsOf('©\uFE0F');
    expect(text?.font).not.toBe(picture?.font);
  });
});

describe('Chinese characters', () => {
  const fontsOf = async (texts: readonly string[]): Promise<readonly string[]> => {
    const fetched: string[] = [];
    const load: FontLoader = (file) => readFont(file).finally(() => fetched.push(file));
    const paragraphs = texts.map((text) => [{ kind: 'lines', lines: [text] }] as const);
    await makeLetterPdf({ subject: 'Keys', siteName: 'x', paragraphs }, load, { createdAt: CREATED_AT });
    const own = [LATIN.regular, LATIN.bold, 'next-mono-400.woff', CATALOGUE];
    return [
      ...new Set(fetched.filter((file) => !own.includes(file)).map((file) => file.replace(/^noto-sans-|-\d+-400\.woff$/g, ''))),
    ].sort();
  };

  test('[U16] have the shapes of the language of their text', async () => {
    expect(await fontsOf(['直'])).toEqual(['sc']);
    expect(await fontsOf(['直す'])).toEqual(['jp']);
    expect(await fontsOf(['直 직'])).toEqual(['kr']);
    expect(await fontsOf(['山田', '直す'])).toEqual(['jp']);
  });
});

test('[U16] letters that only English needs fetch nothing else', async () => {
  const fetched: string[] = [];
  await makePdf({ ...EMPTY, note: 'Café – 5 €, ‘quoted’' }, (file) => readFont(file).finally(() => fetched.push(file)), OPTIONS);
  expect(fetched.sort()).toEqual([LATIN.regular, LATIN.bold, 'next-mono-400.woff'].sort());
});

test('[U18] all scripts in one file make the same bytes each time', async () => {
  const [one, two] = [await makePdf(ANY_SCRIPT, readFont, OPTIONS), await makePdf(ANY_SCRIPT, readFont, OPTIONS)];
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
});

describe('without a font', () => {
  const NOTE = { ...EMPTY, note: 'Ask 王小明 and سام' };
  const sentences = ['The notes: the PDF shows boxes in place of Arabic letters.'];
  const paragraphs = ({ bytes }: { readonly bytes: Uint8Array }): readonly string[] => {
    const root: Tag = readTags(new PdfFile(bytes)).root;
    return findTags(root, 'P').map(textOf);
  };

  test.each([
    ['is not there', () => Promise.reject(new Error('offline'))],
    ['is something else', () => Promise.resolve(new TextEncoder().encode('<!doctype html>').buffer)],
    ['names nothing', () => Promise.resolve(new TextEncoder().encode('{"families":[7,["x",1],[1,1,"a"]]}').buffer)],
  ])('[U19] a catalogue that %s leaves boxes, said before and after', async (_, catalogue) => {
    const load: FontLoader = (file) => (file === CATALOGUE ? catalogue() : readFont(file));
    const made = await makePdf(NOTE, load, OPTIONS);
    expect(made.missing).toEqual(sentences);
    expect((await findUnshownText(NOTE, 'full', load)).map(({ sentence }) => sentence)).toEqual(sentences);
    expect(paragraphs(made)).toContain(NOTE.note);
  });

  test('[U19] a font that is not there leaves boxes, said afterwards', async () => {
    const load: FontLoader = (file) => (file.startsWith('vazirmatn') ? Promise.reject(new Error('offline')) : readFont(file));
    const made = await makePdf(NOTE, load, OPTIONS);
    expect(made.missing).toEqual(sentences);
    expect(paragraphs(made)).toContain(NOTE.note);
  });

  test('[U19] a font of another day that lacks a letter leaves a box, not an empty glyph', async () => {
    const load: FontLoader = (file) => readFont(file.startsWith('vazirmatn') ? 'noto-greek-400.woff' : file);
    expect((await makePdf(NOTE, load, OPTIONS)).missing).toEqual(sentences);
  });
});
