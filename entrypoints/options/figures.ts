import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Accuracy, SourceNote } from '../../components/options/DataPanel.tsx';

const SOURCES = v.array(v.object({ title: v.string(), asOf: v.string(), licence: v.string() }));
const ACCURACY = v.object({
  asOf: v.string(),
  corpora: v.array(v.object({ name: v.string(), articles: v.number(), precision: v.number(), recall: v.number() })),
});

/** Written with the dataset (data/pipeline/compile.ts). */
export async function readSources(): Promise<SourceNote[]> {
  return (await readOwn('/sources.json', SOURCES)) ?? [];
}

/** Written by `npm run accuracy`; null when it never ran. */
export function readAccuracy(): Promise<Accuracy | null> {
  return readOwn('/accuracy.json', ACCURACY);
}

/** A file of the extension. A build may lack it: the options are there all the same. */
async function readOwn<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path as never));
    return v.parse(schema, await response.json());
  } catch {
    return null;
  }
}
