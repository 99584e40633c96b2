// Runs the astro command with its telemetry off and in the foreground.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const command = join(import.meta.dirname, '..', 'node_modules', 'astro', 'bin', 'astro.mjs');
const args = process.argv.slice(2);
// Node's own web storage warns in every build that imports a store; nothing here uses it.
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim();
const env = { ...process.env, NODE_OPTIONS, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };

if (args[0] === 'dev') console.log('Search answers from the last build: run "npm run build" once, and again when the words have changed.');
const child = spawn(process.execPath, [command, ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
