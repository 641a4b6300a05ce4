import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension. One file after the other: each has browsers of its own, and the machine is small. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['test/{e2e,trust,package}/**/*.e2e.ts'],
    globalSetup: ['test/e2e/build-once.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Browsers stumble on a busy machine. Who needs the second try is named at the end of `npm test`, and is to be mended.
    retry: 1,
  },
});
