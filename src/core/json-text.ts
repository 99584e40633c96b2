// JSON text from outside, looked at before it is parsed.
import { jsonDepth } from './json-depth.ts';
import { LIMITS } from './limits.ts';

/** The value of JSON text, or undefined where it is none or nests too deep. Never throws. */
export function parseJson(text: string): unknown {
  if (jsonDepth(text) > LIMITS.depth) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
