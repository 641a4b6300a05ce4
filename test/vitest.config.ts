import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A guard against what hangs, not a measure: the machine may be busy. */
const TIMEOUT_MS = 120_000;

/** Two environments, told apart by folder: the engine and the data see no DOM; components and browser glue get happy-dom. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          environment: 'node',
          testTimeout: TIMEOUT_MS,
          setupFiles: ['test/property-seed.ts'],
          include: [
            'test/lib/{text,matching,knowledge-base,linking,timeline,cards,packs,relations,paste}/**/*.test.ts',
            'test/lib/*.test.ts',
            'test/data/**/*.test.ts',
            'test/*.test.ts',
            'test/suite/**/*.test.ts',
            'test/bench/**/*.test.ts',
            'test/extraction/**/*.test.ts',
            'test/trust/**/*.test.ts',
          ],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          testTimeout: TIMEOUT_MS,
          setupFiles: ['test/property-seed.ts'],
          include: [
            'test/components/**/*.test.tsx',
            'test/lib/{page,highlight,hover,settings,sites,messaging,i18n}/**/*.test.{ts,tsx}',
          ],
        },
      },
    ],
  },
});
