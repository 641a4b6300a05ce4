/**
 * npm run accuracy [-- --corpus NAME] [--errors N] [--ablate] : precision, recall and F1 of the engine over the gold corpora,
 * the errors by kind, the worst articles, and what each scorer is worth.
 */
import { parseArgs } from 'node:util';
import { createEngine } from '../../lib/engine.ts';
import { predict } from '../../lib/command-line/jsonl.ts';
import { type LoadedEngine, loadEngine } from '../../lib/command-line/load-engine.ts';
import { parseText } from '../../lib/command-line/read-input.ts';
import countries from '../../lib/linking/countries.json' with { type: 'json' };
import { SCORERS } from '../../lib/linking/scorers.ts';
import { CORPORA, CORPUS_NAMES, corpusExists, type GoldArticle, readCorpus } from './corpus.ts';
import { holds } from './contained.ts';
import { GOLD_FOLDER, HELD_OUT_FOLDER, readGoldArticles } from './gold-article.ts';
import { addUp, type ArticleScore, type Mode, rates, scoreArticle } from './score.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, errors: { type: 'string', default: '0' }, ablate: { type: 'boolean' } },
});
const loaded = loadEngine();
/** Our own gold articles, which stand in the repository; the others are beside it. On the held-out ones nothing is tuned. */
const OWN: Readonly<Record<string, string>> = { own: GOLD_FOLDER, 'held-out': HELD_OUT_FOLDER };
const names = [...Object.keys(OWN), ...CORPUS_NAMES].filter(
  (name) => (!values.corpus || name === values.corpus) && (name in OWN || corpusExists(name)),
);
if (names.length === 0)
  console.log(
    `accuracy: no corpus “${values.corpus}” here or beside this checkout (../shared/corpora); nothing to measure`,
  );

for (const name of names) {
  const folder = OWN[name];
  const articles = folder ? readGoldArticles(folder) : readCorpus(new URL(`${name}.jsonl`, CORPORA));
  const contained = holds(loaded.kb);
  report(name, articles, contained);
  if (values.ablate) ablate(articles);
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

function report(name: string, articles: readonly GoldArticle[], contained: ReturnType<typeof holds>): void {
  const all = scoreAll(articles, loaded);
  console.log(`\n${name} (${articles.length} articles)`);
  row('all', all);
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

function ablate(articles: readonly GoldArticle[]): void {
  console.log('  without each scorer:');
  for (const { name } of SCORERS) {
    const engine = createEngine({
      kb: loaded.kb,
      lexicon: loaded.kb,
      countries,
      scorers: SCORERS.filter((scorer) => scorer.name !== name),
    });
    row(`- ${name}`, scoreAll(articles, { kb: loaded.kb, engine }));
  }
}

function count(kinds: Map<string, number>, kind: string): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
