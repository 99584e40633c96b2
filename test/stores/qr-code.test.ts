import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../src/stores/qr-code.ts';
import { MAX_QR_CHARS } from '../../src/stores/share-record.ts';
import { chanceOf } from '../core/realistic-record.ts';
import { readDrawing } from './read-drawing.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A link of so many characters in all. */
function linkOf(length: number, format: number): string {
  const chance = chanceOf(length);
  const start = `https://fairhandover.example/open/#${format}.`;
  return `${start}${Array.from({ length: length - start.length - 2 }, () => LETTERS.charAt(chance(64))).join('')}.e`;
}

describe('a QR code', () => {
  it.each([60, 200, 333, 500, 640, 799, MAX_QR_CHARS])('of %i characters is read back by somebody else’s reader', async (length) => {
    for (const format of [1, 3]) {
      const link = linkOf(length, format);
      const { data, size } = readDrawing(await drawQrCode(link));
      expect(jsQR(data, size, size)?.data).toBe(link);
    }
  });

  it('has at most 109 modules each way, so that a phone can tell them apart', async () => {
    expect((await drawQrCode(linkOf(MAX_QR_CHARS, 0))).size).toBeLessThanOrEqual(109);
  });

  it('is not drawn of what no code can hold', async () => {
    await expect(drawQrCode('x'.repeat(3_000))).rejects.toThrow();
  });
});
