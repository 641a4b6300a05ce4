/**
 * npm run accuracy [-- --corpus NAME]… [--errors N] [--compare REV] [--ablate] : precision, recall and F1 of the engine over the
 * gold corpora, the errors by kind, the worst articles, what has changed since a revision, and what each scorer is worth. When all
 * corpora are there, writes what the options say of it (data/public/accuracy.json).
 */
import { parseArgs } from 'node:util';
import { predict } from '../../lib/command-line/jsonl.ts';
import { type LoadedEngine, loadEngine } from '../../lib/command-line/load-engine.ts';
import { parseText } from '../../lib/command-line/read-input.ts';
import { ablate } from './ablate.ts';
import { checkOut, compare } from './compare.ts';
import { CORPORA, CORPUS_NAMES, corpusExists, type GoldArticle, readCorpus } from './corpus.ts';
import { holds } from './contained.ts';
import { FRESH_FOLDER, GOLD_FOLDER, HELD_OUT_FOLDER, readGoldArticles } from './gold-article.ts';
import { recordAccuracy } from './record.ts';
import { addUp, type ArticleScore, byMarkedWords, type Mode, rates, scoreArticle } from './score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    errors: { type: 'string', default: '0' },
    compare: { type: 'string' },
    ablate: { type: 'boolean' },
  },
});
const loaded = loadEngine();
/** Our own gold articles, which stand in the repository; the others are beside it. On the held-out and the fresh ones nothing is tuned. */
const OWN: Readonly<Record<string, string>> = {
  own: GOLD_FOLDER,
  'held-out': HELD_OUT_FOLDER,
  fresh: FRESH_FOLDER,
};
const ALL_NAMES = [...Object.keys(OWN), ...CORPUS_NAMES];
const names = ALL_NAMES.filter(
  (name) => (!values.corpus || values.corpus.includes(name)) && (name in OWN || corpusExists(name)),
);
if (names.length === 0)
  console.log(
    `accuracy: no corpus “${values.corpus?.join(', ')}” here or beside this checkout (../shared/corpora); nothing to measure`,
  );

const corpora = new Map<string, readonly GoldArticle[]>(
  names.map((name) => {
    const folder = OWN[name];
    return [name, folder ? readGoldArticles(folder) : readCorpus(new URL(`${name}.jsonl`, CORPORA))];
  }),
);
if (values.ablate) ablate(corpora, loaded, scoreAll);
else {
  const contained = holds(loaded.kb);
  const revision = values.compare ? checkOut(values.compare) : null;
  const measured = new Map<string, ArticleScore[]>();
  for (const [name, articles] of corpora) {
    const all = report(name, articles, contained);
    measured.set(name, all);
    if (revision) compare(revision, articles, all);
  }
  revision?.remove();
  // Only what is whole is said in the options.
  if (ALL_NAMES.every((name) => measured.has(name))) recordAccuracy(loaded.kb.asOf, measured);
}

function scoreAll(
  articles: readonly GoldArticle[],
  engine: LoadedEngine,
  only?: 'person' | 'org',
  inside?: Parameters<typeof scoreArticle>[3],
): ArticleScore[] {
  return articles.map((article) => scoreArticle(article, predictFor(article, engine), only, inside));
}

function predictFor(article: GoldArticle, engine: LoadedEngine) {
  return predict(
    parseText(article.text),
    { date: article.date ?? '', language: article.lang ?? '', title: '' },
    engine,
  );
}

function report(name: string, articles: readonly GoldArticle[], contained: ReturnType<typeof holds>): ArticleScore[] {
  const all = scoreAll(articles, loaded);
  console.log(`\n${name} (${articles.length} articles)`);
  row('all', all);
  // So that nobody takes a longer ruler for a better linker.
  if (articles.some(({ mentions }) => mentions.some((mention) => mention.full_start !== undefined)))
    row('… by marked words', scoreAll(articles.map(byMarkedWords), loaded));
  row('inside the dataset', scoreAll(articles, loaded, undefined, contained));
  row('people', scoreAll(articles, loaded, 'person'));
  row('organizations', scoreAll(articles, loaded, 'org'));
  const kinds = new Map<string, number>();
  for (const score of all) {
    for (const wrong of score.wrong)
      count(
        kinds,
        wrong.gold.some((gold) => gold.start === wrong.start && gold.end === wrong.end)
          ? 'wrong entity'
          : wrong.gold.length > 0
            ? 'wrong boundary or entity'
            : 'not a gold name',
      );
    for (const missed of score.missed)
      count(kinds, contained(missed) ? 'missed, in the dataset' : 'missed, not in the dataset');
  }
  console.log(`  errors: ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
  const worst = [...all].sort((a, b) => b.wrong.length - a.wrong.length).slice(0, Number(values.errors));
  for (const { article, wrong, missed } of worst) {
    console.log(`  ${article.id} ${article.title ?? ''}`);
    for (const p of wrong)
      console.log(
        `    wrong: “${p.surface}” → ${p.name} (${p.qid ?? p.wikipedia}) gold: ${p.gold.map((gold) => `${gold.surface}=${gold.name ?? gold.wikipedia ?? gold.qid}/${gold.type}`).join(' | ')} … ${context(article, p)}`,
      );
    for (const gold of missed)
      console.log(
        `    missed${contained(gold) ? '' : ' (not in dataset)'}: “${gold.surface}” = ${gold.name ?? gold.wikipedia} ${gold.qid}`,
      );
  }
  return all;
}

function context(article: GoldArticle, { start, end }: { start: number; end: number }): string {
  return article.text.slice(Math.max(0, start - 50), end + 50).replaceAll('\n', ' ⏎ ');
}

function row(label: string, scores: readonly ArticleScore[]): void {
  const cells = (['strict', 'overlap', 'article'] as Mode[]).map((mode) => {
    const { precision, recall, f1 } = rates(addUp(scores, mode));
    return `${mode} P ${precision} R ${recall} F1 ${f1}`;
  });
  console.log(`  ${label.padEnd(20)}${cells.join(' · ')}`);
}

function count(kinds: Map<string, number>, kind: string): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
