/** The marks of an article are the same however its markup cuts the text into nodes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../lib/command-line/load-engine.ts';
import { parseHtml } from '../../../lib/command-line/read-input.ts';
import { readGoldArticles } from '../../accuracy/gold-article.ts';
import { ensureKnowledgeBase } from '../../browsers/ensure-knowledge-base.ts';

const TIMEOUT_MS = 300_000;
/** Of the gold articles, every so manieth: one of each few years and languages. */
const EVERY = 7;
const RUNS = 4;

/** What may stand between two letters without changing what a reader sees. */
const CUTS = ['<!---->', '<span></span>', '</em><em>', '<wbr>'] as const;
/** Letters for each cut at most: markup that cuts every word is read as no article at all. */
const LETTERS_A_CUT = 50;

function asHtml(text: string, cutAt: (offset: number) => string): string {
  let offset = 0;
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const letters = [...line].map(
        (letter) => `${cutAt(offset++)}${letter.replace('&', '&amp;').replace('<', '&lt;')}`,
      );
      return `<p><em>${letters.join('')}</em></p>`;
    });
  return `<html lang="en"><body><article><h1>A headline of an article</h1>${paragraphs.join('')}</article></body></html>`;
}

describe('cutting into nodes', () => {
  ensureKnowledgeBase();
  const { engine } = loadEngine();
  const marksOf = (html: string, date: string, language: string): { text: string; marks: unknown[] } => {
    const input = parseHtml(html);
    return { text: input.text, marks: engine.annotate(input.blocks, { date, language }).mentions };
  };

  it.each(readGoldArticles().filter((_, i) => i % EVERY === 0))(
    'changes nothing: $id',
    { timeout: TIMEOUT_MS },
    ({ text, date = '', lang = '' }) => {
      const whole = marksOf(
        asHtml(text, () => ''),
        date,
        lang,
      );
      expect(whole.marks.length).toBeGreaterThan(0);
      const cuts = fc.array(fc.tuple(fc.nat({ max: text.length }), fc.constantFrom(...CUTS)), {
        minLength: 1,
        maxLength: Math.floor(text.length / LETTERS_A_CUT),
        size: 'max',
      });
      fc.assert(
        fc.property(cuts, (places) => {
          const at = new Map(places);
          const cut = asHtml(text, (offset) => at.get(offset) ?? '');
          expect(marksOf(cut, date, lang)).toEqual(whole);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
