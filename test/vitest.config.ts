import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The tests that start ESLint or TypeScript are slow on a busy machine.
    testTimeout: 30_000,
    // By itself Vitest leaves one core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
  },
});
