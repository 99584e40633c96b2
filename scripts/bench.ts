// Our PDF engine against the browser's print and pdfmake: the same record with 60 and 300 items, in one run, or with the numbers given. Needs a build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPrintModel } from '../src/core/exports/to-print-model.ts';
import type { Template } from '../src/core/template.ts';
import { memoryPorts } from '../src/storage/memory.ts';
import { carryRecord } from '../src/stores/carry-record.ts';
import { createBenchRecord } from './bench/bench-record.ts';
import { byOurEngine, byPdfmake, byPrint, openQuietPage, openRecord } from './bench/makers.ts';
import { pdfmakeDefinition } from './bench/pdfmake-definition.ts';
import { measure, serveSite, type Measurement } from './bench/site.ts';

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [60, 300];
const SETTING = {
  siteName: 'Fair Handover',
  address: 'https://fairhandover.example/checklists/handover/',
  saved: 'Saved 21 November 2026',
};
const KB = 1024;

const checklist = join(import.meta.dirname, '..', 'dist', 'checklists', 'handover.json');
if (!existsSync(checklist)) throw new Error('There is no build yet. Run "npm run build" first.');
const handover: Template = JSON.parse(readFileSync(checklist, 'utf8'));

function toRow({ ms, cpu, bytes, memory }: Measurement): Readonly<Record<string, number>> {
  return {
    ms: Math.round(ms),
    'processor, ms': Math.round(cpu),
    'file, KB': Number((bytes / KB).toFixed(1)),
    'memory, MB': Math.round(memory),
  };
}

/** What each maker takes for a record of so many items. */
async function compare(count: number): Promise<Readonly<Record<string, object>>> {
  const { template, record, actor } = createBenchRecord(handover, count);
  const model = toPrintModel(template, record, SETTING);
  const carrying = { outgoing: { record, notSecrets: [] }, openPage: 'https://fairhandover.example/open/', passphrase: undefined };
  const carried = await carryRecord(memoryPorts(), carrying);
  if (carried === 'unreadable') throw new Error('The record of the benchmark cannot be carried.');
  const options = { createdAt: Date.UTC(2026, 10, 21), kind: 'full', paper: 'A4', carried } as const;
  const results = {
    'our engine': await measure(template, byOurEngine({ kind: 'record', model, options, fonts: '/fonts/pdf/' }), openQuietPage),
    'browser’s print': await measure(template, byPrint, openRecord(record, actor)),
    pdfmake: await measure(template, byPdfmake(pdfmakeDefinition(model)), openQuietPage),
  };
  return Object.fromEntries(
    Object.entries(results).flatMap(([name, [cold, warm]]) => [
      [`${count} items: ${name}, first`, toRow(cold)],
      [`${count} items: ${name}, again`, toRow(warm)],
    ]),
  );
}

await serveSite(async () => {
  const rows: Record<string, object> = {};
  for (const count of COUNTS) Object.assign(rows, await compare(count));
  console.table(rows);
  console.log(
    'Ours and the print are tagged; only ours holds the record. Memory: how much more the processes of the page had at most than before (Linux).',
  );
});
