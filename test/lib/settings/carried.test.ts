import { describe, expect, it } from 'vitest';
import { meet, type Meeting, STANDINGS_KEY } from '../../../lib/settings/carried.ts';

interface Case {
  name: string;
  here: Record<string, unknown>;
  standings?: Record<string, string>;
  there: Record<string, unknown>;
  expected: Partial<Meeting>;
}

const CASES: readonly Case[] = [
  { name: 'nothing anywhere', here: {}, there: {}, expected: {} },
  { name: 'set here, new there', here: { density: 'every' }, there: {}, expected: { put: ['density'] } },
  { name: 'set there, new here', here: {}, there: { density: 'every' }, expected: { take: { density: 'every' }, same: ['density'] } },
  {
    name: 'lists that meet for the first time: both',
    here: { sites: { 'a.example': 'off', 'both.example': 'on' } },
    there: { sites: { 'b.example': 'on', 'both.example': 'off' } },
    expected: { take: { sites: { 'b.example': 'on', 'both.example': 'on', 'a.example': 'off' } }, put: ['sites'] },
  },
  { name: 'one of two choices: as it is here', here: { trigger: 'alt' }, there: { trigger: 'click' }, expected: { put: ['trigger'] } },
  {
    name: 'taken out in another browser',
    here: { known: { Q1: 'A', Q2: 'B' } },
    standings: { known: 'same' },
    there: { known: { Q2: 'B' } },
    expected: { take: { known: { Q2: 'B' } }, same: ['known'] },
  },
  {
    name: 'the same in another order',
    here: { known: { Q1: 'A', Q2: 'B' } },
    standings: { known: 'same' },
    there: { known: { Q2: 'B', Q1: 'A' } },
    expected: { same: ['known'] },
  },
  { name: 'back to the default there', here: { kinds: 'people' }, standings: { kinds: 'same' }, there: { kinds: 'all' }, expected: { take: { kinds: 'all' }, same: ['kinds'] } },
  { name: 'back to the default here', here: {}, standings: { kinds: 'waiting' }, there: { kinds: 'people' }, expected: { put: ['kinds'] } },
  { name: 'too long there, and shorter now', here: { sites: { 'a.example': 'off' } }, standings: { sites: 'kept-here' }, there: { sites: {} }, expected: { put: ['sites'] } },
  { name: 'swept away there', here: { sites: { 'a.example': 'off' } }, standings: { sites: 'same' }, there: {}, expected: { put: ['sites'] } },
  { name: 'of a newer form there', here: { density: 'every' }, standings: { density: 'waiting' }, there: { density: { first: true } }, expected: {} },
  { name: 'unreadable here', here: { density: 7 }, there: { density: 'list' }, expected: { take: { density: 'list' }, same: ['density'] } },
  { name: 'of this browser alone', here: { paused: true }, there: { paused: false, snoozes: { 'a.example': 1 } }, expected: {} },
]; // prettier-ignore

describe('settings of two browsers', () => {
  it.each(CASES)('$name', ({ here, standings, there, expected }) => {
    const stored = standings ? { ...here, [STANDINGS_KEY]: standings } : here;
    expect(meet(stored, there)).toEqual({ take: {}, put: [], same: [], ...expected });
  });
});
