// Prints what each kind of page weighs, compressed, and fails when one is over its budget. Run after a build.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { weighHeaviest, weighPdfEngine, weighPdfFonts } from './page-weight.mjs';

const DIST = join(import.meta.dirname, '..', 'dist');
const KB = 1024;

/** The budgets, in KB. */
const BUDGETS = {
  'guide: HTML and CSS': 14,
  'guide: CSS': 9,
  'guide: scripts before a click': 3,
  'guide: everything': 40,
  'text font': 22,
  'record: scripts before a PDF': 91,
  'letter: scripts before a PDF': 90,
  'PDF engine': 150,
  'PDF fonts for English': 40,
  'catalogue of other PDF fonts': 30,
};

const KINDS = [
  ['home', 'index.html'],
  ['guide', 'guides/*/index.html'],
  ['checklist', 'checklists/*/index.html'],
  ['letter', 'letters/*/index.html'],
  ['search', 'search/index.html'],
  ['record', 'record/index.html'],
  ['open', 'open/index.html'],
  ['records', 'records/index.html'],
];

const kilobytes = (bytes) => (bytes / KB).toFixed(1);

function printPages(weights) {
  console.log('KB, brotli (the heaviest of each kind)');
  const rows = weights.map(([kind, { page, html, css, js, fonts }]) => {
    const parts = Object.entries({ html, css, js, fonts, all: html + css + js + fonts });
    return [kind, { ...Object.fromEntries(parts.map(([name, bytes]) => [name, Number(kilobytes(bytes))])), page }];
  });
  console.table(Object.fromEntries(rows));
}

/** What each budget is about, in bytes. */
function measure(guide, record, letter) {
  return {
    'guide: HTML and CSS': guide.html + guide.css,
    'guide: CSS': guide.css,
    'guide: scripts before a click': guide.js,
    'guide: everything': guide.html + guide.css + guide.js + guide.fonts,
    'text font': statSync(join(DIST, 'fonts', 'next-text.woff2')).size,
    'record: scripts before a PDF': record.js,
    'letter: scripts before a PDF': letter.js,
    'PDF engine': weighPdfEngine(DIST, record.page),
    'PDF fonts for English': weighPdfFonts(DIST),
    'catalogue of other PDF fonts': brotliCompressSync(readFileSync(join(DIST, 'fonts', 'pdf', 'catalogue.json'))).length,
  };
}

function isWithin([name, bytes]) {
  const over = bytes > BUDGETS[name] * KB;
  console.log(`${over ? 'OVER' : '  ok'}  ${name}: ${kilobytes(bytes)} of ${BUDGETS[name]} KB`);
  return !over;
}

function main() {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build yet. Run "npm run build" first.');
  const weights = KINDS.map(([kind, pattern]) => [kind, weighHeaviest(DIST, pattern)]).filter(([, weight]) => weight);
  printPages(weights);
  const { guide, record, letter } = Object.fromEntries(weights);
  const results = Object.entries(measure(guide, record, letter)).map(isWithin);
  return results.every(Boolean);
}

process.exitCode = main() ? 0 : 1;
