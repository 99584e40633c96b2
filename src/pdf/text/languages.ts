// The language of a stretch of text, where its letters alone tell it. Latin, Cyrillic and Chinese characters serve many.
import type { Han } from './coverage.ts';

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
];

const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Short everyday words and simplified shapes that Japanese and Korean do not write. */
const CHINESE = /[们們这這请請您吗嗎么麼说說没沒给給还還谁誰账賬网站为為过過时時问問]/u;

/** Whose Chinese characters the text has, where the text tells. */
export function hanOf(text: string): Han | undefined {
  if (KANA.test(text)) return 'ja';
  if (HANGUL.test(text)) return 'ko';
  return undefined;
}

/** The same for a document: one clue in any of its texts. */
export function hanOfAll(texts: readonly string[]): Han {
  return texts.map(hanOf).find((han) => han !== undefined) ?? 'zh';
}

/** The language of the Chinese characters of a text, where that is certain. */
export function languageOfHan(text: string): string | undefined {
  return hanOf(text) ?? (CHINESE.test(text) ? 'zh' : undefined);
}

/** The language of a letter; undefined where it has none of its own, `before` for what stands between letters. */
export function languageOf(cluster: string, before: string | undefined, ofHan?: string): string | undefined {
  if (!/\p{L}/u.test(cluster)) return before;
  if (HAN.test(cluster)) return ofHan;
  return LANGUAGES.find(([script]) => script.test(cluster))?.[1];
}
