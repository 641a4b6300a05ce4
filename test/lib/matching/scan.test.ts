import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import type { KnowledgeBase } from '../../../lib/knowledge-base/knowledge-base.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { alias, input, organization, person } from '../knowledge-base/fixture.ts';
import { CASES } from './cases.ts';

/** One entity a name; the name is an alias, so that its type can be chosen. */
function knowledgeBaseOf(names: (typeof CASES)[number]['names']): KnowledgeBase {
  const entities = names.map((name, i): Entity => {
    const [text, type] = typeof name === 'string' ? [name, 'full' as const] : name;
    return organization(`Q${i + 1}`, text, { aliases: [alias(text, type)] });
  });
  return openKnowledgeBase(encode(input(entities)));
}

const surfaces = (kb: KnowledgeBase, text: string): string[] =>
  kb.scan(text).map(({ start, end }) => text.slice(start, end));

describe('scan', () => {
  test.each(CASES)('$name', ({ names, text, found }) => {
    expect(surfaces(knowledgeBaseOf(names), text)).toEqual(found);
  });

  test('candidates come in the order of the file, each once, with how the name relates to them', () => {
    const kb = openKnowledgeBase(
      encode(
        input([
          person('Q1', 'Michael Jordan', { prominence: 200 }),
          person('Q2', 'Michael Jordan', { prominence: 20 }),
          person('Q3', 'Mike Jordan', { prominence: 20, aliases: [alias('Michael Jordan', 'former', true)] }),
        ]),
      ),
    );
    const [hit] = kb.scan('Michael Jordan');
    expect(hit!.candidates.map(({ entity, ...how }) => ({ id: kb.entity(entity).id, ...how }))).toEqual([
      { id: 'Q1', aliasType: 'full', needsContext: false },
      { id: 'Q2', aliasType: 'full', needsContext: false },
      { id: 'Q3', aliasType: 'former', needsContext: true },
    ]);
    expect(kb.candidates('michael jordan')).toEqual(hit!.candidates);
  });

  test('a surname is derived for the prominent only, and needs context', () => {
    const kb = openKnowledgeBase(
      encode(input([person('Q1', 'Marco Rubio', { prominence: 90 }), person('Q2', 'Alan Rubio', { prominence: 89 })])),
    );
    const [hit] = kb.scan('Rubio');
    expect(hit!.candidates.map(({ entity, ...how }) => ({ id: kb.entity(entity).id, ...how }))).toEqual([
      { id: 'Q1', aliasType: 'derived', needsContext: true },
    ]);
  });
});

/** Words with an answer to "what case does the name demand" and "what case has the page" that needs no tokenizer. */
const WORDS = [
  'Anab',
  'anab',
  'ANAB',
  'Áñab',
  'Boro',
  'boro',
  'Bø\u00adrø',
  "O'Bor",
  'O’bor',
  'Card',
  'CARD',
  'a\u0301nab',
];
const GLUE = [' ', '-', ' ', '\u2011', '’s ', "'s-", ', ', '. ', '\n', ' — ', '; '];

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/ø/giu, 'o')
    .replace('’', "'")
    .toLowerCase();
const glueTokens = (glue: string): string[] => {
  if (/^.s/.test(glue)) return ["'s"];
  const sign = glue === '\n' ? '\n' : glue.trim();
  return sign === '' || /^[-\u2011]$/.test(sign) ? [] : [sign];
};
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);
const isCapitals = (word: string): boolean => word === word.toUpperCase();
const agrees = (demanded: string, word: string): boolean =>
  isCapitals(demanded) ? isCapitals(word) : !isUpper(demanded) || isUpper(word);

describe('scan against a naive search', () => {
  const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
  const page = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GLUE)), { maxLength: 12 });

  test('finds what it should and nothing else', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), page, (names, parts) => {
        const kb = openKnowledgeBase(
          encode(input(names.map((words, i) => organization(`Q${i + 1}`, words.join(' '))))),
        );
        const tokens: { text: string; word: string | null; start: number; end: number }[] = [];
        let text = '';
        for (const [word, glue] of parts) {
          tokens.push({ text: plain(word), word, start: text.length, end: text.length + word.length });
          text += word;
          for (const sign of glueTokens(glue))
            tokens.push({ text: sign, word: null, start: text.length, end: text.length });
          text += glue;
        }
        const expected: string[] = [];
        for (let from = 0; from < tokens.length; from++) {
          for (let to = tokens.length; to > from; to--) {
            const span = tokens.slice(from, to);
            const ids = names.flatMap((words, i) =>
              words.length === span.length &&
              words.every(
                (word, k) => plain(word) === span[k]!.text && span[k]!.word !== null && agrees(word, span[k]!.word),
              )
                ? [`Q${i + 1}`]
                : [],
            );
            if (ids.length > 0) expected.push(`${span[0]!.start}-${span.at(-1)!.end} ${ids.sort().join()}`);
          }
        }
        const found = kb.scan(text).map(({ start, end, candidates }) => {
          const ids = candidates.map(({ entity }) => kb.entity(entity).id);
          return `${start}-${end} ${ids.sort().join()}`;
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('any string: no error, hits inside the text and on it', () => {
    const kb = knowledgeBaseOf([
      'Marco Rubio',
      'AT&T',
      'eBay',
      '习近平',
      "McDonald's",
      'The Guardian',
      ['WHO', 'acronym'],
    ]);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'Marco',
        ' ',
        'Rubio',
        'AT&T',
        'eBay',
        '习近平',
        'McDonald’s',
        'the Guardian',
        'WHO',
        '\ud800',
        '\u0301',
        '.',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, candidates } of kb.scan(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          // What was found is a name by itself, too.
          expect(kb.candidates(text.slice(start, end))).toEqual(expect.arrayContaining(candidates));
        }
      }),
      { numRuns: 500 },
    );
  });
});
