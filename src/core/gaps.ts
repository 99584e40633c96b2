// What the answers of a checklist of questions show: covered, close this week, close today. Rules: SPEC.md, Q.
import { itemRow } from './ids.ts';
import { rowOf, textOf, type ChecklistRecord } from './record.ts';
import { activeItems } from './steps.ts';
import { isUnused } from './accounts.ts';
import type { QuestionItem, Template } from './template.ts';

/** The questions by what their answers ask for. Each list is in page order, 'No' before 'Not sure'. */
export interface Gaps {
  readonly today: readonly QuestionItem[];
  readonly week: readonly QuestionItem[];
  readonly covered: readonly QuestionItem[];
  /** Questions without an answer yet. */
  readonly open: number;
}

/** Whether a checklist ends in a ranked list: all its items are questions, and some say how soon a gap needs closing. */
export function hasGaps(template: Template): boolean {
  const items = template.sections.flatMap((section) => section.items);
  return items.every((item) => item.kind === 'question') && items.some((item) => item.kind === 'question' && item.gap);
}

/** Ranks the gaps: Yes covers, No and Not sure are gaps, Does not apply is left out. */
export function rankGaps(template: Template, record: ChecklistRecord): Gaps {
  const asked = activeItems(template).filter((item) => item.kind === 'question');
  const used = asked.filter((item) => !isUnused(rowOf(record, itemRow(item.number))));
  const answered = (answer: string): QuestionItem[] => used.filter((item) => answerOf(record, item) === answer);
  const gaps = [...answered('no'), ...answered('unsure')];
  return {
    today: gaps.filter((item) => item.gap === 'today'),
    week: gaps.filter((item) => item.gap === 'week'),
    covered: answered('yes'),
    open: answered('').length,
  };
}

function answerOf(record: ChecklistRecord, item: QuestionItem): string {
  return textOf(rowOf(record, itemRow(item.number)), 'answer');
}
