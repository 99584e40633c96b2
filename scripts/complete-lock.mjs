// Run after changing a dependency: names in the lock file the optional platform packages that the registry at hand left out,
// without which `npm ci` refuses it (https://github.com/npm/cli/issues/4828).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockFile = join(import.meta.dirname, '..', 'package-lock.json');
const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'];

const EXACT = /^\d+\.\d+\.\d+/;

/** Whether the package at `from` finds `name`, in the version it asks for, in a node_modules folder of its own or above it. */
function isLocked(packages, from, name, version) {
  const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
  if (found) return !EXACT.test(version) || found.version === version;
  return from !== '' && isLocked(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name, version);
}

/** A lock entry for a platform package, with what its name tells about the platform. */
function platformEntry(name, version, dev) {
  const parts = name.split(/[-/]/);
  const os = parts.map((part) => SYSTEMS[part]).find(Boolean);
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  return { version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev }), optional: true, ...(os && { os: [os] }) };
}

/** The lock with every optional dependency present, and the names of those added. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, from, name, version)) continue;
      const top = `node_modules/${name}`;
      packages[packages[top] ? `${from}/${top}` : top] = platformEntry(name, version, entry.dev);
      added.push(`${name} ${version}`);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

if (process.argv[1] === import.meta.filename) {
  const { lock, added } = completeLock(JSON.parse(readFileSync(lockFile, 'utf8')));
  if (added.length > 0) writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length > 0 ? `Added to package-lock.json: ${added.join(', ')}.` : 'package-lock.json is complete.');
}
