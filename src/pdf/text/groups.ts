// The runs of a line as a reader meets them: what is tagged together, and what needs its true text beside it.
import type { PlacedRun } from './placing.ts';
import type { ShapedRun } from './operators.ts';
import { shape } from './shaping.ts';

/** Neighbours of one language. */
export interface Group {
  readonly runs: readonly ShapedRun[];
  readonly lang: string | undefined;
  /** Whether the tree keeps the true text: its glyphs alone do not tell it, or stand in another order. */
  readonly inTree: boolean;
  /** Whether the page keeps it too, for those who copy or search. Some readers turn it over where it runs from right to left, so not there. */
  readonly inPage: boolean;
}

function createGroup(run: PlacedRun): Group {
  const shaped = shape(run);
  const isBackwards = run.level % 2 === 1;
  const inTree = shaped.isHeld || !run.shown || (isBackwards && run.text.trim() !== '');
  return { runs: [{ run, shaped }], lang: run.lang, inTree, inPage: shaped.isHeld };
}

/** A language holds its runs together; without one, what needs its text stands apart. Boxes always do. */
function belongs(one: Group, other: Group): boolean {
  const areShown = [...one.runs, ...other.runs].every(({ run }) => run.shown);
  if (!areShown || one.lang !== other.lang) return false;
  return one.lang !== undefined || (one.inTree === other.inTree && one.inPage === other.inPage);
}

function isAnyBackwards({ runs }: Group): boolean {
  return runs.some(({ run }) => run.level % 2 === 1);
}

function join(one: Group, other: Group): Group {
  const isBackwards = isAnyBackwards(one) || isAnyBackwards(other);
  return {
    runs: [...one.runs, ...other.runs],
    lang: one.lang,
    inTree: one.inTree || other.inTree,
    inPage: !isBackwards && (one.inPage || other.inPage),
  };
}

/** The true text of a group. */
export function textOfGroup({ runs }: Group): string {
  return runs.map(({ run }) => run.text).join('');
}

/** Groups the runs of a line, in the order of reading. */
export function groupRuns(runs: readonly PlacedRun[]): readonly Group[] {
  const groups: Group[] = [];
  for (const group of runs.map(createGroup)) {
    const last = groups.at(-1);
    if (last && belongs(last, group)) groups.splice(-1, 1, join(last, group));
    else groups.push(group);
  }
  return groups;
}
