import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeRecordSet } from '../../data/pipeline/record-files.ts';
import { FAULTS, QueryService } from './query-service.ts';

// Processes of their own take as long as a busy machine lets them.
vi.setConfig({ testTimeout: 120_000 });

/** The command as a maintainer runs it, in a process of its own. */
const COMMAND = fileURLToPath(new URL('../../data/refresh/refresh.ts', import.meta.url));
let folder = '';
let service: QueryService;
let endpoint = '';
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'));
  mkdirSync(join(folder, 'entities'));
  const people = [{ id: 'Q1', name: 'Ada', prom: 150 }, { id: 'Q2', name: 'Ben', prom: 40 }]; // prettier-ignore
  writeRecordSet(join(folder, 'entities'), { people, organizations: [], offices: [], names: [], sources: [] });
  service = new QueryService([{ item: 'Q1', property: 'P570', statement: 's', rank: 'Normal', time: '2026-01-05', precision: '11' }]); // prettier-ignore
  endpoint = await service.start();
});
afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): Promise<{ code: number | null; output: string }> {
  const places = ['entities', 'snapshot', 'state'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const started = spawn(process.execPath, [COMMAND, '--endpoint', endpoint, '--pause', '0', ...places, ...args]);
  child = started;
  let output = '';
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => started.on('close', (code) => resolve({ code, output })));
}

test('asks, writes the snapshot, says what is next', async () => {
  const { code, output } = await run('--contact', 'someone@example.org');

  expect(output).toContain('2 of 2 batches answered (0 by an earlier run); entities: 1 new');
  expect(code).toBe(0);
  expect(readFileSync(join(folder, 'snapshot'), 'utf8')).toMatch(/^\{"id":"Q1".*"from":"2026-01-05"\}\]\}\n$/);
  expect(service.asked[0]?.userAgent).toMatch(/^Dramatis-data-refresh\/\S+ \(.*someone@example\.org\)$/);
});

test('a dry run prints the question and asks nothing', async () => {
  const { code, output } = await run('--dry-run', '--only', 'prominence>=100');

  expect(output).toContain('VALUES ?item { wd:Q1 }');
  expect(output).toContain('1 entities in 1 requests');
  expect([code, service.asked, existsSync(join(folder, 'snapshot'))]).toEqual([0, [], false]);
});

test('exits 2 when batches stay open, and goes on when run again', async () => {
  service.faults.push(null, FAULTS.status(403));
  const first = await run();

  expect(first.output).toContain('batch 2 of 2 (Q2): status 403');
  expect(first.code).toBe(2);

  const second = await run();

  expect(second.output).toContain('2 of 2 batches answered (1 by an earlier run)');
  expect(second.code).toBe(0);
});

test('interrupted by Ctrl-C it stops at once, keeps what it has, and goes on when run again', async () => {
  service.faults.push(null, () => {
    child?.kill('SIGINT');
    child?.kill('SIGINT');
  });
  const first = await run();

  expect(first.output).toContain('batch 2 of 2 (Q2): interrupted');
  expect(first.code).toBe(2);
  expect(readFileSync(join(folder, 'snapshot'), 'utf8')).toContain('2026-01-05');
  expect((await run()).output).toContain('2 of 2 batches answered (1 by an earlier run)');
});

test('exits 1 on a wrong option', async () => {
  expect(await run('--limit', 'x')).toEqual({ code: 1, output: '--limit: not a whole number: "x"\n' });
});
