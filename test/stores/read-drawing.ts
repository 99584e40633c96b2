// The pixels of a QR code's SVG path, filled by the even-odd rule as a browser fills it.
import type { QrCode } from '../../src/stores/qr-code.ts';

/** Pixels of one module, and light modules round the code. */
const SCALE = 4;
const MARGIN = 4;

type Edge = readonly [x: number, from: number, to: number];

/** The edges of the path that go up or down: the path has no slanting ones. */
function edgesOf(path: string): readonly Edge[] {
  return path.split('Z').flatMap((loop) => {
    const points = [...loop.matchAll(/(\d+) (\d+)/g)].map(([, x, y]): readonly [number, number] => [Number(x), Number(y)]);
    return points.flatMap(([x, y], at): Edge[] => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y];
      return x === nextX ? [[x, Math.min(y, nextY), Math.max(y, nextY)]] : [];
    });
  });
}

/** The drawing in black and white, `size` pixels each way, four bytes a pixel. */
export function readDrawing({ size: modules, path }: QrCode): { readonly data: Uint8ClampedArray; readonly size: number } {
  const edges = edgesOf(path);
  const size = (modules + 2 * MARGIN) * SCALE;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < modules; y += 1) {
    const crossed = edges.filter(([, from, to]) => from <= y && y < to);
    for (let x = 0; x < modules; x += 1) if (crossed.filter(([edge]) => edge <= x).length % 2) paint(data, size, x, y);
  }
  return { data, size };
}

function paint(data: Uint8ClampedArray, size: number, x: number, y: number): void {
  for (let row = 0; row < SCALE; row += 1) {
    const start = ((y + MARGIN) * SCALE + row) * size + (x + MARGIN) * SCALE;
    for (let at = start; at < start + SCALE; at += 1) data.fill(0, 4 * at, 4 * at + 3);
  }
}
