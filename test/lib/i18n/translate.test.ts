import { describe, expect, it } from 'vitest';
import messages from '../../../data/public/_locales/en/messages.json' with { type: 'json' };
import { plural, translatorOf } from '../../../lib/i18n/translate.ts';

const t = translatorOf(messages);

describe('messages', () => {
  it('have keys that browsers take', () => {
    for (const key of Object.keys(messages)) expect(key).toMatch(/^[A-Za-z0-9_]+$/);
  });

  it('put values in their places', () => expect(t('cast_position', 2, 7)).toBe('2 of 7'));

  it.each([
    { count: 1, expected: '1 mention' },
    { count: 0, expected: '0 mentions' },
    { count: 7, expected: '7 mentions' },
  ])('$count', ({ count, expected }) => {
    expect(plural(t, 'cast_mentions', count)).toBe(expected);
  });
});
