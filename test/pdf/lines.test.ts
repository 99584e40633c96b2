// Laws of lines in any mix of scripts: nothing is lost, nothing is wider than its line, and what runs the other way is only turned over.
import createBidi from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeLetterPdf } from '../../src/pdf/make-letter-pdf.ts';
import { directionsOf, visualOrder } from '../../src/pdf/text/bidi.ts';
import { splitAtBreaks } from '../../src/pdf/text/breaks.ts';
import { splitClusters, tidyText } from '../../src/pdf/text/clusters.ts';
import { breakLines } from '../../src/pdf/text/lines.ts';
import { BODY, BODY_BOLD } from '../../src/pdf/text/styles.ts';
import { widthOf } from '../../src/pdf/text/shaping.ts';
import { runs, timeLimit } from '../nightly.ts';
import { CREATED_AT, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, textOf } from './read-tags.ts';
import { SCRIPT_WORDS } from './script-fixtures.ts';
import { fontsFor, setLines, textOfLine } from './set-text.ts';

// The first text pays for loading the engine.
vi.setConfig({ testTimeout: timeLimit(60_000) });

const KNOWN = SCRIPT_WORDS.flatMap(({ name, note }) => [...name.split(' '), ...note.split(' ')]);
/** No font has these. */
const UNKNOWN = ['მარიამ', 'Հայաստան', '\u{1D11E}', '\uE000', 'தமிழ்'];
const UNKNOWN_LETTERS = new Set(UNKNOWN.flatMap((word) => splitClusters(word)));
const SIGNS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '.',
  ', ',
  '(',
  ')',
  '[',
  '] ',
  '/',
  '12',
  ' 3.50 €',
  '«',
  '»',
  '\u200F',
  '\u200E',
  '\u2067',
  '\u2069',
  '。',
  '「',
  '」',
  '…',
];

const fonts = await fontsFor([...KNOWN, ...UNKNOWN, ...SIGNS]);
const mixes = fc.array(fc.constantFrom(...KNOWN, ...UNKNOWN, ...SIGNS, ...SIGNS), { maxLength: 25 }).map((parts) => parts.join(''));
const widths = fc.integer({ min: 40, max: 400 });

