// A list with many boxes, and somebody who ticks them faster than a person.
import type { Page } from 'playwright/test';
import { ownRow, RECORD_ROW } from '../../../src/core/ids.ts';
import { editRecord, type ChecklistRecord, type Edit } from '../../../src/core/record.ts';
import type { Template } from '../../../src/core/template.ts';
import { actorId, createSample } from '../sample-records.ts';
import type { StoredText } from './stored-record.ts';

/** How many boxes the accounts of the list have that were added by hand. */
export const BOXES = 200;

const MARKS = ['handed-over', 'logged-in', 'in-our-name', 'changed'] as const;

/** A list of which one device sets both sides' marks, with 50 accounts of its own. */
export function manyBoxes(template: Template, letter: string): ChecklistRecord {
  const rows = Array.from({ length: BOXES / MARKS.length }, (_, at) => ownRow(`own${String(at).padStart(3, '0')}`));
  const listed = rows.flatMap((row, at): Edit[] => [
    { row, field: 'listed', value: true },
    { row, field: 'name', value: `Account ${at + 1}` },
  ]);
  return editRecord(createSample(template, 'Many boxes', letter), actorId('S'), [
    { row: RECORD_ROW, field: 'together', value: true },
    ...listed,
  ]);
}

/** Ticks every empty box of the list's own accounts whose place leaves `rest` when it is divided by `parts`, one every few ms; resolves after the last. */
export async function tickBoxes(page: Page, parts: number, rest: number, everyMs: number): Promise<void> {
  await page.locator('details.account[id^=aown] .ticks input').evaluateAll(
    async (boxes, { parts: of, rest: left, every }) => {
      for (const [at, box] of boxes.entries()) {
        if (at % of !== left || !(box instanceof HTMLInputElement) || box.checked) continue;
        box.click();
        await new Promise((resolve) => setTimeout(resolve, every));
      }
    },
    { parts, rest, every: everyMs },
  );
}

/** How many boxes of the list's own accounts are ticked in what is stored. */
export function tickedIn(stored: StoredText | undefined): number {
  const own = Object.entries(stored?.rows ?? {}).filter(([row]) => row.startsWith('aown'));
  return own.flatMap(([, cells]) => MARKS.filter((mark) => typeof cells[mark]?.[0] === 'number')).length;
}
