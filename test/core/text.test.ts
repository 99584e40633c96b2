// cspell:ignore عربى
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { cleanText, showText } from '../../src/core/text.ts';
import { anyText } from './arbitrary-record.ts';

vi.setConfig({ testTimeout: 60_000 });

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Text that is longer than a field may be, with characters of two units and of two code points at the limit. */
const longText = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('é', 'e\u0301', '😀', '\u0958', 'a\u200b'), anyText)
  .map(([before, unit, text]) => 'x'.repeat(LIMITS.text - before) + unit.repeat(5) + text);

const texts = fc.oneof({ weight: 5, arbitrary: anyText }, { weight: 1, arbitrary: longText });

describe('cleaned text', () => {
  it('[X2] stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(texts, (text) => cleanText(cleanText(text)) === cleanText(text)),
      { numRuns: 2_000 },
    );
  });

  it('[X2] is composed, without lone surrogates, and never longer than the limit', () => {
    const law = (text: string): boolean => {
      const clean = cleanText(text);
      return clean.length <= LIMITS.text && !LONE.test(clean) && clean === clean.normalize('NFC') && showText(clean) === clean;
    };
    fc.assert(fc.property(texts, law), { numRuns: 2_000 });
  });

  it('[X2] loses control characters, direction marks, invisible characters and half characters', () => {
    const refused = [0x00, 0x07, 0x08, 0x0b, 0x1f, 0x7f, 0x85, 0x9f, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0xfeff, 0xd800, 0xdfff]; // prettier-ignore
    expect(refused.filter((code) => cleanText(`a${String.fromCharCode(code)}b`) !== 'ab')).toEqual([]);
    expect(cleanText('e\u200b\u0301')).toBe('é');
    expect(cleanText('x'.repeat(LIMITS.text - 1) + '😀')).toBe('x'.repeat(LIMITS.text - 1));
  });

  it('[X2] keeps line breaks, tabs, joiners, accents and emoji', () => {
    for (const text of ['a\nb\tc', 'नि\u200dक\u200c', 'Zoë', '👩‍👧', '日本語', 'عربى']) expect(cleanText(text)).toBe(text);
    expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc');
  });
});

describe('received text', () => {
  it('[X2] shows each refused character as a mark, and nothing else', () => {
    expect(showText('Pay\u202eto\u200b \ud800now')).toBe('Pay\ufffdto\ufffd \ufffdnow');
    expect(showText('a\nb\tZoë 👩‍👧')).toBe('a\nb\tZoë 👩‍👧');
  });

  it('[X2] keeps its length, so that nothing disappears unseen', () => {
    fc.assert(fc.property(anyText, (text) => showText(text).length === text.length));
  });
});
