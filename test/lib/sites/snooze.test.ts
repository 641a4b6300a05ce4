import { describe, expect, it } from 'vitest';
import { SNOOZE_MS, snoozedUntil, withoutSnooze, withSnooze } from '../../../lib/sites/snooze.ts';

const NOW = Date.UTC(2026, 0, 1);
const SOON = NOW + 1000;

describe('snoozing a site', () => {
  it.each([
    { name: 'its own', host: 'www.apnews.com', snoozes: { 'apnews.com': SOON }, expected: SOON },
    { name: 'of the domain above', host: 'x.apnews.com', snoozes: { 'apnews.com': SOON }, expected: SOON },
    { name: 'the longer of two', host: 'x.apnews.com', snoozes: { 'apnews.com': SOON, 'x.apnews.com': SOON + 1 }, expected: SOON + 1 },
    { name: 'over', host: 'apnews.com', snoozes: { 'apnews.com': NOW }, expected: null },
    { name: 'of another site', host: 'notapnews.com', snoozes: { 'apnews.com': SOON }, expected: null },
    { name: 'further away than any snooze, after the clock was set back', host: 'apnews.com', snoozes: { 'apnews.com': NOW + 2 * SNOOZE_MS }, expected: null },
    { name: 'under a name that every object has', host: 'constructor', snoozes: {}, expected: null },
  ])('$name', ({ host, snoozes, expected }) => {
    expect(snoozedUntil(host, snoozes, NOW)).toBe(expected);
  }); // prettier-ignore

  it('lasts an hour, and what is over is forgotten', () => {
    expect(withSnooze({ 'old.com': NOW - 1, 'b.com': SOON }, 'a.com', NOW)).toEqual({
      'b.com': SOON,
      'a.com': NOW + SNOOZE_MS,
    });
  });

  it('ends for a site, its subdomains and whatever covers it when the reader switches it on', () => {
    expect(withoutSnooze({ 'a.com': SOON, 'x.a.com': SOON, 'y.x.a.com': SOON, 'b.com': SOON }, 'x.a.com', NOW)).toEqual(
      {
        'b.com': SOON,
      },
    );
  });
});
