// Ticks that were made on the printed page of a checklist, before it was started, or before any script arrived.
import { itemRow } from '../core/ids.ts';
import { MARK_SIDE, MARKS, type Side } from '../core/template.ts';
import type { Edit } from '../core/record.ts';

/** The edits that the page's ticks stand for. A side keeps only its own marks and steps; answers belong to both. */
export function earlyEdits(page: ParentNode, side: Side, today: number): Edit[] {
  return [...page.querySelectorAll<HTMLInputElement>('input[data-number]:checked')].flatMap((box): Edit[] => {
    const { number, field = '' } = box.dataset;
    const row = itemRow(Number(number));
    if (field === 'answer') return [{ row, field, value: box.value }];
    return sideOfField(field) === side
      ? [
          { row, field: 'listed', value: true },
          { row, field, value: today },
        ]
      : [];
  });
}

function sideOfField(field: string): Side | undefined {
  const mark = MARKS.find((each) => each === field);
  if (mark) return MARK_SIDE[mark];
  return field === 'done-client' ? 'client' : field === 'done-developer' ? 'developer' : undefined;
}
