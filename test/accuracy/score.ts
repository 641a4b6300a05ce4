/**
 * Scores linking of people and organizations in three ways: strict (same span, same entity), overlap (spans overlap, same
 * entity), article (distinct entities of each article). Gold counts when it has an identity, is a person or organization,
 * and is a name (no coreference, no description, not optional, not nested). A prediction on other gold (a place) with the
 * same identity is neither right nor wrong.
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
  /** Predictions that overlap no gold mention of the same entity. */
  wrong: (Prediction & { key: string; gold: Keyed[] })[];
  /** Gold mentions that no prediction covers. */
  missed: Keyed[];
}

export interface Keyed extends GoldMention {
  key: string;
}

const NAMELESS = /[^\p{L}\p{N}]+/gu;

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll('_', ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
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
  const within = (span: { start: number; end: number }): boolean => span.start >= from && span.end <= to;
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
        byName.get(plainName(prediction.wikipedia ?? prediction.name)) ||
        `name:${prediction.name}`,
    }));
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const same = (
    a: { start: number; end: number; key: string },
    b: { start: number; end: number; key: string },
  ): boolean => a.key === b.key && a.start === b.start && a.end === b.end;
  const isNeutral = (prediction: { start: number; end: number; key: string }): boolean =>
    neutral.some((mention) => mention.key === prediction.key && overlaps(mention, prediction));

  const strictHits = counted.filter((mention) => keyed.some((prediction) => same(prediction, mention)));
  const overlapHits = counted.filter((mention) =>
    keyed.some((prediction) => prediction.key === mention.key && overlaps(prediction, mention)),
  );
  const wrong = keyed.filter(
    (prediction) =>
      !counted.some((mention) => mention.key === prediction.key && overlaps(prediction, mention)) &&
      !isNeutral(prediction),
  );
  const strictWrong = keyed.filter(
    (prediction) => !counted.some((mention) => same(prediction, mention)) && !isNeutral(prediction),
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
      gold: gold.filter((mention) => overlaps(mention, prediction)),
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
