import { expect, it } from 'vitest';
import { completeLock } from '../../scripts/complete-lock.mjs';

const TOOL = { version: '2.0.0', optionalDependencies: { '@tool/darwin-arm64': '2.0.0', '@tool/linux-x64': '2.0.0' } };

it('adds what is missing, with its platform, and leaves the rest alone', () => {
  const linux = { version: '2.0.0', cpu: ['x64'], os: ['linux'], optional: true };
  const { lock, added } = completeLock({ packages: { 'node_modules/tool': TOOL, 'node_modules/@tool/linux-x64': linux } });
  expect(added).toEqual(['@tool/darwin-arm64 2.0.0']);
  expect(lock.packages).toEqual({
    'node_modules/@tool/darwin-arm64': { version: '2.0.0', cpu: ['arm64'], optional: true, os: ['darwin'] },
    'node_modules/@tool/linux-x64': linux,
    'node_modules/tool': TOOL,
  });
});

it('puts it below its parent where another version stands at the top', () => {
  const older = { version: '1.0.0' };
  const { lock } = completeLock({
    packages: { 'node_modules/tool': TOOL, 'node_modules/@tool/darwin-arm64': older, 'node_modules/@tool/linux-x64': { version: '2.0.0' } },
  });
  expect(Object.keys(lock.packages)).toContain('node_modules/tool/node_modules/@tool/darwin-arm64');
  expect(lock.packages['node_modules/@tool/darwin-arm64']).toEqual(older);
});

it('finds nothing to add in a lock that is complete', () => {
  const { lock } = completeLock({ packages: { 'node_modules/tool': TOOL } });
  expect(completeLock(lock)).toEqual({ lock, added: [] });
});
