/**
 * Scores linking of people and organizations in three ways: strict (same span, same entity), overlap (spans overlap, same
 * entity), article (distinct entities of each article). Gold counts when it has an identity, is a person or organization,
 * and is a name (no coreference, no description, not optional, not nested). A prediction on other gold (a place) with the
 * same identity is neither right nor wrong. A prediction is the gold's entity by QID, by title, or, where it has no QID, by a
 * title or name that is the gold's title or label but for case, marks and "&": articles get other titles with time.
 *
 * Where a corpus gives the whole phrase beside the words that it marks ("yan" of "Lee Cheuk-yan", "Passion" of "Cheng
 * Chung-tai of Civic Passion"), overlap takes the phrase, for the same entity alone; strict never does. `byMarkedWords`
 * gives the article without its phrases, so that overlap can be said both ways.
 */
import type { Prediction } from '../../lib/command-line/jsonl.ts';
import { entityLabels, type GoldArticle, type GoldMention } from './corpus.ts';

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type Mode = 'strict' | 'overlap' | 'article';

export interface ArticleScore {
  article: GoldArticle;
  counts: Record<Mode, Counts>;
  /** Predictions that overlap no gold mention of the same entity, each with all gold mentions that it overlaps. */
  wrong: (Prediction & { key: string; gold: Keyed[] })[];
  /** Gold mentions that no prediction covers. */
  missed: Keyed[];
}

export interface Keyed extends GoldMention {
  key: string;
}

export interface Span {
  start: number;
  end: number;
}

/** The article as if its corpus gave no whole phrases. */
export function byMarkedWords(article: GoldArticle): GoldArticle {
  return {
    ...article,
    mentions: article.mentions.map(({ full_start: _start, full_end: _end, ...mention }) => mention),
  };
}

function phraseOf({ start, end, full_start, full_end }: GoldMention): Span {
  return { start: full_start ?? start, end: full_end ?? end };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const NAMELESS = /[^\p{L}\p{N}]+/gu;

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll('_', ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(NAMELESS, ' ')
    .trim();
}

const LABELS = entityLabels();

export function scoreArticle(
  article: GoldArticle,
  predictions: readonly Prediction[],
  only?: 'person' | 'org',
  inside?: (gold: Keyed) => boolean,
): ArticleScore {
  const [from, to] = article.evaluation_span ?? [0, article.text.length];
  const within = (span: Span): boolean => span.start >= from && span.end <= to;
  const gold = article.mentions
    .filter((mention) => mention.qid || mention.wikipedia)
    .map((mention): Keyed => ({ ...mention, key: mention.qid ?? `wp:${mention.wikipedia}` }));
  const byTitle = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const mention of gold) {
    if (mention.wikipedia) byTitle.set(mention.wikipedia.replaceAll('_', ' '), mention.key);
    for (const label of [mention.wikipedia, LABELS.get(mention.key), mention.name]) {
      if (label && !byName.has(plainName(label))) byName.set(plainName(label), mention.key);
    }
  }
  const wanted = (mention: Keyed): boolean =>
    (mention.type === 'person' || mention.type === 'org') &&
    (!only || mention.type === only) &&
    !mention.coref &&
    !mention.optional &&
    !mention.desc &&
    mention.named !== false &&
    mention.parent === undefined &&
    (inside?.(mention) ?? true);
  const counted = gold.filter((mention) => within(mention) && wanted(mention));
  const neutral = gold.filter((mention) => within(mention) && !wanted(mention));
  const keyed = predictions
    .filter((prediction) => within(prediction) && (!only || prediction.type === only))
    .map((prediction) => ({
      ...prediction,
      key:
        (prediction.wikipedia && byTitle.get(prediction.wikipedia)) ||
        prediction.qid ||
        (prediction.wikipedia && byName.get(plainName(prediction.wikipedia))) ||
        byName.get(plainName(prediction.name)) ||
        `name:${prediction.name}`,
    }));
  type Found = Span & { key: string };
  const same = (a: Found, b: Found): boolean => a.key === b.key && a.start === b.start && a.end === b.end;
  const isOf = (mention: Keyed, prediction: Found): boolean =>
    mention.key === prediction.key && overlaps(phraseOf(mention), prediction);
  const isNeutral = (prediction: Found): boolean => neutral.some((mention) => isOf(mention, prediction));

  const strictHits = counted.filter((mention) => keyed.some((prediction) => same(prediction, mention)));
  const overlapHits = counted.filter((mention) => keyed.some((prediction) => isOf(mention, prediction)));
  const wrong = keyed.filter(
    (prediction) => !counted.some((mention) => isOf(mention, prediction)) && !isNeutral(prediction),
  );
  const strictWrong = keyed.filter(
    (prediction) =>
      !counted.some((mention) => same(prediction, mention)) &&
      !neutral.some((mention) => mention.key === prediction.key && overlaps(mention, prediction)),
  );
  const goldKeys = new Set(counted.map((mention) => mention.key));
  const neutralKeys = new Set(neutral.map((mention) => mention.key));
  const predictedKeys = new Set(keyed.map((prediction) => prediction.key));
  const found = [...goldKeys].filter((key) => predictedKeys.has(key)).length;
  return {
    article,
    counts: {
      strict: { right: strictHits.length, wrong: strictWrong.length, missed: counted.length - strictHits.length },
      overlap: { right: overlapHits.length, wrong: wrong.length, missed: counted.length - overlapHits.length },
      article: {
        right: found,
        wrong: [...predictedKeys].filter((key) => !goldKeys.has(key) && !neutralKeys.has(key)).length,
        missed: goldKeys.size - found,
      },
    },
    wrong: wrong.map((prediction) => ({
      ...prediction,
      gold: gold.filter((mention) => overlaps(phraseOf(mention), prediction)),
    })),
    missed: counted.filter((mention) => !overlapHits.includes(mention)),
  };
}

export function addUp(scores: readonly ArticleScore[], mode: Mode): Counts {
  const sum: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { counts } of scores) {
    sum.right += counts[mode].right;
    sum.wrong += counts[mode].wrong;
    sum.missed += counts[mode].missed;
  }
  return sum;
}

/** Percentages with one decimal. */
export function rates({ right, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const round = (value: number): number => Math.round(value * 1000) / 10;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  };
}
