// Which font file shows which characters. Ranges match the files exactly (test/pdf/fonts.test.ts).
import { parseRanges, type Ranges } from './text/ranges.ts';

/** Fetches one file of the folder `fonts/pdf/` by its name. */
export type FontLoader = (file: string) => Promise<ArrayBuffer>;

/** A set of characters and the files that draw them. */
export interface FontFamily {
  readonly id: string;
  readonly regular: string;
  readonly bold: string;
  readonly ranges: Ranges;
}

/** The family that every document needs. It also holds U+25A1, the box for what cannot be shown. */
export const LATIN: FontFamily = {
  id: 'latin',
  regular: 'next-latin-400.woff',
  bold: 'next-latin-700.woff',
  ranges: parseRanges(
    '20-7E A0-AC AE-B4 B6-FF 102 131 152-153 2C6 2DA 2DC 300-301 303-304 308 2009 2013-2014 2018-201A 201C-201E 2022 2026 2039-203A 2044 20AC 2122 2212 2215 25A1',
  ),
};

/** Addresses and logins, which are copied letter by letter. */
export const EXACT: FontFamily = { id: 'exact', regular: 'next-mono-400.woff', bold: 'next-mono-400.woff', ranges: parseRanges('20-7E') };

/** The families for running text that this site keeps itself; the first that has a character draws it. */
export const FAMILIES: readonly FontFamily[] = [
  LATIN,
  {
    id: 'latin-extended',
    regular: 'next-latin-ext-400.woff',
    bold: 'next-latin-ext-700.woff',
    ranges: parseRanges(
      '100-101 103-107 10A-113 116-11B 11E-123 126-127 12A-12B 12E-130 132-133 136-137 139-13E 141-148 150-151 154-155 158-15B 15E-165 16A-16B 16E-17E 192 218-21B 237 2C7 2C9 2DD 1E80-1E85 1E9E 1EF2-1EF3 2020 20B9 2113',
    ),
  },
  {
    id: 'latin-rare',
    regular: 'noto-latin-ext-400.woff',
    bold: 'noto-latin-ext-700.woff',
    ranges: parseRanges('108-109 114-115 11C-11D 124-125 128-129 12C-12D 134-135 138 13F-140 149-14F 156-157 15C-15D 166-169 16C-16D 17F'),
  },
  {
    id: 'greek',
    regular: 'noto-greek-400.woff',
    bold: 'noto-greek-700.woff',
    ranges: parseRanges('370-377 37A-37F 384-38A 38C 38E-3A1 3A3-3E1 3F0-3FF'),
  },
  {
    id: 'cyrillic',
    regular: 'noto-cyrillic-400.woff',
    bold: 'noto-cyrillic-700.woff',
    ranges: parseRanges('301 400-45F 490-491 4B0-4B1 2116'),
  },
];
