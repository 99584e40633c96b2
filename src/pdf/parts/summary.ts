// What is open, on what is left of one page above the sign-offs.
import type { PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { setText } from '../text/block.ts';
import { BODY } from '../text/styles.ts';
import { WORDS, formatMore } from '../words.ts';
import { createHeading } from './rows.ts';
import type { Row } from './rows.ts';
import { createFlow, drawColumns } from './todo.ts';

const GAP = mm(7);
const LEAST_ROWS = 8;
const LINES_BELOW = 3;

function rowsThatFit(rows: readonly Row[], room: number): readonly Row[] {
  let height = 0;
  return rows.filter((row) => (height += row.height) <= room);
}

function drawSome(paper: Paper, { todo, note }: PrintModel): void {
  const rows = createFlow(paper, todo);
  const heading = createHeading(paper, WORDS.todo, WIDTH);
  const kept = rowsThatFit(rows, paper.room() - heading.height - LINES_BELOW * BODY.leading);
  const left = todo.length - Math.min(todo.length, kept.length * Math.ceil(todo.length / Math.max(1, rows.length)));
  const more = [...(left > 0 ? [formatMore(left)] : []), ...(note.trim() === '' ? [] : [WORDS.notesElsewhere])].join(' ');
  if (todo.length > 0) drawList(paper, heading, kept);
  if (more === '') return;
  paper.gap(mm(1.5));
  const block = setText(more, BODY, paper.fonts, WIDTH);
  block.draw(paper.pen, paper.pen.element(paper.root, 'P'), LEFT, paper.take(block.height));
}

function drawList(paper: Paper, heading: Row, rows: readonly Row[]): void {
  paper.bookmark(WORDS.todo);
  const section = paper.pen.element(paper.root, 'Sect');
  heading.draw(section, LEFT, paper.take(heading.height));
  const list = paper.pen.element(section, 'L');
  for (const row of rows) row.draw(list, LEFT, paper.take(row.height));
}

/** The least room that the list of open things must find: its heading, a few rows, and what is said below. */
export function heightOfLeastTodo(paper: Paper, { todo }: PrintModel): number {
  const rows = createFlow(paper, todo).slice(0, LEAST_ROWS);
  const heading = todo.length === 0 ? 0 : createHeading(paper, WORDS.todo, WIDTH).height;
  return GAP + heading + rows.reduce((sum, { height }) => sum + height, 0) + LINES_BELOW * BODY.leading;
}

/** Draws what is open and the notes where both fit; otherwise as much of the list as fits, and says what is left out. */
export function drawSummaryTodo(paper: Paper, model: PrintModel, reserved: number): void {
  paper.gap(GAP);
  const above: Paper = { ...paper, room: () => paper.room() - reserved };
  if (!drawColumns(above, model)) drawSome(above, model);
}
