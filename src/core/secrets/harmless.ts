// What looks like chance and is none: addresses, dates, versions, ids, names of products.

const PATTERNS: readonly string[] = [
  // Addresses of people, pages, machines and files
  '@.*',
  '[^\\s@]+@(?:[^\\s@]+\\.[a-z]{2,})?',
  '[a-z][a-z0-9+.-]*:\\/\\/.*',
  '[\\w.-]*\\/[\\w./-]*',
  '(?:[0-9a-f]{0,4}[:-]){2,}[0-9a-f.]{0,15}',
  '[^\\s]+\\.(?:pdf|png|jpe?g|gif|svg|webp|zip|tar|gz|docx?|xlsx?|csv|php|css|js|json|xml|sql|html?|kdbx|ai|psd|eps|mp[34]|txt|log|ini|env)',
  // Dates, times, amounts, sizes, versions
  '[^\\p{L}]*',
  '\\d+°.*',
  '\\W?\\d[\\d.,:x×-]*(?:[a-z]{1,2}|[tgmk]i?b(?:it|ps)|dpi|hrs|mins?|uhr|[mgk]hz|kwh|days?|yrs?|eur|euros?|usd|gbp|chf|[%€£])?(?:\\/\\w+)?\\W?',
  '\\d{1,2}h\\d{0,2}(?:-\\d{1,2}h\\d{0,2})?',
  '\\d{4}-\\d\\d-\\d\\d.*',
  'v(?:er(?:sion)?)?\\.?\\d+(?:[.\\d]|-?(?:rc|beta|alpha)\\d*)*',
  '\\d+(?:\\.\\d+)+[a-z0-9.+-]*',
  // Ids
  '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}',
  '#\\w*',
];
const HARMLESS = new RegExp(`^(?:${PATTERNS.join('|')})$`, 'iu');
/** Top-level names are small letters; a sentence of a password may have others. */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:[/:?#].*)?$/;
const CODED = /^[A-Z\d][A-Z\d/_.-]*$/;
const HEX = /^[0-9a-f]{6,64}$/i;
/** Products whose names hold a figure. */
const PRODUCT =
  /^(?:1password|office365|microsoft365|keepassx?c?\d*|[a-z]*365|wordpress\d|iphone.*|ipad.*|windows\d+|mac.*\d|php\d?|html5|css3|mysql\d?|web[23]\w*|bit?warden.*|lastpass.*|dashlane.*|[a-z]+2fa|2fa|fritz!\w*|yahoo!\w*|apple id|\w*v\d+\w*|\d+-(?:digit|character|zeichen|stellig|word|step|factor|cijferig|letter|siffrig)\w*)$/i;

/** Whether a word is no password, whatever stands before it. */
export function isHarmless(word: string): boolean {
  return HARMLESS.test(word) || DOMAIN.test(word) || PRODUCT.test(word);
}

/** Whether a word is rather an id than a password as long as no label says otherwise. */
export function isId(word: string): boolean {
  return CODED.test(word) || HEX.test(word);
}
