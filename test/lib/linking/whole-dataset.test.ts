/** What only shows among all the names of the whole dataset: namesakes, words that are names elsewhere, bodies of every country. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../lib/command-line/load-engine.ts';
import { parseText } from '../../../lib/command-line/read-input.ts';
import { ensureKnowledgeBase } from '../../browsers/ensure-knowledge-base.ts';
import { BODIES } from './body-cases.ts';
import { PEOPLE } from './people-cases.ts';

const COMPILE_MS = 300_000;

describe('with the whole dataset', () => {
  ensureKnowledgeBase();
  const { engine, kb } = loadEngine();

  it.each([...BODIES, ...PEOPLE])(
    '$name',
    { timeout: COMPILE_MS },
    ({ text, date = '', language = 'en', links = [], silent = [] }) => {
      const { mentions } = engine.annotate(parseText(text).blocks, { date, language });
      const marks = mentions.map((mention) => `${mention.surface} = ${kb.entity(kb.indexOf(mention.entity)).name}`);
      for (const link of links) expect(marks).toContain(link);
      expect(mentions.map(({ surface }) => surface).filter((surface) => silent.includes(surface))).toEqual([]);
    },
  );
});
