import { describe, expect, it } from 'vitest';
import { matchesFilter } from '../../../components/cast/match-filter.ts';
import { initialsOf } from '../../../components/shared/Portrait.tsx';
import type { CastEntry } from '../../../lib/cards/card-model.ts';

const entry = {
  card: { name: 'Luiz Inácio Lula da Silva', role: 'President of Brazil', subkind: 'politician' },
} as CastEntry;

describe('the filter', () => {
  it.each([
    { typed: '', expected: true },
    { typed: 'lula', expected: true },
    { typed: 'INACIO', expected: true },
    { typed: 'pres bra', expected: true },
    { typed: 'ula', expected: false },
    { typed: 'lula mexico', expected: false },
  ])('"$typed"', ({ typed, expected }) => {
    expect(matchesFilter(entry, typed)).toBe(expected);
  });
});

describe('monograms', () => {
  it.each([
    { name: 'Marco Rubio', expected: 'MR' },
    { name: 'Pelé', expected: 'P' },
    { name: 'Robert F. Kennedy Jr.', expected: 'RK' },
    { name: 'Ólafur Þór', expected: 'ÓÞ' },
    { name: '50 Cent', expected: 'C' },
    { name: '習近平', expected: '習' },
  ])('$name', ({ name, expected }) => {
    expect(initialsOf(name)).toBe(expected);
  });
});
