import { describe, expect, it } from 'vitest';
import { type BlockOutline, buildCast, mergeCasts } from '../../../lib/cards/build-cast.ts';
import type { Namesake } from '../../../lib/cards/card-model.ts';
import type { LinkedMention } from '../../../lib/engine.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { ALL, entity, GOP, RUBIO, STATE } from './fixtures.ts';

const CARLOS = entity('x', 'Carlos Rubio');
const at = (entity: string, block: number, others: string[] = []): LinkedMention => ({
  block, start: 0, end: 1, surface: entity, entity, kind: 'person', confidence: 1, reason: { is: 'in-paragraph', surface: entity, paragraph: block }, others,
}); // prettier-ignore
/** Ten blocks of a hundred characters. */
const outline = (headlines: number[]): BlockOutline[] =>
  Array.from({ length: 10 }, (_, id) => ({ id, kind: headlines.includes(id) ? 'headline' : 'paragraph', length: 100 }));
const cast = (mentions: LinkedMention[], headlines: number[] = [], names: Record<string, Namesake> = {}) =>
  buildCast(
    mentions,
    { date: '2025-03-01', today: '2025-07-01', entities: ALL, strings: ENGLISH },
    outline(headlines),
    names,
  );

describe('the cast', () => {
  it('is in the order of weight: often, early, in the headline', () => {
    const often = cast([
      at(GOP.id, 0),
      at(RUBIO.id, 3),
      at(RUBIO.id, 4),
      at(RUBIO.id, 5),
      at(RUBIO.id, 6),
      at(RUBIO.id, 6),
    ]);
    expect(often.map(({ card }) => card.id)).toEqual([RUBIO.id, GOP.id]);
    const headline = cast([at(STATE.id, 0), at(RUBIO.id, 3), at(RUBIO.id, 4)], [0]);
    expect(headline.map(({ card }) => card.id)).toEqual([STATE.id, RUBIO.id]);
  });

  it('counts mentions, leaves out those without one, and gives the first reason', () => {
    expect(cast([at(RUBIO.id, 2), at(RUBIO.id, 5)])).toMatchObject([
      { mentions: 2, card: { id: RUBIO.id, reason: '“rubio” in paragraph 2' } },
    ]);
  });

  it('names those the words could also have meant, each once', () => {
    const entries = cast([at(RUBIO.id, 0, ['x', 'y']), at(RUBIO.id, 1, ['x'])], [], { x: CARLOS });
    expect(entries[0]?.card.others).toEqual([CARLOS]);
  });

  it('says where in the article they stand', () => {
    const [entry] = cast([{ ...at(RUBIO.id, 2), start: 50 }, at(RUBIO.id, 5)]);
    expect(entry?.places).toEqual([0.25, 0.5]);
    const merged = mergeCasts([cast([at(RUBIO.id, 5)]), cast([at(RUBIO.id, 0), at(RUBIO.id, 5)])]);
    expect(merged[0]?.places).toEqual([0.25, 0.5, 0.75]);
  });

  it('of several articles has everybody once, with all mentions', () => {
    const merged = mergeCasts([cast([at(RUBIO.id, 2)]), cast([at(GOP.id, 7), at(RUBIO.id, 8), at(RUBIO.id, 9)])]);
    expect(merged.map(({ card, mentions }) => [card.id, mentions, card.reason])).toEqual([
      [RUBIO.id, 3, '“rubio” in paragraph 2'],
      [GOP.id, 1, `“${GOP.id}” in paragraph 7`],
    ]);
  });

  it('of nobody is empty', () => expect(cast([])).toEqual([]));
});
