// A browser that keeps its data in a folder, so that it can be closed, killed and opened again.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, test, type BrowserContext, type Page } from 'playwright/test';

/** The browser that the configuration names. */
function browserPath(): string {
  const { executablePath } = test.info().project.use.launchOptions ?? {};
  if (!executablePath) throw new Error('The configuration names no browser.');
  return executablePath;
}

/** The folder of a profile, away from those of other tests. */
export function profileFolder(): string {
  return test.info().outputPath('profile');
}

/** Opens a browser on the folder, does something, and closes it as a person does. */
export async function inProfile(folder: string, work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browserPath(),
    baseURL: test.info().project.use.baseURL ?? '',
  });
  try {
    await work(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
  }
}

/** A browser that can be killed like a crashed one. */
export interface KillableBrowser {
  readonly page: Page;
  /** Kills every process of it at once, without a word. */
  kill(): Promise<void>;
}

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/** Opens one on the folder, in a process group of its own. */
export async function openKillable(folder: string): Promise<KillableBrowser> {
  const child = spawn(browserPath(), [...ARGUMENTS, `--user-data-dir=${folder}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    await browser.close();
  };
  return { page, kill };
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of stderr ?? []) {
    said += String(part);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The browser did not start: ${said}`);
}
