// The engine on a thread of its own, so that the page never stands still.
import { makeLetterPdf } from './make-letter-pdf.ts';
import { makePdf, type PdfResult } from './make-pdf.ts';
import type { PdfNews, PdfTask } from './pdf-task.ts';

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font ${address} did not load: ${response.status}`);
  return response.arrayBuffer();
}

function tell(news: PdfNews): void {
  postMessage(news);
}

function make(task: PdfTask): Promise<PdfResult> {
  const load = (file: string): Promise<ArrayBuffer> => fetchFont(`${task.fonts}${file}`);
  if (task.kind === 'letter') return makeLetterPdf(task.model, load, task);
  return makePdf(task.model, load, task.options, (share) => tell({ kind: 'progress', share }));
}

addEventListener('message', ({ data }: MessageEvent<PdfTask>) => {
  make(data).then(
    (result) => tell({ kind: 'made', result }),
    () => tell({ kind: 'failed' }),
  );
});
