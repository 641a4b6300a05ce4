import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../lib/cards/build-card.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { ALL, entity, GOP, RUBIO, STATE } from './fixtures.ts';

const OTHER = entity('other', 'Other Rubio');
const view = (date: string) => ({ date, today: '2025-07-01', entities: ALL, strings: ENGLISH });

describe('a card', () => {
  it('says what somebody was at the article’s date', () => {
    const then = buildCard(RUBIO, view('2015-05-01'), { is: 'best-known' }, []);
    expect(then.role).toContain('Senator');
    expect(then.now).toContain('Secretary of State');
    expect(then.previous).toEqual([]);
    const later = buildCard(RUBIO, view('2025-03-01'), { is: 'best-known' }, []);
    expect(later.role).toBe('Secretary of State');
    expect(later.now).toBe('');
    expect(later.previous.map(({ value, from, to, detail }) => ({ value, from, to, detail }))).toEqual([
      { value: 'Senator', from: '2011-01-03', to: '2025-01-20', detail: 'Florida' },
    ]);
  });

  it('leaves out what had not happened yet', () => {
    const before = buildCard(RUBIO, view('2005-01-01'), null, []);
    expect(before.facts.map(({ label }) => label)).toEqual(['party', 'born']);
  });

  it('is of today where the article has no date', () => {
    const undated = buildCard(RUBIO, view(''), null, []);
    expect(undated).toMatchObject({ articleDate: '', role: 'Secretary of State', now: '' });
  });

  it('names the source of each fact, each source once', () => {
    const { facts, sources, roleFact } = buildCard(RUBIO, view('2025-03-01'), null, []);
    expect(sources).toEqual([
      { title: 'A register', asOf: '2025-06-01' },
      { title: 'An archive', asOf: '2022-07-01' },
    ]);
    expect(roleFact).toMatchObject({ source: 0, from: '2025-01-21' });
    expect(facts.find(({ label }) => label === 'born')?.source).toBe(1);
  });

  it('turns leading round for organizations', () => {
    expect(buildCard(GOP, view('2025-03-01'), null, []).facts).toMatchObject([{ label: 'led_by', value: 'Jane Doe' }]);
  });

  it('relates those in the article, from either side', () => {
    expect(buildCard(RUBIO, view('2025-03-01'), null, []).related).toEqual([
      { id: 'state', name: 'State Department', label: 'office', text: 'Secretary of State' },
      { id: 'gop', name: 'Republican Party', label: 'party', text: '' },
    ]);
    expect(buildCard(STATE, view('2025-03-01'), null, []).related).toEqual([
      { id: 'rubio', name: 'Marco Rubio', label: 'office', text: 'Secretary of State' },
    ]);
    expect(buildCard(STATE, view('2015-03-01'), null, []).related).toEqual([]);
  });

  it('keeps links and reasons', () => {
    expect(buildCard(RUBIO, view('2025-03-01'), { is: 'best-known' }, [OTHER])).toMatchObject({
      wikipedia: 'Marco Rubio', website: 'state.gov', reason: 'by far the best-known bearer of the name', others: [OTHER],
    }); // prettier-ignore
  });
});
