import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_TRIES } from '../../data/refresh/ask.ts';
import { planBatches, type Batch } from '../../data/refresh/plan.ts';
import { refresh, type RefreshResult } from '../../data/refresh/run.ts';
import { FAULTS, QueryService, testPorts, type Cells, type Fault } from './query-service.ts';

const record = (id: string, name: string, prom = 150) => ({ id, name, prom });
const BATCHES = planBatches(
  { people: [record('Q1', 'Ada'), record('Q2', 'Ben'), record('Q3', 'Cleo')], organizations: [record('Q9', 'Acme')] },
  { limit: 10, prominence: 1, size: 2 },
);
const ROW = { rank: 'Normal', country: 'XA' };
const STATEMENTS: Cells[] = [
  { ...ROW, item: 'Q1', property: 'P39', statement: 's1', value: 'Q50', valueLabel: 'mayor of Exampleton', from: '2025-05-01', fromPrecision: '11' },
  { ...ROW, item: 'Q3', property: 'P570', statement: 's2', time: '2026-08-30', precision: '11' },
  { ...ROW, item: 'Q9', property: 'P169', statement: 's3', value: 'Q1', valueLabel: 'Ada', from: '2026-01-01', fromPrecision: '9' },
]; // prettier-ignore

let folder = '';
let service: QueryService;
let endpoint = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'));
  service = new QueryService([...STATEMENTS]);
  endpoint = await service.start();
});
afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);
const snapshot = (): string => (existsSync(file('snapshot.jsonl')) ? readFileSync(file('snapshot.jsonl'), 'utf8') : '');

interface Run {
  ports?: ReturnType<typeof testPorts>;
  signal?: AbortSignal;
  batches?: readonly Batch[];
}

function run({
  ports = testPorts(),
  signal = new AbortController().signal,
  batches = BATCHES,
}: Run = {}): Promise<RefreshResult> {
  const files = { snapshot: file('snapshot.jsonl'), state: file('state.jsonl') };
  return refresh(batches, files, { endpoint, userAgent: 'Dramatis-test (someone@example.org)', signal }, ports, 1000);
}

describe('a run without trouble', () => {
  test('writes one line for each entity with facts, in order, with the day asked', async () => {
    const result = await run();

    expect(result).toMatchObject({ finished: 3, open: [], added: 3, unanswered: [] });
    expect(snapshot().trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'Q1', name: 'Ada', kind: 'person', asOf: '2026-09-01', facts: [{ type: 'office', target: 'Q50', value: 'mayor of Exampleton', from: '2025-05-01', country: 'xa' }] },
      { id: 'Q3', name: 'Cleo', kind: 'person', asOf: '2026-09-01', facts: [{ type: 'died', from: '2026-08-30' }] },
      { id: 'Q9', name: 'Acme', kind: 'organization', asOf: '2026-09-01', facts: [{ type: 'leader', target: 'Q1', value: 'Ada', from: '2026', detail: 'chief executive' }] },
    ]); // prettier-ignore
  });

  test('says who asks, asks for JSON, pauses between requests, and leaves no state behind', async () => {
    const ports = testPorts();
    await run({ ports });

    expect(service.asked.map(({ items }) => items)).toEqual([['Q1', 'Q2'], ['Q3'], ['Q9']]);
    expect(service.asked[0]).toMatchObject({
      userAgent: 'Dramatis-test (someone@example.org)',
      accept: 'application/sparql-results+json',
    });
    expect(ports.slept).toEqual([1000, 1000]);
    expect(existsSync(file('state.jsonl'))).toBe(false);
  });

  test('a week later nothing has changed: not a byte', async () => {
    await run();
    const before = snapshot();
    const ports = testPorts();
    ports.clock.ms += 7 * 86_400_000;
    const result = await run({ ports });

    expect(result).toMatchObject({ added: 0, changed: 0, renewed: 0 });
    expect(snapshot()).toBe(before);
  });

  test('four weeks later the day is renewed; a fact that is gone there goes here', async () => {
    await run();
    service.statements.splice(1, 1);
    const ports = testPorts();
    ports.clock.ms += 28 * 86_400_000;
    const result = await run({ ports });

    expect(result).toMatchObject({ added: 0, changed: 0, renewed: 2, removed: 1 });
    expect(snapshot()).toContain('"asOf":"2026-09-29"');
    expect(snapshot()).not.toContain('Q3');
  });
});

