// Text as runs of one font each. What no font has becomes a run of boxes that remembers the true text.
import type { PdfFont } from 'pdfkit';
import { splitClusters, visiblePart } from './clusters.ts';
import type { FontSet } from './font-set.ts';
import { languageOf } from './languages.ts';
import type { TextStyle } from './styles.ts';

/** A stretch of text in one font. */
export interface Run {
  /** The text as it was given. */
  readonly text: string;
  /** What is drawn for it. */
  readonly drawn: string;
  readonly font: PdfFont;
  readonly style: TextStyle;
  readonly shown: boolean;
  /** The language, where it is another than the document's for certain. */
  readonly lang: string | undefined;
}

const BOX = '\u25A1';

function createRun(cluster: string, lang: string | undefined, style: TextStyle, fonts: FontSet): Run {
  const font = fonts.find(cluster, style);
  if (font) return { text: cluster, drawn: visiblePart(cluster), font, style, shown: true, lang };
  return { text: cluster, drawn: BOX, font: fonts.latin(style), style, shown: false, lang };
}

/** Whether the two can be drawn as one. */
function isSameKind(one: Run, other: Run): boolean {
  return one.font === other.font && one.style === other.style && one.shown === other.shown && one.lang === other.lang;
}

/** Neighbours of one kind made one. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (!last || !isSameKind(last, run)) joined.push(run);
    else joined.splice(-1, 1, { ...last, text: last.text + run.text, drawn: last.drawn + run.drawn });
  }
  return joined;
}

/** The runs of a text. */
export function splitRuns(text: string, style: TextStyle, fonts: FontSet): readonly Run[] {
  let lang: string | undefined;
  const runs = splitClusters(text).map((cluster) => createRun(cluster, (lang = languageOf(cluster, lang)), style, fonts));
  return joinRuns(runs);
}

/** How wide the runs are, in points. */
export function widthOfRuns(runs: readonly Run[]): number {
  return runs.reduce((width, { font, drawn, style }) => width + font.widthOfString(drawn, style.size), 0);
}
