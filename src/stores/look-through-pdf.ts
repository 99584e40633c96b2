// What a PDF carries, found by a worker wherever there are workers.
import { readCarried, type Carried } from '../core/carried/read-carried.ts';
import { failure } from '../core/result.ts';
import { startWorker } from '../storage/workers.ts';
import workerAddress from './carried-worker.ts?worker&url';

/** No PDF of the site takes a tenth of it, on a slow phone. */
const PATIENCE_MS = 30_000;

/** Never rejects: what takes too long, or breaks the worker, is damaged. */
export function lookThroughPdf(pdf: Uint8Array): Promise<Carried> {
  if (typeof Worker === 'undefined') return Promise.resolve(readCarried(pdf));
  const worker = startWorker(workerAddress);
  const read = new Promise<Carried>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Carried>) => resolve(data));
    worker.addEventListener('error', () => resolve(failure('damaged')));
    setTimeout(() => resolve(failure('damaged')), PATIENCE_MS);
    worker.postMessage(pdf);
  });
  return read.finally(() => worker.terminate());
}
