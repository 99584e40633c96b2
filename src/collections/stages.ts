// The four stages of a project, in order, with the words by which pages call them.
import type { z } from 'astro/zod';
import type { stage } from './schemas/parts.ts';

/** When in a project a page helps. */
export type Stage = z.infer<typeof stage>;

/** A stage with its heading and the line under it. */
export interface StageWords {
  readonly stage: Stage;
  readonly title: string;
  readonly note: string;
}

/** Every stage in the order of a project. */
export const STAGES: readonly StageWords[] = [
  { stage: 'before', title: 'Before you start', note: 'Agree on the keys first, and the end is easy.' },
  { stage: 'during', title: 'While you work together', note: 'Keep the list true while it is short.' },
  { stage: 'ending', title: 'When it ends', note: 'Every key changes hands, then every lock.' },
  { stage: 'trouble', title: 'When something has gone wrong', note: 'Start with the domain name, then go key by key.' },
];

/** Sorts by stage: negative when the first comes earlier. */
export function compareStages(a: Stage, b: Stage): number {
  return stagePlace(a) - stagePlace(b);
}

/** The words for one stage. */
export function stageTitle(stage: Stage): string {
  return STAGES[stagePlace(stage)]?.title ?? '';
}

function stagePlace(stage: Stage): number {
  return STAGES.findIndex((words) => words.stage === stage);
}
