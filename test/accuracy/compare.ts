/** What the linker of another revision says of the same articles, through the stable interface of its command line. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prediction } from '../../lib/command-line/jsonl.ts';
import type { GoldArticle } from './corpus.ts';
import { addUp, type ArticleScore, type Mode, rates, scoreArticle } from './score.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KNOWLEDGE_BASE = 'data/public/knowledge-base.bin';
const MOST_OUTPUT_BYTES = 512 * 1024 * 1024;
const MOST_SHOWN = 40;

export interface Revision {
  predict(articles: readonly GoldArticle[]): Prediction[][];
  remove(): void;
}

/** Checks the revision out beside this one. Its knowledge base is compiled from its own records when ours is of another format. */
export function checkOut(revision: string): Revision {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });
  const run = (args: string[], input = ''): string =>
    execFileSync(process.execPath, args, { cwd: folder, input, encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES });
  git('worktree', 'add', '--force', '--detach', folder, revision);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  if (existsSync(join(ROOT, KNOWLEDGE_BASE))) cpSync(join(ROOT, KNOWLEDGE_BASE), join(folder, KNOWLEDGE_BASE));
  const annotate = (input: string): string => run(['lib/command-line/annotate.ts', '--jsonl'], input);
  try {
    annotate('');
  } catch {
    run(['data/pipeline/compile.ts']);
  }
  return {
    predict(articles) {
      const lines = articles.map(({ id, text, date, lang }) => JSON.stringify({ id, text, date, lang }));
      const answers = annotate(`${lines.join('\n')}\n`)
        .trim()
        .split('\n');
      return answers.map((line) => (JSON.parse(line) as { predictions: Prediction[] }).predictions);
    },
    remove() {
      git('worktree', 'remove', '--force', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Prints the figures of then, and every link that came or went. */
export function compare(revision: Revision, articles: readonly GoldArticle[], now: readonly ArticleScore[]): void {
  const predictions = revision.predict(articles);
  const then = articles.map((article, i) => scoreArticle(article, predictions[i] ?? []));
  const cells = (['overlap', 'article'] as Mode[]).map((mode) => {
    const { precision, recall, f1 } = rates(addUp(then, mode));
    return `${mode} P ${precision} R ${recall} F1 ${f1}`;
  });
  console.log(`  then                ${cells.join(' · ')}`);
  const wrong = (scores: readonly ArticleScore[]): string[] =>
    scores.flatMap(({ article, wrong: list }) => list.map((p) => `${article.id} “${p.surface}” → ${p.name}`));
  const missed = (scores: readonly ArticleScore[]): string[] =>
    scores.flatMap(({ article, missed: list }) => list.map((gold) => `${article.id} “${gold.surface}”`));
  listChange('wrong no more', wrong(then), wrong(now));
  listChange('newly wrong', wrong(now), wrong(then));
  listChange('found now', missed(then), missed(now));
  listChange('missed now', missed(now), missed(then));
}

function listChange(title: string, of: readonly string[], without: readonly string[]): void {
  const left = [...without];
  const changed = of.filter((item) => {
    const same = left.indexOf(item);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  console.log(`  ${title}: ${changed.length}`);
  for (const item of changed.slice(0, MOST_SHOWN)) console.log(`    ${item}`);
}
