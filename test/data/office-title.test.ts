import { describe, expect, it } from 'vitest';
import { readCountries } from '../../data/pipeline/countries.ts';
import { CountryFinder } from '../../data/pipeline/country-finder.ts';
import { describeOffice, OfficeTable, type OfficeHints } from '../../data/pipeline/offices.ts';

const countries = readCountries();

describe('describeOffice', () => {
  it.each<[label: string, code: string, title: string, kind: string, hints?: OfficeHints]>([
    ['President of Mexico', 'mx', 'President of Mexico', 'head-of-state'],
    ['President', 'ci', 'President of Ivory Coast', 'head-of-state'],
    ['monarch of Norway', 'no', 'Monarch of Norway', 'head-of-state'],
    ['Prime Minister', 'ht', 'Prime Minister of Haiti', 'head-of-government'],
    ['Prime Minister of Crimea', 'ru', 'Prime Minister of Crimea', 'governor'],
    [
      'Premier of the Northwest Territories',
      'ca',
      'Premier of the Northwest Territories',
      'governor',
      { regional: true },
    ],
    ['Minister of Finance', 'sl', 'Minister of Finance of Sierra Leone', 'minister'],
    ['Danish Minister for Labour', 'dk', 'Danish Minister for Labour', 'minister'],
    [
      'Secretary of State for Social Protection',
      'ci',
      'Secretary of State for Social Protection of Ivory Coast',
      'minister',
    ],
    ['ambassador to Saudi Arabia', 'es', 'Ambassador of Spain to Saudi Arabia', 'ambassador'],
    ['member of the Senate', 'it', 'Member of the Senate of Italy', 'legislator', { legislative: true }],
    ['Member of the 16th Lok Sabha', 'in', 'Member of the Lok Sabha', 'legislator', { legislative: true }],
    [
      'Member of the 57th Parliament of the United Kingdom',
      'gb',
      'Member of the House of Commons of the United Kingdom',
      'legislator',
      { legislative: true },
    ],
    [
      'Member of the 7th Parliament of the 4th Republic',
      'gh',
      'Member of the Parliament of Ghana',
      'legislator',
      { legislative: true },
    ],
    [
      'Member of the 2013-2016 Parliament of Iceland',
      'is',
      'Member of the Parliament of Iceland',
      'legislator',
      { legislative: true },
    ],
    [
      'member of the State Senate of Maine',
      'us',
      'Member of the Maine Senate',
      'regional-legislator',
      { legislative: true },
    ],
    ['United States senator', 'us', 'United States Senator', 'legislator', { legislative: true }],
    ['Knesset member', 'il', 'Member of the Knesset', 'legislator', { legislative: true }],
    ['Marshal of the Sejm', 'pl', 'Marshal of the Sejm', 'speaker'],
    ['Governor of the Bank of England', 'gb', 'Governor of the Bank of England', 'central-bank'],
    ['Justice of the Supreme Court', 'jp', 'Justice of the Supreme Court of Japan', 'judge'],
    [
      'Administrator of the Environmental Protection Agency',
      'us',
      'Administrator of the Environmental Protection Agency',
      'agency-head',
    ],
    ['Mayor of Seoul', 'kr', 'Mayor of Seoul', 'mayor'],
    ['President of the Croatian Football Federation', 'hr', 'President of the Croatian Football Federation', 'other'],
    ['President of FIFA', '', 'President of FIFA', 'other'],
    ['Secretary-General of the United Nations', '', 'Secretary-General of the United Nations', 'intergovernmental'],
  ])('%s (%s)', (label, code, title, kind, hints = {}) => {
    const described = describeOffice(label, code, countries, hints);
    expect([described.title, described.kind]).toEqual([title, kind]);
  });
});

describe('OfficeTable', () => {
  it.each([
    ['Italian Minister for Defense', 'Minister of Defence of Italy', 'it', true],
    ['Foreign Minister of Norway', 'Minister of Foreign Affairs of Norway', 'no', true],
    ['First Minister of Scotland', 'First Minister of Wales', 'gb', false],
    ['Minister of Health of Italy', 'Minister of Justice of Italy', 'it', false],
  ])('%s = %s', (one, other, code, same) => {
    const table = new OfficeTable(countries);
    expect(table.named(one, code, 'test') === table.named(other, code, 'test')).toBe(same);
  });

  it('takes the QID as id when one comes, and is found by both', () => {
    const table = new OfficeTable(countries);
    table.named('Minister of Health of Italy', 'it', 'test');
    table.add({
      id: 'Q7',
      title: 'Italian Minister of Health',
      country: 'it',
      kind: 'minister',
      single: true,
      source: 'test',
    });
    expect(table.get('minister-of-health-of-italy')?.id).toBe('Q7');
    expect(table.get('Q7')?.title).toBe('Minister of Health of Italy');
  });
});

describe('CountryFinder', () => {
  const finder = new CountryFinder(countries);
  it.each([
    ['Governor of the Bank of England', 'ca', 'gb'],
    ['President of Mexico', '', 'mx'],
    ['Governor of Georgia', 'us', 'us'],
    ['President of Georgia', 'ge', 'ge'],
    ['President of FIFA', '', ''],
    ['Prime Minister of the United Arab Emirates', '', 'ae'],
  ])('%s from %s: %s', (title, home, expected) => {
    expect(finder.findFor(title, home)).toBe(expected);
  });
});
