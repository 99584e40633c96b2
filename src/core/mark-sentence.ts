// What setting or clearing a mark says about somebody. Rules: SPEC.md, D and K.
import type { Words } from './value-words.ts';
import { formatDay } from './days.ts';
import type { CellValue } from './record.ts';
import type { MarkName } from './template.ts';

const DID: Readonly<Record<MarkName, readonly [before: string, after: string]>> = {
  'handed-over': [' handed over ', ''],
  'logged-in': [' logged in to ', ''],
  'in-our-name': [' checked that ', ' is in the client’s name'],
  changed: [' changed the password of ', ''],
};

const TOOK_BACK: Readonly<Record<MarkName, string>> = {
  'handed-over': 'handed over',
  'logged-in': 'logged in',
  'in-our-name': 'in the client’s name',
  changed: 'password changed',
};

/** 'Nora logged in to Hosting on 9 November 2026.' */
export function markSentence(
  who: Words,
  mark: MarkName,
  account: Words,
  before: CellValue | undefined,
  after: CellValue,
): readonly Words[] {
  const was = typeof before === 'number' ? formatDay(before) : '';
  if (typeof after !== 'number')
    return [who, ` took back the tick ‘${TOOK_BACK[mark]}’ at `, account, was && `. It was set on ${was}`, '.'];
  const [start, end] = DID[mark];
  return [who, start, account, `${end} on ${formatDay(after)}.`, was && ` Before, the day was ${was}.`];
}
