// A connection that is lost, blocked or silent must end in an answer, never in waiting.
import { describe, expect, it } from 'vitest';
import { createConnection, type UseConnection } from '../../src/storage/connection.ts';
import { troubleOf } from '../../src/storage/database-trouble.ts';

const lost = (): Error => new DOMException('the connection was closed', 'InvalidStateError');
const never = (): Promise<never> => new Promise(() => undefined);

/** Openings that each end as the list says; patience ends when the test says so. */
function openings(...ends: readonly (() => Promise<string>)[]) {
  const closers: (() => void)[] = [];
  const waiting: (() => void)[] = [];
  let opened = 0;
  const use = createConnection(
    (closed) => {
      closers.push(closed);
      return (ends[opened++] ?? never)();
    },
    () => new Promise((resolve) => waiting.push(resolve)),
  );
  const endPatience = (): void => waiting.splice(0).forEach((end) => end());
  return { use, closers, endPatience, count: () => opened };
}

const outcomeOf = (using: ReturnType<UseConnection<string>>) => using.catch((error: unknown) => troubleOf(error));

describe('a connection', () => {
  it('is opened once and used again', async () => {
    const { use, count } = openings(async () => 'first');
    expect([await use(async (name) => name), await use(async (name) => name), count()]).toEqual(['first', 'first', 1]);
  });

  it('[Y6] is opened again once when it was lost, and the work is done again', async () => {
    const { use, count } = openings(
      async () => 'first',
      async () => 'second',
    );
    const work = async (name: string): Promise<string> => (name === 'first' ? Promise.reject(lost()) : name);
    expect([await use(work), count()]).toEqual(['second', 2]);
  });

  it('[Y6] that fails twice is not tried a third time, but at the next use', async () => {
    const { use, count } = openings(
      async () => 'first',
      async () => 'second',
      async () => 'third',
    );
    expect([await outcomeOf(use(async () => Promise.reject(lost()))), count()]).toEqual(['lost', 2]);
    expect([await use(async (name) => name), count()]).toEqual(['third', 3]);
  });

  it.each(['QuotaExceededError', 'VersionError', 'SecurityError'])('is not opened again after %s', async (name) => {
    const { use, count } = openings(async () => 'first');
    await outcomeOf(use(async () => Promise.reject(new DOMException('', name))));
    expect(count()).toBe(1);
  });

  it('is opened again at the next use when the browser closed it, or a newer version asked for it', async () => {
    const { use, closers, count } = openings(
      async () => 'first',
      async () => 'second',
    );
    await use(async (name) => name);
    closers[0]?.();
    expect([await use(async (name) => name), count()]).toEqual(['second', 2]);
  });

  it('[Y6] that does not open in time is busy; it is not waited for again, and used when it opens after all', async () => {
    let open = (_name: string): void => undefined;
    const { use, endPatience, count } = openings(() => new Promise((resolve) => (open = resolve)));
    const first = outcomeOf(use(async (name) => name));
    endPatience();
    expect(await first).toBe('busy');
    const second = outcomeOf(use(async (name) => name));
    endPatience();
    expect(await second).toBe('busy');
    open('late');
    expect([await use(async (name) => name), count()]).toEqual(['late', 1]);
  });

  it('[Y6] whose work does not end is busy, and another one is opened at the next use', async () => {
    const { use, endPatience, count } = openings(
      async () => 'first',
      async () => 'second',
    );
    const using = outcomeOf(use(never));
    await new Promise((resolve) => setTimeout(resolve));
    endPatience();
    expect(await using).toBe('busy');
    expect([await use(async (name) => name), count()]).toEqual(['second', 2]);
  });

  it('is not called silent when patience ends after the answer', async () => {
    const { use, endPatience } = openings(async () => 'first');
    await use(async (name) => name);
    endPatience();
    expect(await use(async (name) => name)).toBe('first');
  });
});

describe('the trouble with a database', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['NotAllowedError', 'blocked'],
    ['VersionError', 'newer'],
    ['AbortError', 'lost'],
    ['InvalidStateError', 'lost'],
    ['UnknownError', 'lost'],
    ['TransactionInactiveError', 'lost'],
  ])('%s is %s', (name, trouble) => {
    expect(troubleOf(new DOMException('', name))).toBe(trouble);
  });

  it('is a closed door where there is no database at all, and a lost one for anything else', () => {
    expect([new TypeError('indexedDB is null'), new ReferenceError(''), new Error(''), 'x', undefined].map(troubleOf)).toEqual([
      'blocked',
      'blocked',
      'lost',
      'lost',
      'lost',
    ]);
  });
});
