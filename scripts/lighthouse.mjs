// Prints the medians of five Lighthouse runs (mobile) of a few pages. Fetches Lighthouse through npx; it is no dependency.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { findBrowser } from './find-browser.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PORT = '4340';
const RUNS = 5;
const PAGES = process.argv.length > 2 ? process.argv.slice(2) : ['/', '/guides/a-clean-split/', '/checklists/handover/', '/search/'];

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** One run: the scores by category, or undefined if Lighthouse could not be had or did not finish. */
function runOnce(url, browser) {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox'];
  const { status, stdout } = spawnSync('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return undefined;
  const { categories } = JSON.parse(stdout);
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]));
}

function medians(runs) {
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((run) => run[name]))]));
}

async function main() {
  const browser = await findBrowser();
  const server = spawn(process.execPath, [`${import.meta.dirname}/serve.mjs`], {
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  const table = {};
  for (const page of PAGES) {
    const runs = Array.from({ length: RUNS }, () => runOnce(`http://localhost:${PORT}${page}`, browser));
    if (runs.includes(undefined)) {
      console.error(`Lighthouse did not run for ${page}. It needs the network the first time, and a Chromium.`);
      process.exitCode = 1;
      break;
    }
    table[page] = medians(runs);
  }
  console.table(table);
  server.kill();
}

await main();
