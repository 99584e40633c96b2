// One connection: opened at first use, opened again once after it was lost, and never waited for without end.
import { DatabaseSilent, troubleOf } from './database-trouble.ts';

/** How long an opening and a piece of work may take before the page goes on without, ms. */
const PATIENCE = { open: 4_000, work: 10_000 } as const;

/** Uses a connection for some work. Rejects when it cannot be opened, fails twice, or does not answer. */
export type UseConnection<Connection> = <Value>(work: (connection: Connection) => Promise<Value>) => Promise<Value>;

/** Makes it over a way to open one, which calls `closed` when the connection is no good any more. */
export function createConnection<Connection>(
  open: (closed: () => void) => Promise<Connection>,
  wait: (ms: number) => Promise<void>,
): UseConnection<Connection> {
  let opening: Promise<Connection> | undefined;
  let patience: number = PATIENCE.open;
  const start = (): Promise<Connection> => {
    const forget = (): void => void (opening === started && (opening = undefined));
    const started = open(forget);
    started.then(() => (patience = PATIENCE.open), forget);
    return started;
  };
  const use: UseConnection<Connection> = async (work) => {
    const started = (opening ??= start());
    // Once it was waited for in vain nobody waits again; when it opens after all, it is used.
    const connection = await within(started, wait(patience), () => (patience = 0));
    const forget = (): void => void (opening === started && (opening = undefined));
    return within(work(connection), wait(PATIENCE.work), forget).catch((error: unknown) => {
      if (troubleOf(error) === 'lost') forget();
      throw error;
    });
  };
  return (work) =>
    use(work).catch((error: unknown) => {
      // A full disk, a newer version and a closed door are the same the second time.
      if (troubleOf(error) !== 'lost') throw error;
      return use(work);
    });
}

/** The answer, or a rejection once the limit has passed without one. */
function within<Value>(answer: Promise<Value>, limit: Promise<void>, onSilence: () => void): Promise<Value> {
  let isOver = false;
  const over = (): void => void (isOver = true);
  answer.then(over, over);
  const silence = limit.then(() => {
    if (isOver) return answer;
    onSilence();
    throw new DatabaseSilent('the database does not answer');
  });
  return Promise.race([answer, silence]);
}
