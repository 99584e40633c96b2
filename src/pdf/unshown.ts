// What a PDF cannot show, said before anybody downloads it.
import type { PrintKind } from '../core/exports/print-choice.ts';
import type { PrintModel } from '../core/exports/print-model.ts';
import { familiesFor } from './catalogue.ts';
import type { FontLoader } from './fonts.ts';
import { modelTexts } from './model-texts.ts';
import { shortenNames } from './shorten.ts';
import { splitClusters, tidyText } from './text/clusters.ts';
import { createCoverage } from './text/coverage.ts';

/** A text of which the PDF does not show everything. */
export interface UnshownText {
  /** 'the note on 4 Hosting'. */
  readonly where: string;
  /** The whole sentence for the reader. */
  readonly sentence: string;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'Arabic letters'],
  [/\p{Script=Hebrew}/u, 'Hebrew letters'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Japanese characters'],
  [/\p{Script=Hangul}/u, 'Korean characters'],
  [/\p{Script=Han}/u, 'Chinese characters'],
  [/\p{Script=Devanagari}/u, 'Devanagari letters'],
  [/\p{Script=Thai}/u, 'Thai letters'],
  [/\p{Script=Armenian}/u, 'Armenian letters'],
  [/\p{Script=Georgian}/u, 'Georgian letters'],
  [/\p{Script=Bengali}/u, 'Bengali letters'],
  [/\p{Script=Gurmukhi}/u, 'Gurmukhi letters'],
  [/\p{Script=Gujarati}/u, 'Gujarati letters'],
  [/\p{Script=Tamil}/u, 'Tamil letters'],
  [/\p{Script=Telugu}/u, 'Telugu letters'],
  [/\p{Script=Kannada}/u, 'Kannada letters'],
  [/\p{Script=Malayalam}/u, 'Malayalam letters'],
  [/\p{Script=Sinhala}/u, 'Sinhala letters'],
  [/\p{Script=Khmer}/u, 'Khmer letters'],
  [/\p{Script=Lao}/u, 'Lao letters'],
  [/\p{Script=Myanmar}/u, 'Burmese letters'],
  [/\p{Script=Ethiopic}/u, 'Ethiopic letters'],
  [/\p{Emoji_Presentation}/u, 'emoji'],
];

function nameLetters(text: string): string {
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'some characters';
}

function describe(where: string, problem: string): UnshownText {
  return { where, sentence: `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${problem}` };
}

/** The texts in which a letter has no font, or that are too long; `canShow` knows which fonts there are. */
export function listUnshown(model: PrintModel, kind: PrintKind, canShow: (cluster: string) => boolean): readonly UnshownText[] {
  const short = modelTexts(shortenNames(model, kind));
  return modelTexts(model).flatMap(({ where, text }, index) => {
    const lost = splitClusters(tidyText(text)).filter((cluster) => cluster !== '\n' && !canShow(cluster));
    const letters = lost.length > 0 ? [describe(where, `the PDF shows boxes in place of ${nameLetters(lost.join(''))}.`)] : [];
    const tail = short[index]?.text !== text ? [describe(where, 'the PDF shows only how it begins, because it is very long.')] : [];
    return [...letters, ...tail];
  });
}

/** What the PDF of this record could not show, known without loading a font; a catalogue is loaded where the texts ask for it. */
export async function findUnshownText(model: PrintModel, kind: PrintKind, load: FontLoader): Promise<readonly UnshownText[]> {
  const texts = modelTexts(model).map(({ text }) => tidyText(text));
  const { canShow } = createCoverage(await familiesFor(texts, load));
  return listUnshown(model, kind, canShow);
}