describe('trouble that passes', () => {
  test.each([
    ['429 with Retry-After in seconds', FAULTS.status(429, { 'retry-after': '37' }), 37_000],
    ['429 with Retry-After as a date', FAULTS.status(429, { 'retry-after': 'Tue, 01 Sep 2026 12:01:30 GMT' }), 90_000],
    ['503 with Retry-After', FAULTS.status(503, { 'retry-after': '5' }), 5_000],
    ['a Retry-After shorter than our own pause', FAULTS.status(429, { 'retry-after': '0' }), 2_000],
    ['500', FAULTS.status(500), 2_000],
    ['502', FAULTS.status(502), 2_000],
    ['an answer cut in the middle', FAULTS.cut, 2_000],
    ['a page instead of JSON', FAULTS.html, 2_000],
    ['JSON of another shape', FAULTS.body('{"boolean": true}'), 2_000],
    ['a connection that ends', FAULTS.hangUp, 2_000],
  ])('%s', async (_, fault, waited) => {
    service.faults.push(fault);
    const ports = testPorts();
    const result = await run({ ports, batches: BATCHES.slice(0, 1) });

    expect(result).toMatchObject({ finished: 1, open: [], added: 1 });
    expect(ports.slept).toEqual([waited]);
  });

  test('no answer in time', async () => {
    const limits = [new AbortController(), new AbortController()];
    service.faults.push(() => limits[0]?.abort());
    const left = [...limits];
    const ports = testPorts(() => (left.shift() ?? new AbortController()).signal);
    const result = await run({ ports, batches: BATCHES.slice(0, 1) });

    expect(result).toMatchObject({ finished: 1, open: [] });
    expect(ports.lines[0]).toContain('no answer within 75 s');
  });

  test('pauses double from try to try', async () => {
    service.faults.push(...Array.from({ length: MAX_TRIES - 1 }, () => FAULTS.status(500)));
    const ports = testPorts();
    await run({ ports, batches: BATCHES.slice(0, 1) });

    expect(ports.slept).toEqual([2000, 4000, 8000, 16_000]);
  });
});

describe('trouble that stays', () => {
  const EMPTY = '{"head":{"vars":[]},"results":{"bindings":[]}}';
  const always = (fault: Fault) => Array.from({ length: MAX_TRIES }, () => fault);

  test.each([
    ['not JSON', FAULTS.cut, /^batch 1 of 3 \(Q1 … Q2\): not JSON after \d+ characters, the service ran out of time/],
    ['another shape', FAULTS.body('{"head":{"vars":[]},"results":{}}'), /results\.bindings/],
    ['an item without any row', FAULTS.body(EMPTY), /partial: 2 of 2 items have no row, among them Q1/],
    ['a row of another item', FAULTS.body(EMPTY.replace('[]}}', '[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q77"}}]}}')), /row 1: item .*Q77 was not asked for/],
    ['a web page', FAULTS.html, /content type text\/html/],
    ['500', FAULTS.status(500), /status 500/],
  ])('%s: the batch stays open, the others go on, good data stays', async (_, fault, reason) => {
    const good = `${JSON.stringify({ id: 'Q1', name: 'Ada', kind: 'person', asOf: '2026-08-01', facts: [{ type: 'died', from: '2020' }] })}\n`;
    writeFileSync(file('snapshot.jsonl'), good);
    service.faults.push(...always(fault));
    const result = await run();

    expect(result.finished).toBe(2);
    expect(result.open).toHaveLength(1);
    expect(result.open[0]).toMatch(reason);
    expect(snapshot()).toContain(good);
    expect(snapshot()).toContain('Q9');
  }); // prettier-ignore

  test.each([
    ['400: the question is wrong', FAULTS.status(400), /status 400/],
    ['403: we are banned', FAULTS.status(403), /status 403/],
    ['a wait of an hour', FAULTS.status(429, { 'retry-after': '3600' }), /asks to wait 3600 s; go on later/],
  ])('%s: asks nothing more', async (_, fault, reason) => {
    service.faults.push(fault);
    const result = await run();

    expect(service.asked).toHaveLength(1);
    expect(result.open[0]).toMatch(reason);
    expect(result.open.slice(1)).toEqual([
      'batch 2 of 3 (Q3): not asked: the run stopped',
      'batch 3 of 3 (Q9): not asked: the run stopped',
    ]);
    expect(snapshot()).toBe('');
  });

  test('three batches that fail in a row end the run', async () => {
    service.faults.push(...Array.from({ length: 3 * MAX_TRIES }, () => FAULTS.status(503)));
    const batches = planBatches(
      { people: ['Q1', 'Q2', 'Q3', 'Q4'].map((id) => record(id, id)), organizations: [] },
      { limit: 10, prominence: 1, size: 1 },
    );
    const result = await run({ batches });

    expect(service.asked).toHaveLength(3 * MAX_TRIES);
    expect(result.open.at(-1)).toBe('batch 4 of 4 (Q4): not asked: 3 batches failed in a row');
  });
});

describe('interrupted and resumed', () => {
  test('goes on with the batches that are open', async () => {
    const stop = new AbortController();
    service.faults.push(null, (response) => {
      stop.abort(new Error('interrupted'));
      response.destroy();
    });
    const first = await run({ signal: stop.signal });

    expect(first).toMatchObject({ finished: 1, added: 1 });
    expect(first.open[0]).toBe('batch 2 of 3 (Q3): interrupted');

    const second = await run();

    expect(service.asked.slice(2).map(({ items }) => items)).toEqual([['Q3'], ['Q9']]);
    expect(second).toMatchObject({ finished: 3, resumed: 1, open: [] });
    expect(snapshot().split('\n')).toHaveLength(4);
    expect(existsSync(file('state.jsonl'))).toBe(false);
  });

  test('a state file cut in its last line loses that batch only; a state of last week is forgotten', async () => {
    service.faults.push(null, null, FAULTS.status(403));
    await run();
    const state = readFileSync(file('state.jsonl'), 'utf8').trimEnd();
    writeFileSync(file('state.jsonl'), state.slice(0, -10));

    expect(await run()).toMatchObject({ finished: 3, resumed: 1 });

    writeFileSync(file('state.jsonl'), state);
    const ports = testPorts();
    ports.clock.ms += 7 * 86_400_000;

    expect(await run({ ports })).toMatchObject({ finished: 3, resumed: 0 });
  });
});
