// Sets of characters as sorted ranges: small to write down, quick to ask.

/** First and last character of each range, one after the other, in order. */
export type Ranges = readonly number[];

/** Ranges in hexadecimal: '20-7E A0'. */
export function parseRanges(text: string): Ranges {
  return text.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

/** Ranges as the catalogue writes them: to base 36, the gap before each and, after a plus, how much longer than one it is. */
export function unpackRanges(packed: string): Ranges {
  let next = 0;
  return packed.split(' ').flatMap((range) => {
    const [gap = '', more = '0'] = range.split('+');
    const first = next + parseInt(gap, 36);
    const last = first + parseInt(more, 36);
    next = last + 1;
    return [first, last];
  });
}

/** Whether the character lies in one of the ranges. */
export function isWithin(ranges: Ranges, point: number): boolean {
  let [low, high] = [0, ranges.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < point) low = middle + 1;
    else high = middle;
  }
  return low * 2 < ranges.length && (ranges[low * 2] ?? 0) <= point;
}
