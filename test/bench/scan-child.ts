/**
 * One peer in a process of its own, so that its memory is its own and its end is not ours: `node scan-child.ts JOB`.
 * Ours, the peer and the bare loop take turns in it. Writes one line of JSON: a ScanResult.
 */
import { readFileSync } from 'node:fs';
import { allocatedBytes } from './allocated.ts';
import { bareLoop } from './bare-loop.ts';
import { openDataset } from './dataset.ts';
import { processorTime, sideBySide } from './measure.ts';
import { SCAN_PEERS, span } from './peers/scan-peers.ts';
import type { ScanJob, ScanResult } from './scan-job.ts';

/** A peer that takes longer for one pass over the whole text gets a shorter one; all three do. */
const PASS_MS = 400;
const FIRST_PARAGRAPHS = 100;

const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as ScanJob;
const peer = SCAN_PEERS.find(({ name }) => name === job.peer)!;
const kb = openDataset(job.file);

const before = allocatedBytes();
const buildStart = processorTime();
const finder = await peer.build(job.names);
const buildMs = processorTime() - buildStart;
const bytes = allocatedBytes() - before;

const trialStart = processorTime();
for (const paragraph of job.paragraphs.slice(0, FIRST_PARAGRAPHS)) finder.find(paragraph);
const pass = ((processorTime() - trialStart) * job.paragraphs.length) / FIRST_PARAGRAPHS;
const paragraphs = job.paragraphs.slice(
  0,
  Math.max(FIRST_PARAGRAPHS, Math.floor((job.paragraphs.length * PASS_MS) / pass)),
);

const times = sideBySide(
  [
    { name: 'ours', run: () => paragraphs.reduce((sum, text) => sum + kb.scan(text).length, 0) },
    { name: 'peer', run: () => paragraphs.map((text) => finder.find(text)) },
    { name: 'bare', run: () => bareLoop(paragraphs) },
  ],
  { rounds: job.rounds, warmUp: 2 },
);

const found = { ours: 0, peer: 0, both: 0 };
for (const text of paragraphs) {
  const hits = kb.scan(text).map(({ start, end }) => (peer.places ? span(start, end) : text.slice(start, end)));
  const own = new Set(hits);
  const theirs = new Set(peer.spansOf(finder.find(text)));
  found.ours += own.size;
  found.peer += theirs.size;
  for (const hit of theirs) if (own.has(hit)) found.both++;
}

const result: ScanResult = {
  buildMs,
  bytes,
  chars: paragraphs.reduce((sum, { length }) => sum + length, 0),
  times,
  found,
};
process.stdout.write(JSON.stringify(result));
