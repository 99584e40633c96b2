// Text without accents and capitals, so that one spelling of a word finds all. Every character keeps its place.

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ß: 's',
  ı: 'i',
  æ: 'a',
  Æ: 'a',
  '’': "'",
};
const FULL_WIDTH = 0xfee0;

/** The folded text: as many UTF-16 units as before. */
export function foldText(text: string): string {
  return text.replace(/[^\0-\x7f]/g, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - FULL_WIDTH);
  // Korean syllables and Japanese kana would fall apart.
  return PLAIN[unit] ?? (code < 0x1100 ? unit.normalize('NFD').charAt(0) : unit);
}
