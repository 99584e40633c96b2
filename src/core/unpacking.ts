// The texts and numbers of a link -> plain record. Total: whatever comes in, a plain value or undefined comes out. Format: SPEC.md, L.
import { LIMITS, MAX_ROWS } from './limits.ts';
import { readNumbers } from './number-text.ts';
import { packedRows } from './packing.ts';
import { splitTexts } from './text-table.ts';
import { unpackColumns, type Eye, type UnpackedCell } from './unpack-columns.ts';

/** The plain form of a packed record, for parseRecord to check; undefined where the packing makes no sense. */
export function unpackRecord(packed: unknown): unknown {
  if (!Array.isArray(packed) || packed.length !== 3) return undefined;
  const [ids, texts, numbers]: readonly unknown[] = packed;
  if (typeof ids !== 'string' || typeof texts !== 'string' || typeof numbers !== 'string') return undefined;
  const { eye, isWhole } = createEye(texts, numbers);
  const record = readRecord(ids, eye);
  return isWhole() ? record : undefined;
}

function readRecord(ids: string, eye: Eye): unknown {
  const [minEdit, template, templateVersion] = [eye.next(), eye.next(), eye.next()];
  const [devices, own] = [eye.count(LIMITS.actors), eye.count(MAX_ROWS)];
  if (ids.length !== 16 + devices * 8 + own * 6) eye.refuse();
  const others = readMany(eye.count(MAX_ROWS), eye.text);
  const items = sums(readMany(eye.count(MAX_ROWS), eye.next));
  const names = chunks(ids, 16, devices, 8);
  const rows = packedRows(items, chunks(ids, 16 + devices * 8, own, 6), names, others);
  const seen = readSeen(eye, names);
  const cells = unpackColumns(eye, rows.length);
  return { minEdit, id: ids.slice(0, 16), template, templateVersion, rows: rowsOf(cells, rows, names), seen };
}

/** Reads numbers and texts. What is missing or too much is read as nothing, and then the whole is not whole. */
function createEye(joined: string, numbers: string): { readonly eye: Eye; readonly isWhole: () => boolean } {
  const { next, isAtEnd } = readNumbers(numbers);
  const texts = splitTexts(joined);
  let isSound = true;
  let known = 0;
  let letters = 0;
  const refuse = (): void => void (isSound = false);
  const count = (most: number): number => {
    const number = next();
    if (number >= 0 && number <= most) return number;
    refuse();
    return 0;
  };
  // One text may stand in thousands of cells: all of them together may not be longer than a record.
  const text = (): string => {
    const back = count(known);
    const found = texts[back === 0 ? known++ : known - back] ?? '';
    letters += found.length;
    if (known > texts.length || letters > LIMITS.bytes) refuse();
    return isSound ? found : '';
  };
  return { eye: { next, count, text, refuse }, isWhole: () => isSound && isAtEnd() };
}

function readSeen({ next }: Eye, devices: readonly string[]): Record<string, Record<string, number>> {
  const clock = next();
  const seen = devices.map((observer) => {
    const behind = devices.map((author) => [author, next()] as const).filter(([, each]) => each !== 0);
    return [observer, Object.fromEntries(behind.map(([author, each]) => [author, clock - each + (each > 0 ? 1 : 0)]))] as const;
  });
  return Object.fromEntries(seen.filter(([, clocks]) => Object.keys(clocks).length > 0));
}

/** Objects with own keys only: Object.fromEntries defines, so '__proto__' stays a plain key. */
function rowsOf(
  cells: readonly UnpackedCell[],
  keys: readonly string[],
  devices: readonly string[],
): Record<string, Record<string, unknown>> {
  const rows = keys.map((): [field: string, cell: unknown][] => []);
  for (const { row, field, value, n, writer } of cells) rows[row]?.push([field, [value, n, devices[writer]]]);
  return Object.fromEntries(keys.flatMap((key, row) => (rows[row]?.length ? [[key, Object.fromEntries(rows[row])]] : [])));
}

function chunks(text: string, start: number, count: number, length: number): readonly string[] {
  return readMany(count, (at) => text.slice(start + at * length, start + (at + 1) * length));
}

function readMany<Value>(count: number, read: (at: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, at) => read(at));
}

function sums(steps: readonly number[]): readonly number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
