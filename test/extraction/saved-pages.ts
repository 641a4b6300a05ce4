import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browsers/build-extension.ts';

/** Where recorded pages lie, beside the project; they are not part of it. */
const FOLDER = join(ROOT, '../shared/pages');

/** A gold text of fewer words is a fragment, or a remark about the page: it can be looked for, not compared with. */
const LEAST_GOLD_WORDS = 60;

export interface SavedPage {
  /** Path in the folder of pages. */
  file: string;
  /** Where it was once published. */
  url: string;
  /** The article's text as a person or a reviewed program set it down; null when there is none to compare with. */
  gold: string | null;
  /** The gold text is the checked output of a reader mode, so that this reader mode cannot but agree with it. */
  isCircular: boolean;
}

/** The recorded pages, or null when they are not there. */
export function savedPages(): SavedPage[] | null {
  const index = join(FOLDER, 'index.jsonl');
  if (!existsSync(index)) return null;
  const rows = readFileSync(index, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; url: string; gold: string | null; gold_kind: string | null });
  return rows.map(({ file, url, gold, gold_kind }) => ({
    file,
    url,
    gold: gold === null ? null : comparable(readPage(gold)),
    isCircular: gold_kind?.startsWith('reader-mode') ?? false,
  }));
}

export function readPage(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

function comparable(gold: string): string | null {
  return gold.split(/\s+/).length >= LEAST_GOLD_WORDS ? gold : null;
}
