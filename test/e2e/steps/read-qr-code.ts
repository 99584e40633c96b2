// A QR code in a picture, read by a library that has nothing to do with the one that drew it.
import jsQR from 'jsqr';
import type { Page } from 'playwright/test';

/** The text of the code in a PNG; the page only turns the picture into pixels. */
export async function readQrCode(page: Page, picture: Buffer): Promise<string | undefined> {
  const { pixels, width, height } = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { pixels: [...data], width: image.width, height: image.height };
    },
    [...picture],
  );
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
