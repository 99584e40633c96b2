// Everything that "npm test" runs, each counted test with ten times its counts (test/nightly.ts).
import { spawn } from 'node:child_process';

const env = { ...process.env, NIGHTLY: '1' };
const child = spawn('npm', ['test'], { stdio: 'inherit', env, shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
