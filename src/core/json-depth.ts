// A look at JSON text before it is parsed: deep nesting is an attack, not a record.

/** How deep brackets nest in JSON text. Brackets inside strings do not count. */
export function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (part === '[' || part === '{') deepest = Math.max(deepest, ++depth);
    else if (part === ']' || part === '}') depth -= 1;
  }
  return deepest;
}
