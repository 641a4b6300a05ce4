import { describe, expect, test } from 'vitest';
import { countriesOfDescription, countryCode } from '../../data/pipeline/country-names.ts';
import { hostOf, uniqueHostKeys } from '../../data/pipeline/host-key.ts';
import { partialDate } from '../../data/pipeline/source-dates.ts';
import { brandKind, lineOfBusiness, occupationsIn, organizationKind } from '../../data/pipeline/vocabulary.ts';
import { isFiction, titleParts } from '../../data/pipeline/wiki-title.ts';

test.each([
  ['American actor, film director and singer-songwriter', ['actor', 'film director', 'singer-songwriter']],
  ['footballer born 1988', ['footballer']],
  ['English association football player', ['footballer']],
  ['wide receiver', ['American football player']],
  ['British Army officer', ['military officer']],
  ['monarch of Denmark', ['monarch']],
  ['a town in Ohio', []],
])('occupations in "%s"', (text, occupations) => {
  expect(occupationsIn(text)).toEqual(occupations);
});

test.each([
  ['American boy band', 'band'],
  ['association football club in Spain', 'football club'],
  ['American daily newspaper', 'newspaper'],
  ['public research university in California', 'research university'],
  ['art museum in Florence, Italy', 'museum'],
  ['something else', ''],
])('kind of "%s"', (text, kind) => {
  expect(organizationKind(text)).toBe(kind);
});

test.each([
  ['Regional Banks', 'bank'],
  ['Oil & Gas Exploration & Production', 'oil and gas company'],
  ['Biotechnology: Pharmaceutical Preparations', 'biotechnology company'],
  ['Semiconductors & Semiconductor Equipment', 'semiconductor company'],
  ['Passenger Airlines', 'airline'],
  ['Interactive Media & Services', 'internet company'],
])('industry "%s"', (industry, kind) => {
  expect(lineOfBusiness(industry)?.kind).toBe(kind);
});

test('a category that news does not name has no kind', () => {
  expect(brandKind('amenity/bank')).toEqual({ kind: 'bank', sector: 'banking' });
  expect(brandKind('shop/hairdresser')).toBeNull();
});

test.each([
  ['South Korea', 'kr'],
  ['KOR', 'kr'],
  ['kr', 'kr'],
  ['Scotland', 'gb'],
  ["Cote d'Ivoire", 'ci'],
  ['Côte d’Ivoire', 'ci'],
  ['Congo DR', 'cd'],
  ['Atlantis', ''],
])('country "%s"', (name, code) => {
  expect(countryCode(name)).toBe(code);
});

test('countries of a description, in its order', () => {
  expect(countriesOfDescription('Irish-American actor')).toEqual(['ie', 'us']);
  expect(countriesOfDescription('football club in Brazil')).toEqual(['br']);
  expect(countriesOfDescription('university in Georgia')).toEqual([]);
});

test.each([
  ['12 Nov 1974', '1974-11-12'],
  ['Nov 1974', '1974-11'],
  ['1974', '1974'],
  ['3/21/1995', '1995-03-21'],
  ['2013 (1888)', '2013'],
  ['1985-00-00', '1985'],
  ['1908-03-09', '1908-03-09'],
  ['circa 1960', ''],
  ['1950 to 1960', '1950'],
  ['', ''],
])('date "%s"', (text, date) => {
  expect(partialDate(text)).toBe(date);
});

describe('hosts', () => {
  test.each([
    ['https://www.boeing.com/', 'boeing.com'],
    ['boeing.com', 'boeing.com'],
    ['brgm.fr/fr/implantation', ''],
    ['not a host', ''],
    [undefined, ''],
  ])('%s', (website, host) => {
    expect(hostOf(website)).toBe(host);
  });

  test('a host that two records have joins neither', () => {
    const keys = uniqueHostKeys(['a.org', 'b.org', 'www.b.org'], (host) => host);
    expect([keys('a.org'), keys('b.org')]).toEqual([['host:a.org'], []]);
  });
});

test('titles are taken apart; characters are told from their makers', () => {
  expect(titleParts('John Smith (footballer born 1988)')).toEqual({
    name: 'John Smith',
    hint: 'footballer born 1988',
    born: '1988',
  });
  expect(titleParts('Charles, Prince of Wales')).toEqual({ name: 'Charles, Prince of Wales', hint: '', born: '' });
  expect([isFiction('Marvel Comics'), isFiction('comics artist'), isFiction('politician')]).toEqual([
    true,
    false,
    false,
  ]);
});
