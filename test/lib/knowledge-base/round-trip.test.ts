import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACT_TYPES, OFFICE_KINDS } from '../../../lib/knowledge-base/entity.ts';
import type { Alias, Entity, Fact, Office, Source } from '../../../lib/knowledge-base/entity.ts';
import { ALIAS_TYPES } from '../../../lib/knowledge-base/codes.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { slugOf } from '../../../lib/text/slug.ts';
import { alias, everything, fact, input, person } from './fixture.ts';

const word = fc.constantFrom(
  'Marco',
  'rubio',
  'DE',
  'la',
  'Núñez',
  "O'Neill",
  'J.D.',
  'J. D.',
  'AT&T',
  '&',
  'eBay',
  'Łuk',
  '习近平',
  "Levi's",
  '3M',
  'Jean-Luc',
  'Inc.',
  'X,',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
);
const name = fc.tuple(word, text).map((parts) => parts.join(' '));
const date = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  fc.constantFrom('1899-12-31', '1900', '1900-01-01', '1899', '2025-02', '2024-02-29', '0001-01-01'),
);
const source: fc.Arbitrary<Source> = fc.record({ id: text, title: text, asOf: date });
const ids = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 1, max: 2 ** 33 }).map((n) => `Q${n}`),
    text.filter((t) => t !== ''),
    name,
  ),
  { minLength: 1, maxLength: 12 },
);

const entities: fc.Arbitrary<Entity[]> = ids.chain((known) => {
  const reference = fc.constantFrom(...known);
  const office: fc.Arbitrary<Office> = fc.record(
    {
      id: text,
      title: text,
      country: fc.constantFrom('', 'us', 'mx'),
      kind: fc.constantFrom(...OFFICE_KINDS),
      single: fc.boolean(),
      organization: reference,
    },
    { requiredKeys: ['id', 'title', 'country', 'kind', 'single'] },
  );
  const anyFact: fc.Arbitrary<Fact> = fc.record(
    {
      type: fc.constantFrom(...FACT_TYPES),
      value: text,
      entity: reference,
      office,
      from: date,
      to: date,
      detail: text,
      source,
    },
    { requiredKeys: ['type', 'value', 'from', 'to', 'detail', 'source'] },
  );
  const anyAlias: fc.Arbitrary<Alias> = fc.record(
    {
      text: fc.oneof(text, name),
      type: fc.constantFrom(...ALIAS_TYPES),
      needsContext: fc.boolean(),
      language: fc.constantFrom('es', 'zh-Hant'),
    },
    { requiredKeys: ['text', 'type', 'needsContext'] },
  );
  return fc.tuple(
    ...known.map((id) =>
      fc.record({
        id: fc.constant(id),
        qid: fc.constantFrom(null, id, 'Q5'),
        wikipedia: fc.oneof(fc.constant(null), text),
        name,
        kind: fc.constantFrom('person' as const, 'organization' as const),
        subkind: text,
        countries: fc.array(fc.constantFrom('us', 'cn', 'vn', 'gb'), { maxLength: 3 }),
        prominence: fc.integer({ min: 0, max: 255 }),
        aliases: fc.array(anyAlias, { maxLength: 4 }),
        facts: fc.array(anyFact, { maxLength: 4 }),
      }),
    ),
  );
});

/** A qid of '' cannot be told from none. */
const asKept = (entity: Entity): Entity => ({ ...entity, qid: entity.qid || null });

