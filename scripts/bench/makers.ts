// The same document three times: by our engine in its worker, by the browser's print, and by pdfmake.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { PdfNews, PdfTask } from '../../src/pdf/pdf-task.ts';
import type { ActorId } from '../../src/core/ids.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { createMyCopy } from '../../src/storage/my-copy.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { seedRow } from '../../test/e2e/seed-records.ts';
import type { Maker } from './site.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PDFMAKE = '/bench-pdfmake.js';

/** A page of the site without scripts of its own. */
export async function openQuietPage(page: Page): Promise<void> {
  await page.route(`**${PDFMAKE}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(fileURLToPath(import.meta.resolve('pdfmake/build/pdfmake.min.js'))),
    }),
  );
  await page.goto('404.html');
}

/** Our engine, as 'Make the PDF' starts it: a new worker each time. */
export function byOurEngine(task: PdfTask): Maker {
  const [worker] = globSync('_astro/pdf-worker-*.js', { cwd: join(ROOT, 'dist') });
  if (worker === undefined) throw new Error('There is no build yet. Run "npm run build" first.');
  return (page) =>
    page.evaluate(
      async ({ address, order }) => {
        const start = performance.now();
        const engine = new Worker(address, { type: 'module' });
        const bytes = await new Promise<number>((resolve, reject) => {
          engine.addEventListener('message', ({ data }: MessageEvent<PdfNews>) => {
            if (data.kind === 'made') resolve(data.result.bytes.length);
            else if (data.kind === 'failed') reject(new Error('no PDF'));
          });
          engine.addEventListener('error', () => reject(new Error('no worker')));
          engine.postMessage(order);
        });
        engine.terminate();
        return { ms: performance.now() - start, bytes };
      },
      { address: `/${worker}`, order: task },
    );
}

/** Opens the record on its page, as a reader has it before printing. */
export function openRecord(record: ChecklistRecord, actor: ActorId): (page: Page, site: string) => Promise<void> {
  return async (page, site) => {
    await seedRow(page, encodeStored({ record, me: createMyCopy(actor), savedAt: Date.UTC(2026, 10, 20) }), site);
    await page.goto(`record/#${record.id}`);
    await page.getByRole('heading', { level: 1, name: 'Rye & Co bakery website' }).waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
  };
}

/** The browser's own print, tagged. */
export const byPrint: Maker = async (page) => {
  const start = performance.now();
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  return { ms: performance.now() - start, bytes: pdf.length };
};

/** The part of pdfmake that is used. */
interface Pdfmake {
  addFonts(fonts: object): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

declare global {
  interface Window {
    pdfMake?: Pdfmake;
  }
}

/** pdfmake with the site's own fonts; its script is fetched the first time. */
export function byPdfmake(definition: object): Maker {
  return (page) =>
    page.evaluate(
      async ({ address, text }) => {
        const start = performance.now();
        const isFirst = window.pdfMake === undefined;
        if (isFirst) {
          const script = document.createElement('script');
          const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
          script.src = address;
          document.head.append(script);
          await loaded;
        }
        const [normal, bold] = ['400', '700'].map((weight) => `${location.origin}/fonts/pdf/next-latin-${weight}.woff`);
        if (isFirst) window.pdfMake?.addFonts({ Next: { normal, bold } });
        // pdfmake changes what it is given, so each run has its own.
        const bytes = await window.pdfMake?.createPdf(JSON.parse(text)).getBuffer();
        return { bytes: bytes?.length ?? 0, ms: performance.now() - start };
      },
      { address: PDFMAKE, text: JSON.stringify(definition) },
    );
}
