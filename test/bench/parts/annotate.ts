/** Part 3: scan, linking and all of the engine on articles of 1 to 100 kB, beside compromise. */
import type { ArticleContext, TextBlock } from '../../../lib/engine.ts';
import { createEngine } from '../../../lib/engine.ts';
import countries from '../../../lib/linking/countries.json' with { type: 'json' };
import type { Bench } from '../bench.ts';
import { type Figure, figure, short } from '../figure.ts';
import { sideBySide } from '../measure.ts';
import { loadCompromise } from '../peers/compromise.ts';

/** Times the scan, at most. */
const GOAL_SCAN = 3;
/** Share of compromise's time, at most. */
const GOAL_COMPROMISE = 1 / 100;

const KILOBYTES = [1, 3, 10, 30, 100];
/** Characters one run reads: several short articles or one long one. */
const RUN_CHARS = 20_000;
/** compromise is slow, and steady. */
const ROUNDS = 7;
const CONTEXT: ArticleContext = { date: '2026-06-01', language: 'en' };

export async function annotateFigures(bench: Bench, kilobytes: readonly number[] = KILOBYTES): Promise<Figure[]> {
  const engine = createEngine({ kb: bench.kb, lexicon: bench.kb, countries });
  const { people, wikipedia } = await loadCompromise();
  const figures: Figure[] = [];
  for (const size of kilobytes) {
    const articles = articlesOf(bench.paragraphs, size * 1000);
    const many = Math.max(1, Math.round(RUN_CHARS / (size * 1000)));
    /** Other articles in each run, so that none is known from the run before; every contestant reads the same. */
    const reader = (read: (article: TextBlock[]) => unknown): (() => unknown[]) => {
      let next = 0;
      return () => Array.from({ length: many }, () => read(articles[next++ % articles.length]!));
    };
    const text = (article: TextBlock[]): string => article.map((block) => block.text).join('\n');
    const times = sideBySide(
      [
        { name: 'ours', run: reader((article) => engine.annotate(article, CONTEXT)) },
        { name: 'scan', run: reader((article) => article.map((block) => bench.kb.scan(block.text).length)) },
        { name: 'compromise', run: reader((article) => people(text(article))) },
        { name: 'wikipedia', run: reader((article) => wikipedia(text(article))) },
      ],
      { rounds: Math.min(ROUNDS, bench.rounds), warmUp: 1 },
    );
    const each = (name: keyof typeof times): number => times[name].median / many;
    const spread = `${short(times.ours.low / many)} – ${short(times.ours.high / many)} ms an article`;
    const compare = (peer: 'scan' | 'compromise' | 'wikipedia', label: string, goal: number | null): Figure =>
      figure(`annotate ${size} kB / ${label}`, 'ms', { subject: each('ours'), peer: each(peer), goal, note: spread });
    figures.push(
      compare('scan', 'scan', GOAL_SCAN),
      compare('compromise', 'compromise', GOAL_COMPROMISE),
      compare('wikipedia', 'compromise-wikipedia', null),
    );
  }
  return figures;
}

/** Articles of about so many characters, all different. */
function articlesOf(paragraphs: readonly string[], chars: number): TextBlock[][] {
  const articles: TextBlock[][] = [];
  let article: TextBlock[] = [];
  let length = 0;
  for (const text of paragraphs) {
    article.push({ id: article.length, kind: article.length === 0 ? 'headline' : 'paragraph', text });
    length += text.length;
    if (length < chars) continue;
    articles.push(article);
    article = [];
    length = 0;
  }
  return articles.length > 0 ? articles : [article];
}
