// How much a word looks like a password: 0 not at all, 1 may be one after a clear label, 2 is one after any label, 3 is one by itself.
import { isHarmless, isId } from './harmless.ts';

/** Longer words are read by the shapes of keys alone. */
const MAX_CHARS = 100;

const COMMON =
  /^(?:p[a@4][s$5]{2}w?[o0]r[dt]|passwd|qwert[yz]|azerty|letmein|iloveyou|ich?liebedich|welcome|willkommen|bienvenue|benvenuto|bienvenido|changeme|hunter|admin|test|secret|master|dragon|monkey|football|sunshine|princess|trustno|hallo|bonjour|ciao|abc|haslo|heslo|senha|motdepasse|passwort|wachtwoord|qazwsx|zaq|root|user|guest|default)[\d!@#$?._-]{2,6}$|^(?:qwert[yz](?:uiop)?\d*|letmein!?|iloveyou\d*|changeme!?|toor|asdf\w*|[1!]q[a2]\w*|abc123\w*|p[@4][s$5]{2}w[o0]rd)$/i;

/** The strength. */
export type Strength = 0 | 1 | 2 | 3;

/** The strength. */
export function strengthOf(word: string): Strength {
  if (word.length < 4 || word.length > MAX_CHARS) return 0;
  if (COMMON.test(word)) return 3;
  if (isHarmless(word)) return 0;
  const kinds = [/\p{L}/u, /\d/, /[^\p{L}\d._'’-]/u].filter((kind) => kind.test(word)).length;
  if (kinds === 1) return /^[\p{L}'’]+$/u.test(word) ? oddCase(word) : joined(word);
  if (isId(word)) return word.length < 6 ? 1 : 2;
  if (kinds === 3) return word.length < 6 ? 2 : 3;
  return /\d/.test(word) ? withFigures(word) : withSigns(word);
}

/** Letters alone: 'kneadKNEADknead', 'SemolinaSemolina'. */
function oddCase(word: string): 1 | 2 {
  return /\p{Ll}\p{Lu}{3}|(\p{L}{4,20})\1/u.test(word) && word.length > 7 ? 2 : 1;
}

/** Letters with dots, dashes and underscores. */
function joined(word: string): 1 | 2 {
  return /^\p{L}{3,12}([-._])\p{L}{3,12}\1\p{L}{3,12}(?:\1\p{L}{3,12})+$/u.test(word) || (/[._]/.test(word) && /\p{Lu}/u.test(word))
    ? 2
    : 1;
}

/** Letters and figures, perhaps with dots, dashes and underscores. */
function withFigures(word: string): 1 | 2 | 3 {
  const runs = word.match(/\p{L}+|\d+/gu)?.length ?? 0;
  const isMixed = /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);
  if (word.length > 5 && isLeet(word)) return 3;
  if (/\p{Ll}\p{Lu}{3,}\p{Ll}/u.test(word)) return 3;
  if (isMixed && /^\p{L}+([-_.])[\p{L}\d]+\1(?!(?:19|20)\d\d$)/u.test(word)) return 3;
  if (runs > 3 && isMixed && !/(?:^|\D)(?:19|20)\d\d$/.test(word)) return word.length > 7 ? 3 : 2;
  if (/^\p{Lu}\p{Ll}{3,20}(?:19|20)\d\d$/u.test(word)) return 3;
  return word.length > 5 ? 2 : 1;
}

/** Figures in place of letters: 's0urd0ugh', 'Fl4pjack'. Names of firms use 2 and 4 as words: 'mail4shops'. */
function isLeet(word: string): boolean {
  return (
    /\p{L}[0135]\p{Ll}{2}|\p{Ll}[0135]\p{Ll}|(?:^|[^\p{L}])[b-df-hj-np-tv-xz]{1,2}[47][b-df-hj-np-tv-z]/iu.test(word) &&
    !/^[a-z]\d{2}[a-z]$/i.test(word)
  );
}

/** Letters with signs, no figure: 'Flour!Power'. A name may hold '&' or '+', and a cry ends in '!'. */
function withSigns(word: string): 1 | 2 | 3 {
  if (/\p{L}[!#$%^*~<>\\?=]+\p{L}/u.test(word)) return word.length > 7 ? 3 : 2;
  return /[&+@|]|[#$%*]$/.test(word) && word.length > 7 ? 2 : 1;
}
