import { defineConfig } from 'vitest/config';

/** npm run trials: hostile pages and faults in both browsers. Too long for `npm test`; run before a release. */
export default defineConfig({
  test: {
    name: 'trials',
    include: ['test/trust/**/*.trial.ts'],
    globalSetup: ['test/e2e/build-once.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
