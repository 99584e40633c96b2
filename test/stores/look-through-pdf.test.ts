// The thread that reads a PDF: ended once it has answered, or takes too long, or does not load.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure } from '../../src/core/result.ts';
import { lookThroughPdf } from '../../src/stores/look-through-pdf.ts';

/** A worker that does what the test says. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  readonly asked: unknown[] = [];
  ended = 0;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended += 1;
  }
}

const PDF = Buffer.from('%PDF-1.7');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start() {
  const look = lookThroughPdf(PDF);
  const worker = FakeWorker.started.at(-1);
  if (!worker) throw new Error('no worker was started');
  return { look, worker };
}

it('[U22] gives what the thread answers, and ends it', async () => {
  const { look, worker } = start();
  worker.dispatchEvent(new MessageEvent('message', { data: failure('nothingInside') }));
  expect(await look).toEqual(failure('nothingInside'));
  expect([worker.asked, worker.ended, vi.getTimerCount()]).toEqual([[PDF], 1, 0]);
});

it('[U22] ends it after 30 seconds', async () => {
  const { look, worker } = start();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(worker.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await look).toEqual(failure('tooSlow'));
  expect(worker.ended).toBe(1);
});

it('[U22] does not call the file damaged where the thread does not load', async () => {
  const { look, worker } = start();
  worker.dispatchEvent(new Event('error'));
  expect(await look).toEqual(failure('notLoaded'));
  expect(worker.ended).toBe(1);
});
