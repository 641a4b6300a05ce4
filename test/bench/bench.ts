/** What every part of the bench works on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '../../lib/knowledge-base/knowledge-base.ts';
import { ROOT } from '../browsers/build-extension.ts';
import { newsArticles } from './article-text.ts';
import { allNames, KNOWLEDGE_BASE_FILE, openDataset } from './dataset.ts';

export interface Bench {
  /** The compiled file. */
  file: string;
  kb: KnowledgeBase;
  /** Every name in it, once. */
  names: string[];
  /** Articles of our own about those in it, as paragraphs. */
  articles: string[][];
  paragraphs: string[];
  /** The records it was made of, as JSON lines. */
  records(): string;
  /** Rounds that count in each measurement. */
  rounds: number;
  log(line: string): void;
}

/** Characters of text that are scanned. */
const TEXT_CHARS = 4e6;
const ROUNDS = 11;

export function realBench(log: (line: string) => void): Bench {
  const kb = openDataset();
  const articles = newsArticles(kb, TEXT_CHARS);
  return {
    file: KNOWLEDGE_BASE_FILE,
    kb,
    names: allNames(kb),
    articles,
    paragraphs: articles.flat(),
    records: readRecords,
    rounds: ROUNDS,
    log,
  };
}

function readRecords(): string {
  const folder = join(ROOT, 'data/entities');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}
