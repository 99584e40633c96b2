// What a PDF carries, found by a worker wherever there are workers.
import type { CarriedProblem } from '../core/carried/read-carried.ts';
import type { FileContent } from '../core/file-text.ts';
import { failure, type Result } from '../core/result.ts';
import { openCarried } from '../storage/open-protected.ts';
import { startWorker } from '../storage/workers.ts';
import workerAddress from './carried-worker.ts?worker&url';

/** Why a PDF gives no list; `tooSlow`: it was given up, `notLoaded`: the part of the site that reads PDFs did not come. */
export type PdfProblem = CarriedProblem | 'tooSlow' | 'notLoaded';

type Look = Result<readonly FileContent[], PdfProblem>;

/** No PDF of the site takes a tenth of it, on a slow phone. */
const PATIENCE_MS = 30_000;

/** Never rejects. The worker is ended whatever came of it. */
export async function lookThroughPdf(pdf: Uint8Array): Promise<Look> {
  if (typeof Worker === 'undefined') return openCarried(pdf);
  const worker = startWorker(workerAddress);
  try {
    return await ask(worker, pdf);
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, pdf: Uint8Array): Promise<Look> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(failure('tooSlow')), PATIENCE_MS);
    const answer = (look: Look): void => {
      clearTimeout(patience);
      resolve(look);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Look>) => answer(data));
    worker.addEventListener('error', () => answer(failure('notLoaded')));
    worker.postMessage(pdf);
  });
}
