// The engine on a thread of its own, so that the page never stands still.
import { fontLoader } from './font-loader.ts';
import { makeLetterPdf } from './make-letter-pdf.ts';
import { makePdf, type PdfResult } from './make-pdf.ts';
import type { PdfNews, PdfTask } from './pdf-task.ts';

function tell(news: PdfNews): void {
  postMessage(news);
}

function make(task: PdfTask): Promise<PdfResult> {
  const load = fontLoader(task.fonts);
  if (task.kind === 'letter') return makeLetterPdf(task.model, load, task);
  return makePdf(task.model, load, task.options, (share) => tell({ kind: 'progress', share }));
}

addEventListener('message', ({ data }: MessageEvent<PdfTask>) => {
  make(data).then(
    (result) => tell({ kind: 'made', result }),
    () => tell({ kind: 'failed' }),
  );
});
