// Installs the dependencies when the lock file has changed since the last time. Built-in modules only: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.setup-stamp');

/** What an up-to-date installation was made from: the lock file, on this kind of machine. */
function currentStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === currentStamp();
}

/** Runs `npm ci` with the Node that started npm: the one inside node_modules is about to be deleted. */
function install() {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  return npm ? spawnSync(node, [npm, ...flags], options) : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
}

if (process.argv.includes('--stamp')) {
  writeFileSync(stampFile, currentStamp());
} else if (!isInstalled()) {
  console.log('Installing the dependencies: the first run here, or the lock file has changed.');
  const { status } = install();
  if (status !== 0) {
    console.error('The dependencies could not be installed. The lines above say why; the network and Node 20.11 or later are needed.');
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, currentStamp());
}
