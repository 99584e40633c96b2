// cspell:ignore foob fooba
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../src/core/base64url.ts';
import { crc32 } from '../../src/core/crc32.ts';
import { anyText } from './arbitrary-record.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('[L2] writes "%s" of RFC 4648 as "%s" and reads it again', (text, encoded) => {
    expect(encodeBase64Url(bytesOf(text))).toBe(encoded);
    expect(decodeBase64Url(encoded)).toEqual(bytesOf(text));
  });

  it('[L2] uses - and _ for the last two values', () => {
    expect(encodeBase64Url(Uint8Array.of(0xfb, 0xff, 0xbf))).toBe('-_-_');
    expect(decodeBase64Url('-_-_')).toEqual(Uint8Array.of(0xfb, 0xff, 0xbf));
  });

  it('[L2] gives any bytes back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => encodeBase64Url(bytes) === Buffer.from(bytes).toString('base64url')),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => crc32(decodeBase64Url(encodeBase64Url(bytes)) ?? Uint8Array.of()) === crc32(bytes),
      ),
    );
  });

  it.each(['A', 'Zh', 'Zm9', 'Zg==', 'Zm9v+', 'Zm 9v', 'Zm9vé', '😀😀', 'AAAAA'])(
    '[L2] takes only the one text that encodes some bytes: not "%s"',
    (text) => {
      expect(decodeBase64Url(text)).toBeUndefined();
    },
  );

  it('[L2] never fails on any text', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        [undefined, text].includes(encodeBase64Url(decodeBase64Url(text) ?? bytesOf('none')) === text ? text : undefined),
      ),
    );
  });
});

describe('the checksum', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('[L2] of "%s" is that of RFC 1952', (text, checksum) => {
    expect(crc32(bytesOf(text))).toBe(checksum);
  });
});
