import { describe, expect, it } from 'vitest';
import type { DraftFact } from '../../data/pipeline/draft.ts';
import { mergeFacts } from '../../data/pipeline/merge-facts.ts';

/** "source@asOf from/to [detail]" of an office held. */
function fact(text: string): DraftFact {
  const [, source = '', asOf = '', from = '', to = '', detail = ''] =
    /^(\S+)@(\S*) (\S*)\/(\S*)(?: \[(.*)\])?$/.exec(text) ?? [];
  return { type: 'office', target: 'Q9', value: '', from, to, detail, source, asOf };
}

function text({ source, asOf, from, to, detail }: DraftFact): string {
  return `${source}@${asOf} ${from}/${to}${detail === '' ? '' : ` [${detail}]`}`;
}

const CASES: { name: string; given: string[]; expected: string[] }[] = [
  {
    name: 'terms that touch are one span',
    given: ['a@2022 2011-01-03/2013-01-03', 'a@2022 2013-01-03/2015-01-03', 'a@2022 2015-01-03/'],
    expected: ['a@2022 2011-01-03/'],
  },
  {
    name: 'a dissolved parliament is no break',
    given: ['a@2022 2010-05-06/2015-03-30 [Leigh]', 'a@2022 2015-05-08/2017-05-03 [Leigh]'],
    expected: ['a@2022 2010-05-06/2017-05-03 [Leigh]'],
  },
  {
    name: 'another seat is another span',
    given: ['a@2022 2010-05-06/2015-03-30 [Leigh]', 'a@2022 2015-05-08/ [Wigan]'],
    expected: ['a@2022 2010-05-06/2015-03-30 [Leigh]', 'a@2022 2015-05-08/ [Wigan]'],
  },
  {
    name: 'years apart are two terms',
    given: ['a@2026 2017-01-20/2021-01-20', 'a@2026 2025-01-20/'],
    expected: ['a@2026 2017-01-20/2021-01-20', 'a@2026 2025-01-20/'],
  },
  {
    name: 'a second stay years later does not keep the first one open',
    given: ['a@2022 2015-10/', 'b@2025 2015/2020', 'b@2025 2024/'],
    expected: ['b@2025 2015-10/2020', 'b@2025 2024/'],
  },
  {
    name: 'acting is said of the stay that began so',
    given: ['a@2026 2021-03-22/', 'b@2026 2025-04-15/ [acting]'],
    expected: ['a@2026 2021-03-22/'],
  },
  {
    name: 'a term nobody closed goes on in the next one, but not in one of decades later',
    given: ['a@ 1965/', 'a@ 1969/', 'a@ 1993/', 'a@ 1997/'],
    expected: ['a@ 1965/', 'a@ 1993/'],
  },
  {
    name: 'a part with an unknown start is in the whole',
    given: ['a@2022 /2001-01-03', 'a@2022 1993-01-03/2008-02-11'],
    expected: ['a@2022 1993-01-03/2008-02-11'],
  },
  { name: 'a fresher source still has it open', given: ['a@2022 2011/', 'b@2026 2011/'], expected: ['b@2026 2011/'] },
  {
    name: 'a fresher source closes it',
    given: ['a@2022 2011-01-03/', 'b@2026 2011-01-03/2025-01-20'],
    expected: ['b@2026 2011-01-03/2025-01-20'],
  },
  {
    name: 'a staler source does not reopen it',
    given: ['a@2026 2011-01-03/2025-01-20', 'b@2022 2011-01-03/'],
    expected: ['a@2026 2011-01-03/2025-01-20'],
  },
  {
    name: 'a list of sitting members only says that it goes on',
    given: ['a@2022 2017-06-01/', 'b@2026 /'],
    expected: ['b@2026 2017-06-01/'],
  },
  {
    name: 'a term that its source continues does not close',
    given: ['a@2025 2003-01-07/', 'b@2026 2003-01-07/2021-01-03', 'b@2026 2021-01-03/'],
    expected: ['b@2026 2003-01-07/'],
  },
  {
    name: 'a row without start goes on from the last one',
    given: ['a@2026 2003/2021', 'a@2026 /'],
    expected: ['a@2026 2003/'],
  },
  {
    name: 'a seat named by one source only',
    given: ['a@2022 2011/', 'b@2022 2011/ [Florida]'],
    expected: ['a@2022 2011/ [Florida]'],
  },
  { name: 'the finer date of two', given: ['a@2022 2011/', 'b@2022 2011-03-01/'], expected: ['a@2022 2011-03-01/'] },
  {
    name: 'a term the other does not know is added',
    given: ['a@2022 2011/2015', 'b@2026 2020/'],
    expected: ['a@2022 2011/2015', 'b@2026 2020/'],
  },
];

describe('mergeFacts', () => {
  it.each(CASES)('$name', ({ given, expected }) => {
    expect(mergeFacts(given.map(fact)).facts.map(text)).toEqual(expected);
  });

  it('reports starts that disagree and keeps the more trusted', () => {
    const { facts, disagreements } = mergeFacts([fact('a@2022 2011-01-03/'), fact('b@2022 2012-06-01/')]);
    expect(facts.map(text)).toEqual(['a@2022 2011-01-03/']);
    expect(disagreements).toEqual([{ field: 'office Q9', kept: '2011-01-03 (a)', other: '2012-06-01 (b)' }]);
  });

  it('one birth: the first source, or a finer date of another', () => {
    const born = (source: string, from: string): DraftFact => ({
      ...fact(`${source}@2022 ${from}/`),
      type: 'born',
      target: '',
    });
    expect(mergeFacts([born('a', '1950'), born('b', '1950-02-03'), born('c', '1951')]).facts.map(text)).toEqual([
      'b@2022 1950-02-03/',
    ]);
  });
});
