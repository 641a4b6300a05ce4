/**
 * `npm run data:refresh [-- --limit N] [-- --only 'prominence>=N'] [-- --endpoint URL] [-- --contact MAIL] [-- --dry-run]`: asks
 * Wikidata's query service about the entities of data/entities and writes data/sources/wikidata-refresh/snapshot.jsonl, which
 * `npm run data:import` merges. A run that was interrupted goes on where it stopped. Exit 0: all asked; 2: batches stay open
 * (run it again); 1: a mistake on our side.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readRecordSet } from '../pipeline/record-files.ts';
import type { Ports } from './ask.ts';
import { ENDPOINT, readOptions, userAgent, type RefreshOptions } from './options.ts';
import { planBatches, type Batch } from './plan.ts';
import { queryOf } from './query.ts';
import { refresh } from './run.ts';

/** Entities in one request: some thousand rows, answered in seconds. */
const BATCH_SIZE = 60;
const EXIT_OPEN = 2;

const ports: Ports = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  random: () => Math.random(),
  timeout: (ms) => AbortSignal.timeout(ms),
  log: (line) => console.log(line),
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const { limit, prominence, endpoint } = options;
  const batches = planBatches(readRecordSet(options.entities), { limit, prominence, size: BATCH_SIZE });
  if (options.dryRun) return describe(batches, endpoint);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  if (options.contact === '' && endpoint === ENDPOINT)
    console.warn('No contact given: Wikimedia asks for one and may refuse. Use --contact or DRAMATIS_CONTACT.');
  await run(batches, options, userAgent(options.contact, version));
}

async function run(batches: readonly Batch[], options: RefreshOptions, agent: string): Promise<void> {
  const stop = new AbortController();
  // Not once: from a terminal the signal comes twice, by itself and through npm.
  process.on('SIGINT', () => stop.abort(new Error('interrupted')));
  const service = { endpoint: options.endpoint, userAgent: agent, signal: stop.signal };
  const result = await refresh(batches, options, service, ports, options.pauseMs);
  for (const line of result.open) console.error(line);
  if (result.unanswered.length > 0)
    console.warn(
      `not known to the service (deleted or merged there), left as they were: ${result.unanswered.join(' ')}`,
    );
  console.log(
    `${result.finished} of ${batches.length} batches answered (${result.resumed} by an earlier run); entities: ${result.added} new, ${result.changed} changed, ${result.renewed} confirmed anew, ${result.removed} without facts now. Next: npm run data:import, npm run data:check`,
  );
  if (result.open.length > 0) process.exitCode = EXIT_OPEN;
}

function describe(batches: readonly Batch[], endpoint: string): void {
  const count = batches.reduce((sum, { subjects }) => sum + subjects.length, 0);
  for (const [index, { kind, prominent, subjects }] of batches.entries())
    console.log(
      `batch ${index + 1}: ${subjects.length} ${prominent ? 'prominent ' : ''}${kind === 'person' ? 'people' : 'organizations'}, ${subjects[0]?.id} … ${subjects.at(-1)?.id}`,
    );
  const [first] = batches;
  if (first !== undefined) console.log(`\nThe first question:\n${queryOf(first)}\n`);
  console.log(`${count} entities in ${batches.length} requests to ${endpoint}; nothing was asked.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
