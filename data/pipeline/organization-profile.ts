import { fold } from './fold.ts';
import { birthYear, type Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { organizationSorts, tellingWords } from './organization-class.ts';
import type { SourceRecord } from './source-record.ts';

/** What the joined records of one organization show to another that shares a name. */
export interface OrganizationProfile {
  root: number;
  /** Its own names and the names of its articles. */
  names: Set<string>;
  /** Names and aliases that find it without context. */
  spellings: Set<string>;
  titles: Set<string>;
  hasQid: boolean;
  isCurated: boolean;
  /** What it is, coarsely and in the particular words of its kinds. */
  sorts: Set<string>;
  kindWords: Set<string>;
  countries: Set<string>;
  years: number[];
  /** Of its dissolution, 0 = not known to have ended. */
  ended: number;
  cities: Set<string>;
  sites: Set<string>;
  /** Folded names of its parents, parts, predecessors and successors: never the same body. */
  relatives: Set<string>;
}

const RELATION = new Set(['parent', 'part-of', 'successor', 'predecessor', 'owner', 'member-of', 'league']);

/** Profiles of all organizations that a source makes a card of, by the root of their records. */
export function organizationProfiles(groups: Groups): Map<number, OrganizationProfile> {
  const profiles = new Map<number, OrganizationProfile>();
  for (const [index, record] of groups.records.entries()) {
    if (record.kind !== 'organization' || record.standing !== 'full' || groups.isLeftOut(index)) continue;
    const root = groups.root(index);
    const profile = profiles.get(root) ?? empty(root, groups.qid(root) !== null);
    profiles.set(root, profile);
    note(profile, record);
  }
  return profiles;
}

function empty(root: number, hasQid: boolean): OrganizationProfile {
  return {
    root,
    hasQid,
    isCurated: false,
    ended: 0,
    years: [],
    names: new Set(),
    spellings: new Set(),
    titles: new Set(),
    sorts: new Set(),
    kindWords: new Set(),
    countries: new Set(),
    cities: new Set(),
    sites: new Set(),
    relatives: new Set(),
  };
}

function note(profile: OrganizationProfile, record: SourceRecord): void {
  profile.isCurated ||= record.source.startsWith('curated/');
  const titles = record.keys.filter((key) => key.startsWith('enwiki:')).map((key) => key.slice('enwiki:'.length));
  for (const title of titles) profile.titles.add(title);
  // "VTB Bank (public joint-stock company)": the bracket is no part of the name.
  for (const name of [record.name, ...titles]) {
    const bare = nameKey(name.replace(/ \([^)]*\)$/, ''));
    profile.names.add(bare);
    profile.spellings.add(bare);
  }
  for (const { text, type, needsContext } of record.aliases ?? [])
    if (needsContext !== true && type !== 'acronym' && type !== 'short') profile.spellings.add(nameKey(text));
  for (const sort of organizationSorts(record.subkind ?? '')) profile.sorts.add(sort);
  for (const word of tellingWords(record.subkind ?? '')) profile.kindWords.add(word);
  for (const country of record.countries ?? []) profile.countries.add(country);
  const year = birthYear(record);
  if (year !== 0) profile.years.push(year);
  for (const { type, value = '', target = '', from = '' } of record.facts ?? []) {
    if (type === 'dissolved') profile.ended = Number(from.slice(0, 4)) || 1;
    else if (type === 'headquarters') profile.cities.add(fold(value.split(',')[0] ?? ''));
    else if (type === 'website') profile.sites.add(siteOf(value));
    else if (type === 'sector') for (const word of tellingWords(value)) profile.kindWords.add(word);
    else if (RELATION.has(type)) profile.relatives.add(nameKey(target.startsWith('name:') ? target.slice(5) : value));
  }
  for (const key of record.keys) if (key.startsWith('host:')) profile.sites.add(siteOf(key.slice('host:'.length)));
}

/** "www.wu.ac.at/en" → "wu.ac.at". */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '').replace(/\/.*$/, ''); // prettier-ignore
}
