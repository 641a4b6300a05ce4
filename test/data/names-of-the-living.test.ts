import { describe, expect, it } from 'vitest';
import type { Draft } from '../../data/pipeline/draft.ts';
import { leaveNamesToTheLiving } from '../../data/pipeline/names-of-the-living.ts';

describe('bodies of one name of which one is no more', () => {
  it('leave the name to the one that is, in its country and of its sort', () => {
    const dead = body('xx', '2009');
    const living = body('xx');
    const elsewhere = body('yy', '1999');
    leaveNamesToTheLiving([dead, living, elsewhere]);
    expect(dead.aliases).toEqual([{ text: 'Forward Example', type: 'full', needsContext: true }]);
    expect(living.aliases).toEqual([]);
    expect(elsewhere.aliases).toEqual([]);
  });

  it('leave the name as it is where both are gone', () => {
    const [first, second] = [body('xx', '1950'), body('xx', '2009')];
    leaveNamesToTheLiving([first, second]);
    expect([...first.aliases, ...second.aliases]).toEqual([]);
  });
});

function body(country: string, dissolved?: string): Draft {
  return {
    id: `forward-example-${country}-${dissolved ?? 'living'}`,
    qid: null,
    wikipedia: null,
    name: 'Forward Example',
    kind: 'organization',
    subkind: 'political party',
    countries: [country],
    aliases: [],
    facts:
      dissolved === undefined
        ? []
        : [
            {
              type: 'dissolved',
              target: '',
              value: '',
              from: dissolved,
              to: '',
              detail: '',
              source: 'test',
              asOf: '2026',
            },
          ],
    claims: [],
    signals: {},
    sources: ['test'],
    card: true,
    prominence: 0,
  };
}
