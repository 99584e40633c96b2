import { defineConfig } from 'vitest/config';

const seed = process.env['SEED'] ?? String(process.env['NIGHTLY'] ? Date.now() % 2 ** 31 : 20260101);
process.stdout.write(`seed of the random tests: ${seed}\n`);

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    env: { SEED: seed },
    setupFiles: ['test/seed.ts'],
    // The tests that start ESLint or TypeScript are slow on a busy machine.
    testTimeout: 30_000,
    // By itself Vitest leaves one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
  },
});
