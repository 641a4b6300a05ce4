/** Scan, open and memory of datasets of several sizes side by side: `node growth-measure.ts JOB`. */
import { readFileSync } from 'node:fs';
import { allocatedBytes } from './allocated.ts';
import { newsArticles } from './article-text.ts';
import { openDataset } from './dataset.ts';
import { type Timing, sideBySide } from './measure.ts';

export interface GrowthJob {
  files: { size: number; file: string }[];
  chars: number;
  rounds: number;
}

/** By number of entities. */
export type GrowthResult = Record<string, { scan: Timing; open: Timing; memory: number; hits: number }>;

const { files, chars, rounds } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as GrowthJob;
const opened = files.map(({ size, file }) => {
  const before = allocatedBytes();
  const kb = openDataset(file);
  kb.scan('Angela Merkel');
  return { size: String(size), file, kb, memory: allocatedBytes() - before };
});
// About those of the smallest one, whom all of them know.
const paragraphs = newsArticles(opened[0]!.kb, chars).flat();
const scan = sideBySide(
  opened.map(({ size, kb }) => ({
    name: size,
    run: () => paragraphs.reduce((sum, text) => sum + kb.scan(text).length, 0),
  })),
  { rounds, warmUp: 2 },
);
const open = sideBySide(
  opened.map(({ size, file }) => ({ name: size, run: () => openDataset(file).scan('Angela Merkel') })),
  { rounds, warmUp: 1 },
);
const result: GrowthResult = {};
for (const { size, kb, memory } of opened) {
  const hits = paragraphs.reduce((sum, text) => sum + kb.scan(text).length, 0);
  result[size] = { scan: scan[size]!, open: open[size]!, memory, hits };
}
process.stdout.write(JSON.stringify(result));
