import { isGeneralName } from './alias-context.ts';
import { intersects } from './join-by-name.ts';
import type { Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { organizationProfiles, type OrganizationProfile } from './organization-profile.ts';

/** Sources count a body's years from different acts of foundation. */
const SAME_YEAR = 1;
/** A name that more bodies than this share names none of them. */
const MOST_HOLDERS = 12;
/** Words of a name that two bodies of one sort in one country hardly share. */
const LONG_NAME = 4;
/** What one pass joins shows more of an entity to the next. */
const PASSES = 2;

/**
 * Joins organizations that two sources know by different names, or one of them without its country. They share a name that
 * finds them without context, are of one sort ("Bank", "club", "party"), nothing speaks against it (countries, articles, two
 * QIDs, one being the parent or successor of the other, one having ended before the other began), and at least one fact more
 * agrees: see `evidence`. Of several that fit, none is taken. Returns how many were joined.
 */
export function joinOrganizations(groups: Groups): number {
  let joined = 0;
  for (let pass = 0; pass < PASSES; pass++) joined += joinPass(groups);
  return joined;
}

function joinPass(groups: Groups): number {
  const profiles = organizationProfiles(groups);
  const holders = new Map<string, OrganizationProfile[]>();
  for (const profile of profiles.values()) {
    for (const name of profile.spellings) {
      const list = holders.get(name);
      if (list === undefined) holders.set(name, [profile]);
      else list.push(profile);
    }
  }
  let joined = 0;
  for (const profile of profiles.values()) {
    if (profile.hasQid || groups.root(profile.root) !== profile.root) continue;
    const candidates = new Set<OrganizationProfile>();
    for (const name of profile.spellings) {
      const known = holders.get(name) ?? [];
      if (known.length <= MOST_HOLDERS) for (const other of known) candidates.add(other);
    }
    candidates.delete(profile);
    const fitting = [...candidates].filter((other) => isSame(profile, other));
    const roots = new Set(fitting.map(({ root }) => groups.root(root)));
    roots.delete(groups.root(profile.root));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined && groups.union(only, profile.root, `name:${[...profile.names][0]}`))
      joined++;
  }
  return joined;
}

function isSame(a: OrganizationProfile, b: OrganizationProfile): boolean {
  return !contradict(a, b) && evidence(a, b);
}

function contradict(a: OrganizationProfile, b: OrganizationProfile): boolean {
  if (!intersects(a.sorts, b.sorts)) return true;
  if (a.sorts.has('team') !== b.sorts.has('team') || a.sorts.has('music') !== b.sorts.has('music')) return true;
  if (a.countries.size > 0 && b.countries.size > 0 && !intersects(a.countries, b.countries)) return true;
  if (intersects(a.relatives, b.spellings) || intersects(b.relatives, a.spellings)) return true;
  if (endedBefore(a, b) || endedBefore(b, a)) return true;
  const told = rowNames(a, b) || rowNames(b, a);
  if (a.titles.size > 0 && b.titles.size > 0 && !intersects(a.titles, b.titles)) {
    // Two articles: one is a redirect to the other, if our row knows both names, or if they were founded in one year and more agrees.
    const needed = intersects(a.names, b.names) ? 1 : 2;
    if (!intersects(a.countries, b.countries) || !(told || (yearsAgree(a, b) && proofs(a, b) >= needed))) return true;
  }
  // Sources count one body's years from different mergers: within a country, and never of a party, its own name outweighs them.
  const years = a.years.length > 0 && b.years.length > 0;
  const sure = (intersects(a.names, b.names) || told) && intersects(a.countries, b.countries) && !a.sorts.has('party');
  return years && !yearsAgree(a, b) && !sure;
}

function endedBefore(a: OrganizationProfile, b: OrganizationProfile): boolean {
  return a.ended > 0 && (b.ended === 0 || b.years.some((year) => year >= a.ended));
}

/**
 * With the country in common, their own names suffice, or an alias and one fact more. Where one has no country: their own names
 * and one fact more, or an alias and two. Facts: year, seat, site, a particular word of the kind ("watchmaker"), a second shared
 * name, a long one, the article of a row of ours that bears the name, a row of ours that gives the other's name.
 */
function evidence(a: OrganizationProfile, b: OrganizationProfile): boolean {
  const needed = (intersects(a.names, b.names) ? 0 : 1) + (intersects(a.countries, b.countries) ? 0 : 1);
  return proofs(a, b) >= needed;
}

function proofs(a: OrganizationProfile, b: OrganizationProfile): number {
  const shared = [...a.spellings].filter((name) => b.spellings.has(name));
  return [
    yearsAgree(a, b),
    intersects(a.cities, b.cities),
    sitesAgree(a, b),
    intersects(a.kindWords, b.kindWords),
    shared.length > 1,
    shared.some((name) => name.split(' ').length >= LONG_NAME && !isGeneralName(name)),
    bearsName(a, b) || bearsName(b, a),
    rowNames(a, b) || rowNames(b, a),
  ].filter(Boolean).length;
}

/** The article of a row of ours has the other's name. */
function bearsName(ours: OrganizationProfile, other: OrganizationProfile): boolean {
  return ours.isCurated && [...ours.titles].some((title) => other.names.has(nameKey(title)));
}

/** A row of ours gives the other's own name among its names. */
function rowNames(ours: OrganizationProfile, other: OrganizationProfile): boolean {
  return ours.isCurated && !intersects(ours.names, other.names) && intersects(ours.spellings, other.names);
}

function yearsAgree(a: OrganizationProfile, b: OrganizationProfile): boolean {
  return a.years.some((year) => b.years.some((other) => Math.abs(year - other) <= SAME_YEAR));
}

/** The same host, or one below the other ("international.wu.ac.at"). */
function sitesAgree(a: OrganizationProfile, b: OrganizationProfile): boolean {
  return [...a.sites].some((site) =>
    [...b.sites].some((other) => site === other || site.endsWith(`.${other}`) || other.endsWith(`.${site}`)),
  );
}
