import { describe, expect, it } from 'vitest';
import { buildCast } from '../../../lib/cards/build-cast.ts';
import { takeAway, type TakeAwayContext, type TakeAwayWords } from '../../../lib/cards/take-away.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { ALL, entity } from './fixtures.ts';

const words: TakeAwayWords = {
  people: 'People',
  organizations: 'Organizations',
  now: 'Now',
  labelled: (label, text) => `${label}: ${text}`,
  sources: 'Sources',
  published: (date) => `published ${date}`,
  dataOf: (date) => `data of ${date}`,
  mentions: (count) => `${count} mentions`,
  source: (title, asOf) => `${title}, ${asOf}`,
};
const context: TakeAwayContext = {
  title: 'A title',
  url: 'https://news.example/1',
  date: '2025-03-01',
  dataAsOf: '2025-06-01',
};
const castOf = (entities: typeof ALL) =>
  buildCast(
    entities.map(({ id, kind }, block) => ({ block, start: 0, end: 1, surface: '', entity: id, kind, confidence: 1, reason: { is: 'best-known' as const }, others: [] })),
    { date: '2025-03-01', today: '2025-07-01', entities, strings: ENGLISH }, [], {},
  ); // prettier-ignore

describe('the cast to take away', () => {
  it('as text has roles, sources and the day of the data', () => {
    expect(takeAway('text', castOf(ALL), context, words)).toBe(
      `A title
https://news.example/1 · published 2025-03-01

People
Marco Rubio: Secretary of State · 1 mentions [1]

Organizations
State Department: government department · 1 mentions [1]
Republican Party: political party · 1 mentions [1]

Sources
1. A register, 2025-06-01

data of 2025-06-01
`,
    );
  });

  it('as Markdown escapes what a name may bring', () => {
    const strange = entity('s', '*Star* [link](x) <b>', { facts: [] });
    const text = takeAway('markdown', castOf([strange]), context, words);
    expect(text).toContain('# A title');
    expect(text).toContain(String.raw`- **\*Star\* \[link\](x) \<b\>**: politician`);
  });

  it('as CSV has a row for each, quoted, and no formula', () => {
    const strange = entity('s', '=HYPERLINK("x"), Inc.', { kind: 'organization', subkind: 'company' });
    const rows = takeAway('csv', castOf([...ALL, strange]), context, words)
      .trim()
      .split('\r\n');
    expect(rows[0]).toBe('name,kind,what,role,now,mentions,wikipedia,sources,article,published,data');
    expect(rows[1]).toBe(
      'Marco Rubio,person,politician,Secretary of State,,1,Marco Rubio,A register (2025-06-01),https://news.example/1,2025-03-01,2025-06-01',
    );
    expect(rows.at(-1)).toMatch(/^"'=HYPERLINK\(""x""\), Inc\.",organization/);
  });
});
