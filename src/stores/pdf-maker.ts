// Has a PDF made by a worker: it can be followed and called off.
import type { PdfResult } from '../pdf/make-pdf.ts';
import type { PdfNews, PdfTask } from '../pdf/pdf-task.ts';
import { startWorker } from '../storage/workers.ts';
import workerAddress from '../pdf/pdf-worker.ts?worker&url';

/** How the page follows the making. */
export interface Following {
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Calls it off. */
  readonly signal: AbortSignal;
}

/** The file; undefined where it was called off. Rejects when the engine or a font cannot be fetched. */
export function makeInWorker(task: PdfTask, { onProgress, signal }: Partial<Following> = {}): Promise<PdfResult | undefined> {
  if (signal?.aborted) return Promise.resolve(undefined);
  const worker = startWorker(workerAddress);
  const made = new Promise<PdfResult | undefined>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(undefined));
    worker.addEventListener('error', () => reject(new Error('the worker did not load')));
    worker.addEventListener('message', ({ data }: MessageEvent<PdfNews>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'made') resolve(data.result);
      else reject(new Error('the PDF could not be made'));
    });
    worker.postMessage(task);
  });
  return made.finally(() => worker.terminate());
}
