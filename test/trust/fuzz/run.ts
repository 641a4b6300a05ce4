/** npm run fuzz [-- --cases 100000 --seed 1]: hostile data, the long run. Prints what failed, the least case of it, and the seed. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const cases = Number(values.cases ?? 100_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
let run = 0;
let failed = 0;
for (const { name, share, property } of TARGETS) {
  const start = performance.now();
  const result = await fc.check(property, { numRuns: Math.ceil((cases * share) / 100), seed });
  run += result.numRuns;
  if (result.failed) failed++;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${name}: ${result.numRuns} cases in ${seconds} s${result.failed ? `, FAILED:\n${await fc.asyncDefaultReportMessage(result)}` : ''}`,
  );
}
console.log(`${run} cases with seed ${seed}, ${failed} of ${TARGETS.length} targets failed`);
process.exitCode = failed === 0 ? 0 : 1;
