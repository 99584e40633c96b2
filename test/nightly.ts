// How often a test repeats itself: ten times as often in `npm run test:nightly`.

const FACTOR = process.env['NIGHTLY'] ? 10 : 1;

/** How many runs a test makes, from how many it makes on a commit. */
export function runs(commitCount: number): number {
  return commitCount * FACTOR;
}

/** How long a test may take, in ms, from what it may take on a commit. */
export function timeLimit(commitMs: number): number {
  return commitMs * FACTOR;
}

/** Writes a figure that a test measured to the output: tests never hide their counts in their names. */
export function printFigure(words: string): void {
  process.stdout.write(`${words}\n`);
}
