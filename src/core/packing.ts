// Record -> the texts and numbers that a link carries. Format: SPEC.md, L. The way back is unpacking.ts.
import { devicesOf } from './devices.ts';
import { actorOfRow, isOwnRow, itemOfRow, RECORD_ROW, type ActorId } from './ids.ts';
import { encodeNumber } from './number-text.ts';
import { packColumns, type Pen } from './pack-columns.ts';
import { clockOf, type ChecklistRecord } from './record.ts';
import { joinTexts } from './text-table.ts';

/** A record before compression: its ids without separators, its texts, and the numbers that say how all belongs together. */
export type PackedRecord = readonly [ids: string, texts: string, numbers: string];

/** The row order that packing and unpacking share: the record, items, own accounts, devices, rows of newer kinds. */
export function packedRows(
  items: readonly number[],
  own: readonly string[],
  devices: readonly string[],
  others: readonly string[],
): readonly string[] {
  return [RECORD_ROW, ...items.map((item) => `i${item}`), ...own.map((id) => `a${id}`), ...devices.map((id) => `p${id}`), ...others];
}

/** Packs a record. Equal records give equal packings. */
export function packRecord(record: ChecklistRecord): PackedRecord {
  const { texts, numbers, pen } = createPen();
  const devices = devicesOf(record);
  const keys = [...record.rows.keys()].sort();
  const items = keys.flatMap((key) => itemOfRow(key) ?? []).sort((a, b) => a - b);
  const own = keys.filter(isOwnRow).map((key) => key.slice(1));
  const others = keys.filter((key) => key !== RECORD_ROW && itemOfRow(key) === undefined && !isOwnRow(key) && !actorOfRow(key));
  pen.write(record.minEdit, record.template, record.templateVersion, devices.length, own.length, others.length);
  others.forEach(pen.writeText);
  pen.write(items.length, ...steps(items));
  writeSeen(pen, record, devices);
  packColumns(pen, record, packedRows(items, own, devices, others), devices);
  return [record.id + devices.join('') + own.join(''), joinTexts(texts), numbers.join('')];
}

/** Numbers go where they come; a text is a number too: 0 when it is new, else how far it stands from the newest one. */
function createPen(): { readonly texts: readonly string[]; readonly numbers: readonly string[]; readonly pen: Pen } {
  const texts: string[] = [];
  const numbers: string[] = [];
  const places = new Map<string, number>();
  const write: Pen['write'] = (...each) => void numbers.push(...each.map(encodeNumber));
  const writeText: Pen['writeText'] = (text) => {
    const place = places.get(text);
    write(place === undefined ? 0 : texts.length - place);
    if (place === undefined) places.set(text, texts.push(text) - 1);
  };
  return { texts, numbers, pen: { write, writeText } };
}

/** How far each device's knowledge of each other one is behind the record's clock, from 1; 0 where it knows nothing. */
function writeSeen({ write }: Pen, record: ChecklistRecord, devices: readonly ActorId[]): void {
  const clock = clockOf(record);
  write(clock);
  for (const observer of devices)
    for (const author of devices) {
      const n = record.seen.get(observer)?.get(author);
      write(n === undefined ? 0 : clock - n + (n > clock ? 0 : 1));
    }
}

/** Each number less the one before it; the first one as it is. */
function steps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
