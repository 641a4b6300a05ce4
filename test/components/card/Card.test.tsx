import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import { buildCard } from '../../../lib/cards/build-card.ts';
import type { CardModel } from '../../../lib/cards/card-model.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import { ALL, fact, GOP, office, RUBIO, STATE } from '../../lib/cards/fixtures.ts';
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
    const { container, getByText } = show(<Card card={card('2025-03-01')} />);
    fireEvent.click(getByText('2 sources'));
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

  it('shows two earlier offices and the others on demand', () => {
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
    expect(container.querySelectorAll('.card-previous li')).toHaveLength(2);
    fireEvent.click(getByText('3 more'));
    expect(container.querySelectorAll('.card-previous li')).toHaveLength(5);
    expect(container.querySelectorAll('.timeline rect')).toHaveLength(6);
  });

  it('tells of clicks', () => {
    const [onKnow, onClose, onShowRelated] = [vi.fn(), vi.fn(), vi.fn()];
    const { getByText, getByLabelText } = show(
      <Card card={card('2025-03-01')} onKnow={onKnow} onClose={onClose} onShowRelated={onShowRelated} />,
    );
    fireEvent.click(getByText('I know this one'));
    fireEvent.click(getByLabelText('Close'));
    fireEvent.click(getByText('State Department'));
    expect(onKnow).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    expect(onShowRelated).toHaveBeenCalledWith(STATE.id);
  });

  it('lets the reader choose whom a name means', () => {
    const onChoose = vi.fn();
    const { getByText } = show(<Card card={card('2025-03-01', { others: [GOP] })} onChoose={onChoose} />);
    fireEvent.click(getByText('Not this one'));
    fireEvent.click(getByText('Republican Party', { selector: '.card-choice span' }));
    expect(onChoose).toHaveBeenLastCalledWith(GOP.id);
    fireEvent.click(getByText('None of these'));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  it('copies itself as text with sources, and says when the browser did not allow it', async () => {
    const onCopy = vi.fn(async (_text: string) => false);
    const { getByText, findByText } = show(<Card card={card('2025-03-01')} onCopy={onCopy} />);
    fireEvent.click(getByText('Copy'));
    await findByText('The browser did not allow it');
    expect(onCopy.mock.lastCall?.[0]).toBe(
      [
        'Marco Rubio',
        'Politician · United States',
        'When published · 1 Mar 2025: Secretary of State [1]',
        'since 21 Jan 2025',
        'Party: Republican Party [1]',
        'Born: 28 May 1971 [2]',
        'Before: Senator, Florida, 3 Jan 2011 – 20 Jan 2025 [2]',
        'In this article: State Department (Secretary of State); Republican Party (Party)',
        '[1] A register, as of 1 June 2025',
        '[2] An archive, as of 1 July 2022',
        'https://en.wikipedia.org/wiki/Marco_Rubio',
      ].join('\n'),
    );
  });

  it('prepares a report that the reader may change before copying it', async () => {
    const onCopy = vi.fn(async (_text: string) => true);
    const { getByText, getByLabelText, findByText } = show(
      <Card card={card('2025-03-01')} onCopy={onCopy} reportFor={(text) => `Wrong:\n${text}`} />,
    );
    fireEvent.click(getByText('Report'));
    const area = getByLabelText('Text of the report') as HTMLTextAreaElement;
    expect(area.value).toMatch(/^Wrong:\nMarco Rubio\n/);
    fireEvent.input(area, { target: { value: 'He left.' } });
    fireEvent.click(getByText('Copy the report'));
    await findByText('Copied');
    expect(onCopy).toHaveBeenCalledWith('He left.');
  });

  it('never turns data into markup', () => {
    const { container } = show(
      <Card card={card('2025-03-01', { name: '<img src=x onerror=alert(1)>', website: 'javascript:alert(1)' })} />,
    );
    expect(container.querySelector('img')).toBeNull();
    for (const link of container.querySelectorAll('a')) expect(link.protocol).toBe('https:');
  });
});
