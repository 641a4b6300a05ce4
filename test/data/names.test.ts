import { describe, expect, it } from 'vitest';
import { nameKey } from '../../data/pipeline/name-key.ts';
import { withoutUmlauts } from '../../data/pipeline/transliteration.ts';

describe('names that differ by spelling alone', () => {
  it.each([
    ['The University of Sheffield', 'University of Sheffield'],
    ['J.K. Rowling', 'J. K. Rowling'],
    ['Department for Culture, Media & Sport', 'Department for Culture, Media and Sport'],
    ["Workers' Party", 'Workers Party'],
    ['Indian Institute of Technology, Delhi', 'Indian Institute of Technology Delhi'],
    ['Rolls-Royce', 'Rolls Royce'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Bellevue College', 'Bellevue University'],
    ['A. B. Miller', 'C. B. Miller'],
    ['The Who', 'The The'],
    ['!!!', '???'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('names as agencies print them without umlauts', () => {
  it.each([
    ['Štefan Füle', 'cz', 'Štefan Fuele'],
    ['Karl Otto Pöhl', 'de', 'Karl Otto Poehl'],
    ['Åsa Øverland', 'no', 'Aasa Oeverland'],
  ])('%s (%s): %s', (name, country, expected) => {
    expect(withoutUmlauts(name, [country]).map(({ text }) => text)).toEqual([expected]);
  });

  it.each([
    ['Tayyip Gül', 'tr'],
    ['Angela Merkel', 'de'],
  ])('%s (%s): none', (name, country) => {
    expect(withoutUmlauts(name, [country])).toEqual([]);
  });
});
