// The language of a stretch of text, where its letters alone tell it. Latin, Cyrillic and Chinese characters serve many.

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

/** The language of a letter; undefined where it has none of its own, `before` for what stands between letters. */
export function languageOf(cluster: string, before: string | undefined): string | undefined {
  if (!/\p{L}/u.test(cluster)) return before;
  return LANGUAGES.find(([script]) => script.test(cluster))?.[1];
}
