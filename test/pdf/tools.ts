// Other people's programs for PDFs, where the machine has them: independent readers, and hands that a file goes through.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Whether the program is on this machine. */
export function hasTool(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Runs a program in a folder that holds the files; `read` takes out what it made. */
export function runTool<Value>(
  files: Readonly<Record<string, Uint8Array>>,
  [name = '', ...options]: readonly string[],
  read: (said: string, file: (name: string) => Uint8Array) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), 'handover-pdf-'));
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
    const said = execFileSync(name, options, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return read(said, (file) => readFileSync(join(folder, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
