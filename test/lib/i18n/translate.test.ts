import { describe, expect, it } from 'vitest';
import french from '../../../data/public/_locales/fr/messages.json' with { type: 'json' };
import messages from '../../../data/public/_locales/en/messages.json' with { type: 'json' };
import { readerLocale } from '../../../lib/i18n/reader-locale.ts';
import { plural, translatorOf } from '../../../lib/i18n/translate.ts';

const t = translatorOf(messages);

describe('messages', () => {
  it('put values in their places', () => expect(t('cast_position', 2, 7)).toBe('2 of 7'));

  it.each([
    { table: messages, count: 1, expected: '1 mention' },
    { table: messages, count: 0, expected: '0 mentions' },
    { table: messages, count: 7000, expected: '7,000 mentions' },
    { table: french, count: 0, expected: '0 mention' },
    { table: french, count: 2, expected: '2 mentions' },
  ])('$count $expected', ({ table, count, expected }) => {
    expect(plural(translatorOf(table), 'cast_mentions', count)).toBe(expected);
  });
});

describe('locale beside the words', () => {
  it.each([
    { browser: 'en-US', words: 'en', expected: 'en-US' },
    { browser: 'pt_BR', words: 'pt', expected: 'pt-BR' },
    { browser: 'nl', words: 'en', expected: 'en' },
    { browser: 'de', words: 'de', expected: 'de' },
  ])('$browser reading $words', ({ browser, words, expected }) => {
    expect(readerLocale(browser, words)).toBe(expected);
  });
});
