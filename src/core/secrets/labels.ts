// The words of all languages, ready to be looked for in folded text (fold.ts).
import { foldText } from './fold.ts';
import type { Language } from './language.ts';
import { CYRILLIC } from './words/cyrillic.ts';
import { GERMAN } from './words/de.ts';
import { DENSE } from './words/dense.ts';
import { EASTERN } from './words/east.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { ITALIAN } from './words/it.ts';
import { DUTCH } from './words/nl.ts';
import { NORTHERN } from './words/north.ts';
import { POLISH } from './words/pl.ts';
import { PORTUGUESE } from './words/pt.ts';

const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  NORTHERN,
  EASTERN,
  CYRILLIC,
  DENSE,
];

// Japanese, Chinese and Korean put no space round a word.
const UNSPACED = '[\\u3040-\\ud7a3]';

/** Finds every place where one of the members stands as a word of its own. */
function finder(member: keyof Language): RegExp {
  const all = LANGUAGES.flatMap((language) => language[member] ?? []);
  const source = foldText(all.join('|')).replaceAll(' ?', '[\\s_-]?').replaceAll(' ', '[\\s_-]{1,3}').replaceAll('*', '[a-z]{0,20}');
  return new RegExp(`(?:(?=${UNSPACED})|(?<![\\p{L}\\p{N}]))(?:${source})(?:(?<=${UNSPACED})|(?![\\p{L}\\p{N}]))`, 'gu');
}

function wordSet(member: keyof Language): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => foldText(language[member] ?? '').split(' ')).filter(Boolean));
}

/** What comes before a password, for certain. */
export const PASSWORD_LABEL = finder('password');
/** What may come before one. */
export const MAYBE_LABEL = finder('maybe');
/** What comes before a code that opens something. */
export const CODE_LABEL = finder('code');
/** What makes a code harmless when it stands before the label. */
export const HARMLESS_CODE = new RegExp(`(?:${finder('notCode').source})[\\s_-]{0,3}$`, 'u');
export const ANSWER_LABEL = finder('answer');
export const RECOVERY_LABEL = finder('recovery');
export const SPELLED = finder('spelled');

/** Words between a label and its value. */
export const IS = wordSet('is');
/** Words that say where or who. */
export const WHERE = wordSet('where');
