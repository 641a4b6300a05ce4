import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { buildCard } from '../../../lib/cards/build-card.ts';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { ALL, fact, office, RUBIO, STATE } from '../../lib/cards/fixtures.ts';
import { show } from '../render.tsx';

afterEach(cleanup);

const card = (date: string, more: Partial<CardModel> = {}): CardModel => ({
  ...buildCard(RUBIO, { date, today: '2025-07-01', entities: ALL, strings: ENGLISH }, { is: 'best-known' }, []),
  ...more,
});

describe('the card', () => {
  it('shows the role at the article’s date, and the present one only when it differs', () => {
    const { container } = show(<Card card={card('2015-05-01')} />);
    expect(container.querySelector('.card-role-line')?.textContent).toContain('Senator');
    expect(container.querySelector('.card-now')?.textContent).toContain('Secretary of State');
    cleanup();
    expect(show(<Card card={card('2025-03-01')} />).container.querySelector('.card-now')).toBeNull();
  });

  it('gives every fact the number of its source', () => {
    const { container } = show(<Card card={card('2025-03-01')} />);
    expect(container.querySelectorAll('dd')).toHaveLength(2);
    for (const value of container.querySelectorAll('dd, .card-previous li, .card-role-line'))
      expect(value.querySelector('sup')?.textContent).toMatch(/^\d$/);
    expect([...container.querySelectorAll('.card-sources li')].map((item) => item.textContent)).toEqual([
      'A register, as of 1 June 2025',
      'An archive, as of 1 July 2022',
    ]);
  });

  it('links only to Wikipedia and the official site, in a new tab, telling them nothing', () => {
    const { container } = show(<Card card={card('2025-03-01')} />);
    const links = [...container.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual(['https://en.wikipedia.org/wiki/Marco_Rubio', 'https://state.gov/']);
    for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('shows three earlier offices and the others on demand', () => {
    const offices = Array.from({ length: 5 }, (_, i) =>
      fact('office', `Office ${i}`, { office: office(`Office ${i}`, 'local'), from: `200${i}`, to: `200${i + 1}` }),
    );
    const model = buildCard(
      { ...RUBIO, facts: [...RUBIO.facts.slice(0, 1), ...offices] },
      { date: '2025-03-01', today: '2025-07-01', entities: [], strings: ENGLISH },
      null,
      [],
    );
    const { container, getByText } = show(<Card card={model} />);
    expect(container.querySelectorAll('.card-previous li')).toHaveLength(3);
    fireEvent.click(getByText('2 more'));
    expect(container.querySelectorAll('.card-previous li')).toHaveLength(5);
  });

  it('tells of clicks', () => {
    const [onDismiss, onClose, onShowRelated] = [vi.fn(), vi.fn(), vi.fn()];
    const { getByText, getByLabelText } = show(
      <Card card={card('2025-03-01')} onDismiss={onDismiss} onClose={onClose} onShowRelated={onShowRelated} />,
    );
    fireEvent.click(getByText('Not this one'));
    fireEvent.click(getByLabelText('Close'));
    fireEvent.click(getByText('State Department'));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onShowRelated).toHaveBeenCalledWith(STATE.id);
  });

  it('never turns data into markup', () => {
    const { container } = show(
      <Card card={card('2025-03-01', { name: '<img src=x onerror=alert(1)>', website: 'javascript:alert(1)' })} />,
    );
    expect(container.querySelector('img')).toBeNull();
    for (const link of container.querySelectorAll('a')) expect(link.protocol).toBe('https:');
  });
});
