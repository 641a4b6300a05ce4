import { describe, expect, it } from 'vitest';
import { CountryFinder } from '../../data/pipeline/country-finder.ts';
import { readCountries } from '../../data/pipeline/countries.ts';
import { join } from '../../data/pipeline/join.ts';
import { DraftIndex, draftGroups } from '../../data/pipeline/merge.ts';
import { OfficeTable } from '../../data/pipeline/offices.ts';
import { resolveFacts } from '../../data/pipeline/resolve-facts.ts';
import type { SourceRecord } from '../../data/pipeline/source-record.ts';

const countries = readCountries();
const base: Pick<SourceRecord, 'source' | 'asOf' | 'keys' | 'standing'> = { source: 'test', asOf: '2026', keys: [], standing: 'full' }; // prettier-ignore

/** Which record the leader of a publisher called Examplar is taken to be; null: only the name is kept. */
function leaderOf(person: Partial<SourceRecord>): string | null {
  const publisher: SourceRecord = {
    ...base,
    name: 'Examplar',
    kind: 'organization',
    subkind: 'book publisher',
    countries: ['us'],
    facts: [{ type: 'leader', value: 'Brian Exemplary' }],
  };
  const records: SourceRecord[] = [publisher, { ...base, name: 'Brian Exemplary', kind: 'person', ...person }];
  const drafts = draftGroups(join(records).groups, () => false);
  const resolver = { index: new DraftIndex(drafts), offices: new OfficeTable(countries), finder: new CountryFinder(countries) }; // prettier-ignore
  const [first] = drafts;
  const [leader] = first === undefined ? [] : resolveFacts(first.draft, first.facts, resolver);
  return leader?.target === '' ? null : (leader?.target ?? null);
}

describe('who leads an organization, by name', () => {
  it.each<[string, Partial<SourceRecord>, boolean]>([
    ['a business person of the country', { subkind: 'business executive', countries: ['us'] }, true],
    ['a politician of that name', { subkind: 'politician', countries: ['us'] }, false],
    ['a business person of another country', { subkind: 'businessperson', countries: ['au'] }, false],
    [
      'a politician who is said to lead it',
      { subkind: 'politician', countries: ['us'], facts: [{ type: 'chief-executive', value: 'Examplar' }] },
      true,
    ],
  ])('%s: %s', (_, person, linked) => {
    expect(leaderOf(person)).toBe(linked ? 'brian-exemplary' : null);
  });
});
