import { describe, expect, it } from 'vitest';
import { MOST_HITS, searchCards } from '../../../lib/cards/look-up.ts';
import { encode } from '../../../lib/knowledge-base/encode.ts';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import { openKnowledgeBase } from '../../../lib/knowledge-base/open.ts';
import { entity, fact, office, OLDER, SOURCE } from './fixtures.ts';

const MINISTER = office('Minister', 'minister');
const alias = (text: string, type: Entity['aliases'][number]['type']) => ({ text, type, needsContext: false });
const PEOPLE = [
  entity('dean', 'James Dean', { prominence: 196, aliases: [alias('Dean', 'derived')], facts: [fact('born', '', { from: '1931' })] }),
  entity('dea', 'Drug Enforcement Administration', { kind: 'organization', subkind: 'agency', prominence: 161, aliases: [alias('DEA', 'acronym')], facts: [fact('founded', '', { from: '1973' })] }),
  entity('pena', 'Enrique Peña', { prominence: 50, facts: [fact('office', 'Minister', { office: MINISTER, from: '2025-01-01' })] }),
  entity('bare', 'Dean Bare', { prominence: 0, subkind: '', countries: [], facts: [] }),
  ...Array.from({ length: 30 }, (_, i) => entity(`x${i}`, `Xaver Number${i}`, { prominence: 10 + i, facts: [fact('born', '', { from: '1960' })] })),
]; // prettier-ignore
const kb = openKnowledgeBase(
  encode({ asOf: '2025-06', sources: [SOURCE, OLDER], offices: [MINISTER], entities: PEOPLE }),
);
const names = (typed: string): string[] => searchCards(kb, typed, '2025-06-01').map(({ name }) => name);

describe('looking up', () => {
  it.each([
    { typed: 'james', expected: ['James Dean'] },
    // Who is called just so comes before somebody better known whose name only begins so; bare names have no card.
    { typed: 'dea', expected: ['Drug Enforcement Administration', 'James Dean'] },
    { typed: 'Dean', expected: ['James Dean'] },
    { typed: 'enrique pen', expected: ['Enrique Peña'] },
    { typed: 'PEÑA', expected: [] },
    { typed: '', expected: [] },
    { typed: '\u0000 <script>', expected: [] },
  ])('"$typed"', ({ typed, expected }) => expect(names(typed)).toEqual(expected));

  it('says by which other name somebody was found, and what they are', () => {
    expect(searchCards(kb, 'dea', '2025-06-01')[0]).toMatchObject({
      alias: 'DEA',
      kind: 'organization',
    });
    expect(searchCards(kb, 'enri', '2025-06-01')[0]).toMatchObject({
      alias: '',
      role: [{ is: 'role', title: { value: 'Minister' } }],
    });
  });

  it('gives no more than a reader looks through, the most prominent first', () => {
    expect(names('xav')).toHaveLength(MOST_HITS);
    expect(names('xav')[0]).toBe('Xaver Number29');
  });
});