describe('a paragraph of any scripts', () => {
  test('[U18] keeps every letter, in the order of reading', () => {
    fc.assert(
      fc.property(mixes, widths, (text, width) => {
        expect(setLines(text, fonts, width).map(textOfLine).join('')).toBe(tidyText(text));
      }),
      { numRuns: runs(200) },
    );
  });

  test('[U17] has no line that is wider than it may be', () => {
    fc.assert(
      fc.property(mixes, widths, (text, width) => {
        for (const line of setLines(text, fonts, width)) expect(line.width).toBeLessThanOrEqual(width + 0.5);
      }),
      { numRuns: runs(200) },
    );
  });

  test('[U17] sets its runs beside each other, without a gap or an overlap', () => {
    fc.assert(
      fc.property(mixes, widths, (text, width) => {
        for (const line of setLines(text, fonts, width)) {
          const placed = [...line.runs].sort((one, other) => one.x - other.x || widthOf(one) - widthOf(other));
          placed.forEach((run, index) => {
            const before = placed[index - 1];
            if (before) expect(run.x).toBeCloseTo(before.x + widthOf(before), 3);
          });
          const isHanging = line.isRightToLeft && textOfLine(line).endsWith(' ');
          if (!isHanging) expect(placed[0]?.x ?? 0).toBeCloseTo(0, 3);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('[U19] shows a letter, or a box that knows it', () => {
    fc.assert(
      fc.property(mixes, (text) => {
        for (const { runs: placed } of setLines(text, fonts, 300)) {
          for (const run of placed) {
            const boxes = splitClusters(run.text).length;
            if (!run.shown) expect(run.drawn).toBe('□'.repeat(boxes));
            expect(run.parts.map((part) => part.text).join('')).toBe(run.text);
            for (const letter of run.drawn) expect(run.font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('[U17] is ordered as UAX 9 says', () => {
    const bidi = createBidi();
    fc.assert(
      fc.property(mixes, (mix) => {
        // It ends with a letter, so that no space at its end is turned.
        const text = mix.replace(/[\s\u200E\u200F\u2067\u2069]+$/u, '');
        const directions = directionsOf(text);
        if (!directions) return;
        const embedding = bidi.getEmbeddingLevels(text, directions.isRightToLeft ? 'rtl' : 'ltr');
        expect(visualOrder(directions.levels)).toEqual(bidi.getReorderedIndices(text, embedding));
      }),
      { numRuns: runs(300) },
    );
  });

  test('[U17] the order of a line is a permutation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }), (levels) => {
        expect([...visualOrder(levels)].sort((one, other) => one - other)).toEqual(levels.map((_, place) => place));
      }),
      { numRuns: runs(300) },
    );
  });
});

test('[U19] a file of any scripts gives every letter back, and names those that are boxes', async () => {
  const lines = fc.array(mixes, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(lines, async (texts) => {
      const written = texts.map((text) => tidyText(text)).filter((text) => text.trim() !== '');
      const paragraphs = written.map((text) => [{ kind: 'lines', lines: [text] }] as const);
      const model = { subject: 'Keys', siteName: 'x', paragraphs };
      const { bytes, missing } = await makeLetterPdf(model, readFont, { createdAt: CREATED_AT });
      const { root, faults } = readTags(new PdfFile(bytes));
      expect(faults).toEqual([]);
      expect(findTags(root, 'P').map(textOf)).toEqual(written);
      const letters = written.flatMap((text) => splitClusters(text));
      expect(missing).toEqual([...new Set(letters.filter((letter) => UNKNOWN_LETTERS.has(letter.replace(/\p{Cf}/gu, ''))))]);
    }),
    { numRuns: runs(12) },
  );
});

describe('directions', () => {
  const isRightToLeft = (text: string): boolean => setLines(text, fonts, 300)[0]?.isRightToLeft ?? false;

  test('[U17] a paragraph runs as its first letter does, and most of its letters', () => {
    expect(isRightToLeft('كلمة المرور عند سام until Friday')).toBe(true);
    expect(isRightToLeft('12 – הסיסמה')).toBe(true);
    expect(isRightToLeft('سام hands over the backups.')).toBe(false);
    expect(isRightToLeft('WordPress كلمة المرور عند سام')).toBe(false);
  });

  /** The words of a line as they stand from left to right. */
  const fromLeft = (text: string): string =>
    (setLines(text, fonts, 1_000)[0]?.runs ?? [])
      .toSorted((one, other) => one.x - other.x)
      .map(({ text: words }) => words.trim())
      .filter((words) => words !== '')
      .join('|');

  test('[U17] words and numbers stand in their places', () => {
    expect(fromLeft('שלום ABC 12 עולם')).toBe('עולם|ABC 12|שלום');
    expect(fromLeft('Ask סם כהן about 12 keys')).toBe('Ask|סם כהן|about 12 keys');
  });

  test('[U17] a day after a name is no part of the name', () => {
    const fromLeftOf = (name: string, day: string) => {
      const pieces = [
        { text: name, style: BODY_BOLD },
        { text: day, style: BODY },
      ];
      const [line] = breakLines(pieces, fonts, 1_000);
      return line?.runs.toSorted((one, other) => one.x - other.x).map(({ text }) => text.trim());
    };
    expect(fromLeftOf('נועה', ' 12 May 2026')).toEqual(['12 May 2026', 'נועה']);
    expect(fromLeftOf('נועה', ' 12 November 2026')).toEqual(['נועה', '12 November 2026']);
  });

  test('[U17] brackets are turned over where they run from right to left', () => {
    const drawn = setLines('הסיסמה (12) עולם', fonts, 1_000).flatMap((line) => line.runs.toSorted((one, other) => one.x - other.x));
    expect(drawn.map((run) => (run.text.includes('(') || run.text.includes(')') ? run.drawn.trim() : '')).join('')).toBe('()');
    expect(drawn.map((run) => run.text).join('')).toContain(')');
  });
});

describe('breaks', () => {
  const lines = (text: string, width: number): readonly string[] => setLines(text, fonts, width).map(textOfLine);

  test('[U17] lines of Chinese and Japanese end anywhere but before a closing sign or after an opening one', () => {
    const signs = fc.array(fc.constantFrom('金', '庫', 'の', '中', '。', '、', '「', '」', 'っ', 'ー', '（', '）', '！'), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(signs, (parts) => {
        const text = parts.join('');
        const broken = splitAtBreaks(text, false);
        expect(broken.join('')).toBe(text);
        broken.forEach((part, index) => {
          if (index > 0) expect(part).not.toMatch(/^[。、」っー）！]/);
          if (index < broken.length - 1) expect(part).not.toMatch(/[「（]$/);
        });
        for (const part of broken) expect(part).toMatch(/^[「（]*.?[。、」っー）！]*$/);
      }),
      { numRuns: runs(200) },
    );
  });

  test('[U17] a line of Thai ends between words', () => {
    const words = ['รหัสผ่าน', 'อยู่', 'ใน', 'ตู้เซฟ', 'ข้าง', 'แป้ง'];
    const ends = new Set(words.map((_, index) => words.slice(0, index + 1).join('').length));
    const [first = '', ...rest] = lines(words.join(''), 60);
    expect(rest.length).toBeGreaterThan(0);
    expect(ends).toContain(first.length);
  });

  test('[U17] a word that no line holds is broken between letters, and stays joined', () => {
    const word = 'كلمة'.repeat(30);
    const broken = lines(word, 60);
    expect(broken.length).toBeGreaterThan(3);
    expect(broken.join('')).toBe(word);
    for (const line of lines('क्षत्रिय'.repeat(20), 60)) expect(line).not.toMatch(/^\p{M}|\u094D$/u);
  });
});
