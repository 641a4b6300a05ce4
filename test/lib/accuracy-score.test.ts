/** How linking is measured: what counts as found, and what as the same entity under another spelling. */
import { describe, expect, it } from 'vitest';
import type { Prediction } from '../../lib/command-line/jsonl.ts';
import type { GoldArticle, GoldMention } from '../accuracy/corpus.ts';
import { byMarkedWords, scoreArticle } from '../accuracy/score.ts';

const TEXT = 'The mayor Ada Lovelace of Green Harbour spoke to Smith & Sons.';

function goldOf(surface: string, phrase: string, more: Partial<GoldMention>): GoldMention {
  const [start, full_start] = [TEXT.indexOf(surface), TEXT.indexOf(phrase)];
  const span = { surface, start, end: start + surface.length, full_start, full_end: full_start + phrase.length };
  return { ...span, ...more };
}

function found(surface: string, name: string, type: 'person' | 'org'): Prediction {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, surface, name, qid: null, wikipedia: null, type, role: '' };
}

function articleOf(...mentions: GoldMention[]): GoldArticle {
  return { id: 'one', text: TEXT, mentions };
}

const ADA = goldOf('Green Harbour', 'Ada Lovelace of Green Harbour', { wikipedia: 'Ada Lovelace', type: 'person' });

describe('scoring a phrase of which the corpus marks the end', () => {
  it('finds by overlap what stands anywhere in the whole phrase, and strictly does not', () => {
    const { counts } = scoreArticle(articleOf(ADA), [found('Ada Lovelace', 'Ada Lovelace', 'person')]);

    expect(counts.overlap).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(counts.strict).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('counts nothing but the entity itself', () => {
    const { counts, missed } = scoreArticle(articleOf(ADA), [found('Green Harbour', 'Green Harbour', 'org')]);

    expect(counts.overlap).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(missed.map(({ wikipedia }) => wikipedia)).toEqual(['Ada Lovelace']);
  });

  it('leaves alone what stands in the phrase of gold that does not count', () => {
    const optional = { ...ADA, optional: true };
    const { counts } = scoreArticle(articleOf(optional), [found('Ada Lovelace', 'Ada Lovelace', 'person')]);

    expect(counts.overlap).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  it('is by the marked words alone when it is asked so', () => {
    const { counts } = scoreArticle(byMarkedWords(articleOf(ADA)), [found('Ada Lovelace', 'Ada Lovelace', 'person')]);

    expect(counts.overlap).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});

describe('the same entity under another spelling', () => {
  it.each(['Smith and Sons', 'SMITH & SONS', 'Smith & Sons (retailer)', 'Smïth & Sons'])('%s', (name) => {
    const gold = goldOf('Smith & Sons', 'Smith & Sons', { wikipedia: 'Smith_&_Sons', type: 'org' });

    expect(scoreArticle(articleOf(gold), [found('Smith & Sons', name, 'org')]).counts.strict.right).toBe(1);
  });

  it('another title of today, and the name of the gold', () => {
    const gold = goldOf('Smith & Sons', 'Smith & Sons', { wikipedia: 'Smith & Sons', type: 'org' });
    const renamed = { ...found('Smith & Sons', 'Smith & Sons', 'org'), wikipedia: 'Smith Group' };

    expect(scoreArticle(articleOf(gold), [renamed]).counts.strict.right).toBe(1);
  });

  it('never one with another QID', () => {
    const gold = goldOf('Smith & Sons', 'Smith & Sons', { qid: 'Q1', type: 'org' });
    const other = { ...found('Smith & Sons', 'Smith & Sons', 'org'), qid: 'Q2' };

    expect(scoreArticle(articleOf(gold), [other]).counts.strict).toEqual({ right: 0, wrong: 1, missed: 1 });
  });
});
