// Text as runs of one font each. What no font has becomes a run of boxes that remembers the true text.
import { mirrored, type Directions } from './bidi.ts';
import { splitClusters, splitJoined } from './clusters.ts';
import type { Han } from './coverage.ts';
import type { FontSet } from './font-set.ts';
import { languageOf } from './languages.ts';
import type { Run } from './run.ts';
import { widthOf } from './shaping.ts';
import type { TextStyle } from './styles.ts';

/** What holds for the whole paragraph that a text is part of. */
export interface Setting {
  readonly fonts: FontSet;
  readonly han: Han;
  /** The language of its Chinese characters, where that is certain. */
  readonly langOfHan: string | undefined;
  readonly directions: Directions | undefined;
}

const BOX = '\u25A1';

/** A space between words from right to left is drawn with their font, so that they stay one run: readers lose spaces between runs. */
function createSpace(before: Run | undefined, style: TextStyle, level: number): Run | undefined {
  if (!before || level % 2 === 0 || before.level !== level || !before.shown || before.style !== style) return undefined;
  return before.font.font.hasGlyphForCodePoint(0x20) ? { ...before, text: ' ', drawn: ' ', parts: [{ text: ' ', drawn: ' ' }] } : undefined;
}

function createRun(cluster: string, lang: string | undefined, style: TextStyle, level: number, { fonts, han }: Setting): Run {
  const shape = level % 2 === 0 ? cluster : mirrored(cluster);
  const found = fonts.find(shape, style, han);
  const { font, drawn } = found ?? { font: fonts.latin(style), drawn: BOX };
  return { text: cluster, drawn, parts: [{ text: cluster, drawn }], font, style, shown: found !== undefined, lang, level };
}

/** Whether the two can be drawn as one. */
function isSameKind(one: Run, other: Run): boolean {
  const isAlike = one.font === other.font && one.style === other.style && one.shown === other.shown;
  return isAlike && one.lang === other.lang && one.level === other.level;
}

function mergeRuns(one: Run, other: Run): Run {
  return { ...one, text: one.text + other.text, drawn: one.drawn + other.drawn, parts: [...one.parts, ...other.parts] };
}

/** Neighbours of one kind made one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!last || !isSameKind(last, run)) joined.push(run);
    else joined.splice(-1, 1, mergeRuns(last, run));
  }
  return joined;
}

/** The runs of a text that begins at a place of its paragraph. */
export function splitRuns(text: string, style: TextStyle, setting: Setting, start = 0): readonly Run[] {
  const runs: Run[] = [];
  let lang: string | undefined;
  let at = start;
  for (const whole of splitClusters(text)) {
    const clusters = setting.fonts.find(whole, style, setting.han) ? [whole] : splitJoined(whole);
    for (const cluster of clusters) {
      lang = languageOf(cluster, lang, setting.langOfHan);
      const level = setting.directions?.levels[at] ?? 0;
      const space = cluster === ' ' ? createSpace(runs.at(-1), style, level) : undefined;
      runs.push(space ?? createRun(cluster, lang, style, level, setting));
      at += cluster.length;
    }
  }
  return joinRuns(runs);
}

/** How wide the runs are, in points. */
export function widthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((width, run) => width + widthOf(run), 0);
}
