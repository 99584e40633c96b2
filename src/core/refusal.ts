// How a deep parser of many small parts gives up: the first part that cannot be read ends the whole.
import { failure, success, type Result } from './result.ts';

/** One kind of refusal, caught by its own `guarded` and nowhere else. */
export interface Refusals<Problem> {
  /** Ends the reading. */
  readonly refuse: (problem: Problem) => never;
  /** What the parser reads, or the problem for which a part of it refused. Any other exception goes on its way. */
  readonly guarded: <Value>(read: () => Value) => Result<Value, Problem>;
}

/** A pair for one parser. */
export function createRefusals<Problem extends { readonly kind: string }>(): Refusals<Problem> {
  class Refusal extends Error {
    readonly problem: Problem;
    constructor(problem: Problem) {
      super(problem.kind);
      this.problem = problem;
    }
  }
  return {
    refuse(problem) {
      throw new Refusal(problem);
    },
    guarded(read) {
      try {
        return success(read());
      } catch (error) {
        if (error instanceof Refusal) return failure(error.problem);
        throw error;
      }
    },
  };
}
