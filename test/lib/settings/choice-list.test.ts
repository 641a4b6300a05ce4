import { describe, expect, it } from 'vitest';
import { choicesIn, readChoiceList, withChoicesOf } from '../../../lib/settings/choice-list.ts';

const EMPTY = readChoiceList(undefined);
const NOBODY = { entity: 'Q1', instead: null };
const OTHER = { entity: 'Q1', instead: 'Q2' };

describe('what a reader said of the names in articles', () => {
  it('is found again by article, the last word counting', () => {
    const once = withChoicesOf(EMPTY, 'a', [NOBODY]);
    const twice = withChoicesOf(withChoicesOf(once, 'b', [NOBODY]), 'a', [OTHER]);
    expect(choicesIn(twice, 'a')).toEqual([OTHER]);
    expect(choicesIn(twice, 'b')).toEqual([NOBODY]);
    expect(choicesIn(twice, 'c')).toEqual([]);
  });

  it('leaves nothing when the last of it was taken back', () => {
    expect(withChoicesOf(withChoicesOf(EMPTY, 'a', [NOBODY]), 'a', [])).toEqual(EMPTY);
  });

  it('is forgotten after so many other articles, and small before', () => {
    let list = EMPTY;
    for (let i = 0; i < 1000; i++) list = withChoicesOf(list, `article ${i}`, [NOBODY]);
    expect(list.articles).toHaveLength(300);
    expect(choicesIn(list, 'article 999')).toEqual([NOBODY]);
    expect(choicesIn(list, 'article 1')).toEqual([]);
    expect(JSON.stringify(list).length).toBeLessThan(50_000);
  });

  it.each([
    ['nothing', undefined],
    ['something else', 'words'],
    ['a later version', { version: 2, articles: [] }],
    ['half a list', { version: 1, articles: [{ key: 'a' }] }],
  ])('is a new list where there is %s', (_, stored) => {
    expect(readChoiceList(stored)).toEqual({ version: 1, articles: [] });
  });

  it('survives storage', () => {
    const list = withChoicesOf(EMPTY, 'a', [OTHER]);
    expect(readChoiceList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });
});
