// deflate-raw through the platform's streams, with a cap on what comes out.
import type { CompressionPort } from './ports.ts';

/** Compression as browsers and Node have it. */
export const compression: CompressionPort = {
  async deflate(text) {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  },
  async inflate(bytes, most) {
    try {
      return await readCapped(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), most);
    } catch {
      return undefined;
    }
  },
};

async function readCapped(stream: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) return void reader.cancel();
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
