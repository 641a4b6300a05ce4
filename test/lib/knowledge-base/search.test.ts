import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { foldText } from '../../../lib/text/fold.ts';
import { alias, everything, input, person } from './fixture.ts';

describe('search', () => {
  const kb = openKnowledgeBase(encode(everything));
  const names = (prefix: string, limit = 10): string[] =>
    kb.search(prefix, limit).map((index) => kb.entity(index).name);

  test.each([
    ['mar', ['Marco Rubio']],
    ['Marco R', ['Marco Rubio']],
    ['marco rubio', ['Marco Rubio']],
    ['marco rubio x', []],
    ['litt', ['Marco Rubio']],
    ['rub', ['Marco Rubio']],
    ['d', ['Donald Trump', 'Department of State']],
    ['jean-luc mel', ['Jean-Luc Mélenchon']],
    ['Jean Luc Mél', ['Jean-Luc Mélenchon']],
    ['марко', ['Marco Rubio']],
    ['michael', ['Michael Jordan', 'Michael Jordan']],
    ['zz', []],
    ['', []],
    ['  ', []],
  ])('%j → %j', (prefix, expected) => {
    expect(names(prefix)).toEqual(expected);
  });

  test('at most as many as asked for', () => {
    expect(names('m', 1)).toEqual(['Marco Rubio']);
    expect(names('m', 0)).toEqual([]);
  });

  test('agrees with a linear scan of all names', () => {
    const word = fc.constantFrom('Ana', 'Anna', 'An', 'Bo', 'Bob', 'Bö');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(name, { maxLength: 2 })), { maxLength: 20 }),
        name,
        fc.nat(3),
        (list, query, cut) => {
          const entities = list.map(([text, aliases], i) =>
            person(`Q${i + 1}`, text, { prominence: i % 80, aliases: aliases.map((other) => alias(other)) }),
          );
          const small = openKnowledgeBase(encode(input(entities)));
          const prefix = query.slice(0, Math.max(1, query.length - cut)).trim();
          const expected = entities.filter(({ name: own, aliases }) =>
            [own, ...aliases.map(({ text }) => text)].some((text) => foldText(text).startsWith(foldText(prefix))),
          );
          const found = small.search(prefix, 100).map((index) => small.entity(index).id);
          expect([...found].sort()).toEqual(expected.map(({ id }) => id).sort());
          const prominences = found.map((id) => small.prominence(small.indexOf(id)));
          expect(prominences).toEqual([...prominences].sort((a, b) => b - a));
        },
      ),
      { numRuns: 100 },
    );
  });
});
