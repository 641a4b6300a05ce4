import { describe, expect, it } from 'vitest';
import { countryName, formatDate, formatYears } from '../../../lib/i18n/format-date.ts';

const WORDS = { since: (year: string) => `since ${year}`, until: (year: string) => `until ${year}` };

describe('dates for readers', () => {
  it.each([
    { date: '2025-09-03', locale: 'en', expected: '3 September 2025' },
    { date: '2025-09-03', locale: 'en-US', expected: 'September 3, 2025' },
    { date: '2025-09', locale: 'en', expected: 'September 2025' },
    { date: '1789', locale: 'en', expected: '1789' },
    { date: '', locale: 'en', expected: '' },
    { date: 'c. 1500', locale: 'en', expected: 'c. 1500' },
    { date: '2025-03-01', locale: 'de', expected: '1. März 2025' },
    { date: '2025-03-01', locale: 'fr-CA', expected: '1er mars 2025' },
    { date: '2025-03-11', locale: 'fr', expected: '11 mars 2025' },
    { date: '2025-03', locale: 'fr', expected: 'mars 2025' },
    { date: '2025-03-01', locale: 'pt-BR', expected: '1º de março de 2025' },
    { date: '2025-03-01', locale: 'pt-PT', expected: '1 de março de 2025' },
  ])('$date in $locale', ({ date, locale, expected }) => {
    expect(formatDate(date, locale)).toBe(expected);
  });

  it.each([
    { from: '2011-01-03', to: '2025-01-20', expected: '2011 – 2025' },
    { from: '2025-01-21', to: '', expected: 'since 2025' },
    { from: '', to: '2020', expected: 'until 2020' },
    { from: '2020-01', to: '2020-11', expected: '2020' },
    { from: '', to: '', expected: '' },
  ])('from "$from" to "$to"', ({ from, to, expected }) => {
    expect(formatYears(from, to, WORDS)).toBe(expected);
  });

  it('names countries, and keeps codes nobody knows', () => {
    expect(countryName('us', 'en')).toBe('United States');
    expect(countryName('!!', 'en')).toBe('!!');
  });
});
