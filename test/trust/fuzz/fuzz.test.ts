import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TARGETS } from './targets.ts';

/** The long run is `npm run fuzz`. */
const CASES = 2000;

describe('hostile data, the short run', () => {
  it.each(TARGETS)(
    '$name',
    async ({ property, share }) => {
      const result = await fc.check(property, { numRuns: Math.round((CASES * share) / 100) });
      expect(result.failed, result.failed ? await fc.asyncDefaultReportMessage(result) : '').toBe(false);
    },
    120_000,
  );
});
