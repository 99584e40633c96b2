// The reader's choices about what came back, the merge, and the way back from it.
import { useMemo, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Chosen } from '../../core/take-changes.ts';
import type { Template } from '../../core/template.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { mergeReturned, type Merged } from '../../stores/return-stores.ts';
import { isKept } from '../../stores/save-status.ts';
import type { SavedRecord, SaveOutcome } from '../../stores/saved-types.ts';
import { outcomeWords } from '../library/outcome-words.ts';
import { allChoices, reviewOf, type Review } from './review.ts';

/** How far the reader is. */
export type ReviewStage = 'asked' | 'reviewing' | 'merged' | 'undone';

/** The screen's state and its actions. */
export interface ReviewState {
  readonly review: Review;
  readonly stage: ReviewStage;
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly choose: (key: string, chosen: Chosen) => void;
  readonly start: () => void;
  readonly merge: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** What went wrong, or ''. */
  readonly problem: string;
}

/** Holds one review. The comparison is made once: what is shown is what is merged. */
export function useReview(template: Template, held: SavedRecord, received: ChecklistRecord): ReviewState {
  const review = useMemo(() => reviewOf(template, held, received), [template, held, received]);
  const [stage, setStage] = useState<ReviewStage>('asked');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const [merged, setMerged] = useState<Merged | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const settle = (outcome: SaveOutcome, next: ReviewStage): void => {
    setProblem(outcomeWords(outcome));
    if (isKept(outcome)) setStage(next);
  };
  const merge = async (): Promise<void> => {
    const done = await mergeReturned(pagePorts(), held, received, allChoices(review, chosen));
    setMerged(done);
    settle(done.outcome, 'merged');
  };
  return {
    review,
    stage,
    chosen,
    choose: (key, next) => setChosen(new Map(chosen).set(key, next)),
    start: () => setStage('reviewing'),
    merge,
    undo: async () => merged && settle(await merged.undo(), 'undone'),
    problem,
  };
}
