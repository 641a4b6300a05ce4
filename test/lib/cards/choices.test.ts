import { describe, expect, it } from 'vitest';
import { type Choices, restoreChoices, turnedDown, withChoice } from '../../../lib/cards/choices.ts';
import { entity } from './fixtures.ts';

const [first, second, third] = ['first', 'second', 'third'].map((id) => entity(id, id)) as [
  ReturnType<typeof entity>, ReturnType<typeof entity>, ReturnType<typeof entity>,
]; // prettier-ignore
const none: Choices = new Map();

describe('not this one', () => {
  it('is said of whom the words were taken for at first, however often it is said', () => {
    const once = withChoice(none, 'first', second);
    expect([...once]).toEqual([['first', second]]);
    const twice = withChoice(once, 'second', third);
    expect([...twice]).toEqual([['first', third]]);
    expect([...withChoice(twice, 'third', null)]).toEqual([['first', null]]);
  });

  it('is taken back by choosing the first again', () => {
    expect([...withChoice(withChoice(none, 'first', second), 'second', first)]).toEqual([]);
  });

  it('is said of one name and leaves the others', () => {
    const one = withChoice(none, 'third', null);
    expect(new Map(withChoice(one, 'first', second))).toEqual(new Map([['third', null], ['first', second]])); // prettier-ignore
  });
});

it('whom nobody we know was meant by can be taken back, each once', () => {
  const choices = withChoice(withChoice(none, 'first', null), 'second', third);
  expect(turnedDown(choices, [first, second, first])).toEqual([{ entity: 'first', name: 'first' }]);
  expect(turnedDown(withChoice(choices, 'first', first), [first, second])).toEqual([]);
});

describe('what was said when the article was read before', () => {
  it('holds again; what was said since then wins; whom nobody knows any more is left out', () => {
    const before = [
      { entity: 'first', instead: 'second' },
      { entity: 'third', instead: null },
      { entity: 'fourth', instead: 'gone' },
    ];
    expect(restoreChoices(before, [second], none)).toEqual(new Map([['first', second], ['third', null]])); // prettier-ignore
    expect(restoreChoices(before, [second], new Map([['third', first]])).get('third')).toBe(first);
  });
});
