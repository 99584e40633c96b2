// The built site and a new browser for each measurement: nothing is at hand from the one before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import type { Template } from '../../src/core/template.ts';
import { findBrowser } from '../find-browser.mjs';

/** What a document took: time on the clock and of the processors, bytes of the file, and how much more memory the page's processes had at most than before. */
export interface Measurement {
  readonly ms: number;
  readonly cpu: number;
  readonly bytes: number;
  readonly memory: number;
}

/** Makes a document once, in a page of the site. */
export type Maker = (page: Page) => Promise<Pick<Measurement, 'ms' | 'bytes'>>;

const PORT = '4350';
const SITE = `http://localhost:${PORT}/`;
const MB = 1024;

/** Serves the last build while `use` runs. */
export async function serveSite(use: () => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '..', 'serve.mjs')], {
    env: { ...process.env, PORT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  try {
    await use();
  } finally {
    server.kill();
  }
}

/** Most memory that a process ever had, in MB; Linux alone tells. */
function peakOf(process: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / MB;
  } catch {
    return 0;
  }
}

interface Process {
  readonly type: string;
  readonly id: number;
  /** Seconds since it began. */
  readonly cpuTime: number;
}

/** The processes that work for the page. */
async function listProcesses(session: CDPSession): Promise<readonly Process[]> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type !== 'browser' && type !== 'GPU');
}

const memoryOf = (processes: readonly Process[]): number => processes.reduce((sum, { id }) => sum + peakOf(id), 0);
const cpuOf = (processes: readonly Process[]): number => processes.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);

/** The first making and a later one in a browser of their own. `template` takes the place of the site's checklist. */
export async function measure(
  template: Template,
  make: Maker,
  prepare: (page: Page, site: string) => Promise<void>,
): Promise<readonly [cold: Measurement, warm: Measurement]> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const page = await browser.newPage({ baseURL: SITE, locale: 'en-GB', bypassCSP: true, serviceWorkers: 'block' });
    await page.route('**/checklists/handover.json', (route) => route.fulfill({ json: template }));
    await prepare(page, SITE);
    const session = await browser.newBrowserCDPSession();
    const atRest = memoryOf(await listProcesses(session));
    const run = async (): Promise<Measurement> => {
      const before = cpuOf(await listProcesses(session));
      const made = await make(page);
      const processes = await listProcesses(session);
      return { ...made, cpu: cpuOf(processes) - before, memory: memoryOf(processes) - atRest };
    };
    const cold = await run();
    await run();
    return [cold, await run()];
  } finally {
    await browser.close();
  }
}
