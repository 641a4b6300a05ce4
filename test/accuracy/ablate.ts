/** What each scorer is worth: the engine without it, as a Markdown table of changes in percentage points. */
import { createEngine } from '../../lib/engine.ts';
import type { LoadedEngine } from '../../lib/command-line/load-engine.ts';
import countries from '../../lib/linking/countries.json' with { type: 'json' };
import { SCORERS } from '../../lib/linking/scorers.ts';
import type { GoldArticle } from './corpus.ts';
import { addUp, type ArticleScore, rates } from './score.ts';

type ScoreAll = (articles: readonly GoldArticle[], engine: LoadedEngine) => ArticleScore[];

/** Prints, for each scorer, what precision and recall over overlapping spans lose (−) or gain (+) without it in each corpus. */
export function ablate(
  corpora: ReadonlyMap<string, readonly GoldArticle[]>,
  loaded: LoadedEngine,
  scoreAll: ScoreAll,
): void {
  const measure = (engine: LoadedEngine): { precision: number; recall: number }[] =>
    [...corpora.values()].map((articles) => rates(addUp(scoreAll(articles, engine), 'overlap')));
  const whole = measure(loaded);
  const cells = (values: readonly string[]): string => `| ${values.join(' | ')} |`;
  console.log(cells(['without', ...corpora.keys()]));
  console.log(cells(['', ...corpora.keys()].map(() => '---')));
  console.log(cells(['nothing', ...whole.map(({ precision, recall }) => `${precision} / ${recall}`)]));
  for (const { name } of SCORERS) {
    const scorers = SCORERS.filter((scorer) => scorer.name !== name);
    const engine = createEngine({ kb: loaded.kb, lexicon: loaded.kb, countries, scorers });
    const changes = measure({ ...loaded, engine }).map(({ precision, recall }, i) => {
      const before = whole[i] ?? { precision: 0, recall: 0 };
      return `${signed(precision - before.precision)} / ${signed(recall - before.recall)}`;
    });
    console.log(cells([name, ...changes]));
  }
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${(Math.round(points * 10) / 10 || 0).toFixed(1)}`;
}
