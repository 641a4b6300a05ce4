/** npm test: every check there is, one after the other; the last line is the sum. Exits 1 when anything failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';
import { type Count, countTests } from './count-tests.ts';

interface Step {
  name: string;
  run(): Count;
}

const reports = mkdtempSync(join(tmpdir(), 'dramatis-tests-'));

const STEPS: readonly Step[] = [
  { name: 'browsers', run: () => attempt(() => (['chromium', 'firefox'] as const).forEach(ensureBrowser)) },
  { name: 'knowledge base', run: () => attempt(ensureKnowledgeBase) },
  { name: 'generated types', run: () => command('wxt/bin/wxt.mjs', ['prepare']) },
  { name: 'types', run: () => command('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'types of the engine, without DOM',
    run: () => command('typescript/bin/tsc', ['--noEmit', '-p', 'lib/tsconfig.engine.json']),
  },
  { name: 'lint', run: () => command('oxlint/bin/oxlint', []) },
  { name: 'format', run: () => command('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'unit', run: () => vitest('test/vitest.config.ts') },
  { name: 'end to end', run: () => vitest('test/e2e/vitest.config.ts') },
];

/** A step that is one check: it passes or fails as a whole. */
function attempt(check: () => void): Count {
  try {
    check();
    return { passed: 1, failed: 0, skipped: 0, again: [], broken: [] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0, again: [], broken: [] };
  }
}

function command(program: string, args: readonly string[]): Count {
  const { status } = node(program, args);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, again: [], broken: [] };
}

function vitest(config: string): Count {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  const { status } = node('vitest/vitest.mjs', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests(report, status === 0);
}

function node(program: string, args: readonly string[]): { status: number | null } {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: ROOT, stdio: 'inherit' });
}

const total: Count = { passed: 0, failed: 0, skipped: 0, again: [], broken: [] };
const results: string[] = [];
for (const { name, run } of STEPS) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = run();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  total.again.push(...count.again);
  total.broken.push(...count.broken);
  const seconds = Math.round((performance.now() - start) / 1000);
  results.push(
    `${name}: ${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''} (${seconds} s)`,
  );
}
console.log(`\n${results.join('\n')}\n`);
if (total.skipped > 0) console.log(`${total.skipped} skipped: they need material that is not here`);
for (const test of total.again) console.log(`passed at the second try: ${test}`);
for (const test of total.broken) console.log(`failed: ${test}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
