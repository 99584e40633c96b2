// The settings of src/core/tsconfig.json keep the page and the platform out of core.
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CORE = join(import.meta.dirname, '..', 'src', 'core');
const PLANTED = join(CORE, 'planted.ts');

/** What TypeScript says about a file of core that is not there. */
function complaints(text: string): string[] {
  const config = ts.readConfigFile(join(CORE, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, CORE);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => file === PLANTED || fileExists(file);
  host.readFile = (file) => (file === PLANTED ? text : readFile(file));
  host.getSourceFile = (file, target) => (file === PLANTED ? ts.createSourceFile(file, text, target) : getSourceFile(file, target));
  const program = ts.createProgram([join(CORE, 'allowed-globals.d.ts'), PLANTED], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('.')[0] ?? '');
}

describe('core compiles without', () => {
  it.each(['document', 'localStorage', 'fetch', 'setTimeout', 'process', 'crypto'])('%s', (name) => {
    expect(complaints(`export const planted = ${name};`)).toEqual([expect.stringMatching(`^Cannot find name '${name}'`)]);
  });

  it('but with what allowed-globals.d.ts names', () => {
    expect(complaints(`export const planted = new TextEncoder().encode('a');`)).toEqual([]);
  });
});
