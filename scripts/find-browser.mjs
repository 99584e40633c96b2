// Finds a Chromium for the browser tests; run as a script it also installs Debian's, where it may.
// CHROMIUM_PATH in the environment names one to use instead.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without windows takes half of the time.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];
const HELP = `No Chromium was found for the browser tests. Do one of these, then run the tests again:
  - install Chromium or Chrome (Debian and Ubuntu: sudo apt-get install chromium), or
  - let Playwright fetch one: npx playwright install --with-deps chromium, or
  - set CHROMIUM_PATH to the browser's program file.`;

/** The browser that Playwright itself installed, if it did. */
async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/**
 * The path of a Chromium on this machine; undefined if there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { CHROMIUM_PATH: chosen, PATH = '' } = process.env;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names a file that does not exist: ${chosen}`);
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chosen, await playwrightBrowser(), ...onPath, ...USUAL_PLACES].find((file) => file && existsSync(file));
}

/** Runs apt-get as root, or with a sudo that asks for no password. */
function runApt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const [command, ...rest] = [...sudo, 'apt-get', ...args];
  const { status, stderr } = spawnSync(command, rest, { env, encoding: 'utf8' });
  return { done: status === 0, complaint: stderr ?? '' };
}

/** Installs Debian's Chromium, without windows where there is such a package. What went wrong is shown only if all of it did. */
function installWithApt() {
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']];
  if (steps.every((step) => runApt(...step).done)) return;
  const { done, complaint } = runApt('install', '-y', '--no-install-recommends', 'chromium');
  if (!done) console.error(complaint);
}

async function main() {
  if (await findBrowser()) return;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests (about 100 MB, once).');
    installWithApt();
  }
  if (await findBrowser()) return;
  console.error(HELP);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) await main();