describe('encode and open', () => {
  test('every field of any entities comes back', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const kb = openKnowledgeBase(encode(input(list)));
        expect(kb.size).toBe(list.length);
        for (const entity of list) {
          const index = kb.indexOf(entity.id);
          expect(kb.entity(index)).toEqual(asKept(entity));
          expect(kb.kind(index)).toBe(entity.kind);
          expect(kb.prominence(index)).toBe(entity.prominence);
          expect(kb.isBareName(index)).toBe(entity.subkind === '' && entity.facts.length === 0);
          expect(kb.candidates(entity.name).map((candidate) => candidate.entity)).toContain(index);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same entities in any order give the same bytes', () => {
    fc.assert(
      fc.property(entities, fc.integer(), (list, seed) => {
        const shuffled = list
          .map((entity, i) => ({ entity, key: Math.imul(seed + i, 0x9e3779b1) }))
          .sort((a, b) => a.key - b.key);
        const again = shuffled.map(({ entity }) => entity);
        expect(Buffer.compare(encode(input(list)), encode(input(again)))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('ids made of the name are found again', () => {
    const suffix = fc.constantFrom('', '-2', '2', '-of-x', 's', "-'s", '-C-D', ' x');
    const made = fc
      .tuple(fc.oneof(name, text), suffix)
      .map(([own, end]) => ({ name: `A ${own}`, id: slugOf(`A ${own}`) + end }));
    fc.assert(
      fc.property(fc.uniqueArray(made, { selector: ({ id }) => id, maxLength: 8 }), (list) => {
        const kb = openKnowledgeBase(encode(input(list.map((each) => person(each.id, each.name)))));
        expect(list.map(({ id }) => kb.entity(kb.indexOf(id)).id)).toEqual(list.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  test('an id made of a name with a mark that stands alone is found', () => {
    const name = 'A Marco \u0376\u037a\u00c0';
    for (const id of [slugOf(name), `${slugOf(name)}-2`, 'a-marco-\u0377 a']) {
      const kb = openKnowledgeBase(encode(input([person(id, name)])));
      expect(kb.indexOf(id)).toBe(0);
    }
  });

  test('an id made of a name with a capital that few fonts have is found', () => {
    const kb = openKnowledgeBase(encode(input([person('a-marco-\ua723-C-D', 'A Marco \ua722')])));
    expect(kb.entity(kb.indexOf('a-marco-\ua723-C-D')).name).toBe('A Marco \ua722');
  });

  test('the fixture of everything comes back', () => {
    const kb = openKnowledgeBase(encode(everything));
    for (const entity of everything.entities) expect(kb.entity(kb.indexOf(entity.id))).toEqual(entity);
    expect(kb.asOf).toBe('2026-08-22');
    expect(kb.sources).toEqual(everything.sources);
    expect(kb.indexOf('Q1')).toBe(-1);
    expect(kb.indexOf('marco-rubio')).toBe(-1);
    expect(kb.indexOf('')).toBe(-1);
  });

  test('words that are no entities keep their bits', () => {
    const words = new Map([
      ['monday', 1],
      ['paris', 6],
      ['per cent', 1],
    ]);
    const kb = openKnowledgeBase(encode(input([], { words })));
    expect(['monday', 'paris', 'per cent', 'Paris', 'rubio', ''].map((word) => kb.flags(word))).toEqual([
      1, 6, 1, 0, 0, 0,
    ]);
    expect(openKnowledgeBase(encode(everything)).flags('monday')).toBe(0);
  });

  test('an empty knowledge base opens', () => {
    const kb = openKnowledgeBase(encode(input([])));
    expect(kb.size).toBe(0);
    expect(kb.scan('Marco Rubio met the press.')).toEqual([]);
    expect(kb.candidates('Marco Rubio')).toEqual([]);
    expect(kb.search('m', 5)).toEqual([]);
    expect(() => kb.entity(0)).toThrow(RangeError);
  });

  test('bytes in the middle of a larger buffer open as well', () => {
    const bytes = encode(everything);
    for (const offset of [1, 4]) {
      const larger = new Uint8Array(bytes.length + 16);
      larger.set(bytes, offset);
      expect(openKnowledgeBase(larger.subarray(offset, offset + bytes.length)).size).toBe(everything.entities.length);
    }
  });

  test('thousands of tokens: every name finds its entity, no other word does', () => {
    const syllables = ['ka', 'lo', 'mi', 'ner', 'tu', 'vas', 'zen', 'ri', 'po', 'des'];
    const names = Array.from({ length: 20_000 }, (_, i) =>
      [...String(i * 7919)].map((digit) => syllables[Number(digit)]).join(''),
    );
    const kb = openKnowledgeBase(encode(input(names.map((text, i) => person(`Q${i + 1}`, text)))));
    const found = names.map((text) => kb.candidates(text).map(({ entity }) => kb.entity(entity).id));
    expect(found).toEqual(names.map((_, i) => [`Q${i + 1}`]));
    expect(names.filter((text) => kb.candidates(`${text}x`).length > 0)).toEqual([]);
  });

  test.each([
    ['an id twice', [person('Q1', 'A B'), person('Q1', 'C D')], /Q1.*twice/],
    ['a name without words', [person('Q1', ' ')], /Q1.*no words/],
    [
      'an unknown entity',
      [person('Q1', 'A B', { facts: [fact('employer', 'X', { entity: 'Q2' })] })],
      /Q1 \(A B\).*unknown entity "Q2"/,
    ],
    [
      'a bad date',
      [person('Q1', 'A B', { facts: [fact('born', '', { from: '1.2.1999' })] })],
      /Q1 \(A B\).*1\.2\.1999/,
    ],
    ['a bad prominence', [person('Q1', 'A B', { prominence: 256 })], /Q1.*256/],
    ['half a surrogate pair', [person('Q1', 'A \ud800')], /surrogate/],
    ['an unknown alias type', [person('Q1', 'A B', { aliases: [alias('C', 'nick' as never)] })], /Q1 \(A B\).*"nick"/],
  ])('%s is refused', (_, list, message) => {
    expect(() => encode(input(list))).toThrow(message);
  });
});
