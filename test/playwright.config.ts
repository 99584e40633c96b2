import { defineConfig } from 'playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No Chromium was found: run "node scripts/find-browser.mjs".');

/** The site at the top of a host, and the same in a folder of one. */
const SITES = [
  { url: 'http://localhost:4330/', port: '4330', args: '' },
  { url: 'http://localhost:4331/some/folder/', port: '4331', args: ' --dir dist-base --base /some/folder/' },
] as const;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // A slow machine is not a broken page.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  use: { baseURL: SITES[0].url, trace: 'off', launchOptions: { executablePath } },
  webServer: SITES.map(({ url, port, args }) => ({
    command: `node scripts/serve.mjs${args}`,
    cwd: `${import.meta.dirname}/..`,
    env: { PORT: port },
    url,
    reuseExistingServer: false,
  })),
});
