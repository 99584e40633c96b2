// Where the runs of a line stand. Rules: SPEC.md, U17.
import { visualOrder } from './bidi.ts';
import { joinRuns } from './runs.ts';
import type { Run } from './run.ts';
import type { Setting } from './runs.ts';
import { widthOf } from './shaping.ts';

/** A run and how far from the start of its line it stands. */
export interface PlacedRun extends Run {
  readonly x: number;
}

function withParts(run: Run, parts: Run['parts']): Run {
  return { ...run, text: parts.map(({ text }) => text).join(''), drawn: parts.map(({ drawn }) => drawn).join(''), parts };
}

/** The space at the end of a line runs as its paragraph does. */
function resetEnd(runs: readonly Run[], level: number): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  let left = text.trimEnd().length;
  return runs.flatMap((run) => {
    const kept = Math.min(Math.max(left, 0), run.text.length);
    left -= run.text.length;
    if (kept === run.text.length || run.level === level) return [run];
    // A space is a cluster of its own, drawn as itself.
    const at = run.parts.length - (run.text.length - kept);
    const cut = (from: number, to: number) => withParts(run, run.parts.slice(from, to));
    const tail = { ...cut(at, run.parts.length), level };
    return kept === 0 ? [tail] : [cut(0, at), tail];
  });
}

/** Gives the runs of a line their places. In a paragraph from right to left the space at the end hangs out on the left. */
export function placeRuns(runs: readonly Run[], { directions }: Setting, space: number): readonly PlacedRun[] {
  const joined = joinRuns(directions ? resetEnd(runs, directions.isRightToLeft ? 1 : 0) : runs);
  const order = visualOrder(joined.map(({ level }) => level));
  const places = new Map<number, number>();
  let x = directions?.isRightToLeft === true ? -space : 0;
  for (const place of order) {
    const run = joined[place];
    places.set(place, x);
    if (run) x += widthOf(run);
  }
  return joined.map((run, index) => ({ ...run, x: places.get(index) ?? 0 }));
}
