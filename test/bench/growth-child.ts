/** Compiles one dataset of a given size: `node growth-child.ts JOB`. In a process of its own, for what a million records take. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openDataset } from './dataset.ts';
import { datasetOfSize } from './synthetic.ts';

const { file, size, to } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  file: string;
  size: number;
  to: string;
};
const bytes = datasetOfSize(openDataset(file), size);
writeFileSync(to, bytes);
process.stdout.write(JSON.stringify({ bytes: bytes.length }));
