// Curly quotes for the words of YAML files; the Markdown of guides gets them from its own reader.

/** Straight quotation marks and apostrophes made curly. */
function curlQuotes(text: string): string {
  return text
    .replace(/(^|[\s([“‘])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s([“‘])"/g, '$1“')
    .replace(/"/g, '”');
}

/** The same for every text inside a value, whatever its shape. Dates and numbers stay. */
export function curlAll<Value>(value: Value): Value;
export function curlAll(value: unknown): unknown {
  if (typeof value === 'string') return curlQuotes(value);
  if (Array.isArray(value)) return value.map((item) => curlAll<unknown>(item));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, curlAll<unknown>(inner)]));
}
