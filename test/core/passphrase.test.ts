import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPassphrase, findWeakness, makePassphrase, PASSPHRASE_BYTES } from '../../src/core/passphrase.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const someBytes = fc.uint8Array({ minLength: PASSPHRASE_BYTES, maxLength: PASSPHRASE_BYTES });

describe('a passphrase that the site makes', () => {
  it.each([
    [[0, 0, 0, 0, 0, 0, 0, 0], '0000-0000-0000'],
    [[255, 255, 255, 255, 255, 255, 255, 255], 'ZZZZ-ZZZZ-ZZZZ'],
    [[0x9b, 0xd1, 0x27, 0x4c, 0x05, 0xf6, 0xe8, 0x3a], 'KF8J-EK05-YVM3'],
  ])('[B7] is the first 60 bits of %j', (bytes, words) => {
    expect(makePassphrase(Uint8Array.from(bytes))).toBe(words);
  });

  it('[B7] has each of the 32 characters equally often at each place', () => {
    const seen = new Map<string, number>();
    for (let first = 0; first < 256; first += 1) {
      const letter = makePassphrase(Uint8Array.of(first, 0, 0, 0, 0, 0, 0, 0)).charAt(0);
      seen.set(letter, (seen.get(letter) ?? 0) + 1);
    }
    expect([...seen.keys()].sort().join('')).toBe(CROCKFORD);
    expect(new Set(seen.values())).toEqual(new Set([8]));
  });

  it('[B7] keeps all 60 bits', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const letters = [...makePassphrase(bytes).replaceAll('-', '')];
        const bits = letters.map((letter) => CROCKFORD.indexOf(letter).toString(2).padStart(5, '0')).join('');
        expect(bits).toBe([...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('').slice(0, 60)); // prettier-ignore
      }),
    );
  });

  it.each([
    'KF8J-EK05-YVM1',
    'kf8j-ek05-yvm1',
    'KF8JEK05YVM1',
    ' KF8J EK05 YVM1 ',
    'KF8J–EK05–YVM1',
    'KF8J - EK05 - YVM1',
    'KF8J-EKO5-YVMI',
    'kf8j-eko5-yvml',
    'kf8j ek o5 yvm i',
    'KF8J\u00a0EK05\u200bYVM1\n',
    'ＫＦ８Ｊ-ＥＫ０５-ＹＶＭ１',
  ])('[B7] is the same when it is typed back as %j', (typed) => {
    expect(canonicalPassphrase(typed)).toBe('KF8JEK05YVM1');
  });

  it('[B7] is typed back from anything that it is made to', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const made = makePassphrase(bytes);
        expect(canonicalPassphrase(made.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '  '))).toBe(
          canonicalPassphrase(made),
        );
      }),
    );
  });

  it('[B7] differs from one in which a character is another', () => {
    expect(canonicalPassphrase('KF8J-EK05-YVM2')).not.toBe(canonicalPassphrase('KF8J-EK05-YVM1'));
    expect(canonicalPassphrase('KF8J-EK05-YVM')).not.toBe(canonicalPassphrase('KF8J-EK05-YVM1'));
  });
});

describe('a passphrase in own words', () => {
  it.each([
    ['red kettle on the quiet harbour', 'red kettle on the quiet harbour'],
    ['Red kettle on the quiet harbour', 'red kettle on the quiet harbour'],
    ['  red kettle  on the\nquiet harbour ', 'red kettle on the quiet harbour'],
    ['Nora’s “rye” — loaf', `nora's "rye" - loaf`],
    ['Cafe\u0301 ﬁve', 'café five'],
    ['KETTLE-harbour-loaf', 'kettle-harbour-loaf'],
    ['naïve ÅNGSTRÖM', 'naïve ångström'],
  ])('[B8] typed as %j counts as %j', (typed, words) => {
    expect(canonicalPassphrase(typed)).toBe(words);
  });

  it.each([
    ['', 'short'],
    ['kettle harbour'.slice(1), 'short'],
    ['a b c d e', 'short'],
    ['      kettle      ', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'same'],
    ['abcde abcde abcde', 'same'],
    ['kettle kettle Kettle', 'same'],
    ['lolololololololo', 'same'],
    ['12345678901234567890', 'figures'],
    ['24.12.1999 - 24.12.2001', 'figures'],
    ['kettle harbour', undefined],
    ['red tea for us all', undefined],
    ['사과나무 아래에서 빵을 굽는 노라', undefined],
    ['K7QM-4TZ2-9WXR', undefined],
  ])('[B8] %j is refused as %s', (typed, weakness) => {
    expect(findWeakness(typed)).toBe(weakness);
  });

  it('[B8] counts the same however often it is made plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const once = canonicalPassphrase(typed);
        expect(canonicalPassphrase(once)).toBe(once);
        expect(canonicalPassphrase(`  ${typed}\u200b `)).toBe(once);
      }),
    );
  });
});
