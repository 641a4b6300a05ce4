import { fold } from './fold.ts';
import { agree, birthYear, type Groups } from './join.ts';
import { nameKey } from './name-key.ts';
import { occupationClass, organizationClass } from './occupation-class.ts';
import type { SourceRecord } from './source-record.ts';

/** What a set of joined records shows to a namesake. */
interface Profile {
  kind: SourceRecord['kind'];
  names: ReadonlySet<string>;
  /** Further spellings under which it may be found. */
  spellings: ReadonlySet<string>;
  /** 0 = unknown. */
  year: number;
  countries: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  hasQid: boolean;
  guardOnly: boolean;
  /** Year of death, 0 = unknown or alive. */
  died: number;
  /** Last year in which a fact began, 0 = none. */
  active: number;
  /** Companies that somebody leads, owns or founded. */
  firms: ReadonlySet<string>;
  /** States of the country that somebody is of. */
  regions: ReadonlySet<string>;
  /** Whether all that is known is a name, with or without an id: no card. */
  bare: boolean;
  /** Whether a source only nominates: such lists give a name and a country. */
  nomineeOnly: boolean;
}

/** A name that more sets than this bear, bare ones included, needs more than a country. */
const MOST_BEARERS = 3;

/** Nobody begins anything later than this after their birth. */
const LONGEST_LIFE = 95;

/**
 * The last step of the join: a set without a QID joins the one holder of its name (or of its Wikipedia title less the
 * disambiguator) of the same kind, if
 * - birth or founding years agree where both are known,
 * - countries agree where both are known,
 * - they do not have two different Wikipedia titles, nor walks of life that exclude each other (unless birth years agree),
 * - and something speaks *for* it: an agreeing year, a company that both lead, or a country and a walk of life (a name that several
 *   bear needs more, see `sureOf`); for a bare name (guard) it is enough that nothing speaks against.
 * When several hold the name, a person joins only if year and country both agree with exactly one; an organization the one that
 * years and countries do not rule out. Holders with a QID or title are asked first, then the others, bare names last. A one-word personal name needs the year.
 * Returns how many sets were joined.
 */
export function joinByName(groups: Groups): number {
  const profiles = profilesOf(groups);
  const holders = new Map<string, number[]>();
  for (const [root, profile] of profiles) {
    for (const name of profile.spellings.size === 0
      ? profile.names
      : new Set([...profile.names, ...profile.spellings])) {
      const key = `${profile.kind}|${name}`;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [root]);
      else list.push(root);
    }
  }
  let joined = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = joinOnce(groups, profiles, holders);
    joined += found;
    if (found === 0) break;
  }
  return joined;
}

/** What one pass joins shows more of an entity to the next: its country, its year. It settles in three. */
const MAX_PASSES = 4;

function joinOnce(groups: Groups, profiles: Map<number, Profile>, holders: ReadonlyMap<string, number[]>): number {
  let joined = 0;
  for (const [root, profile] of profiles) {
    if (profile.hasQid || groups.root(root) !== root) continue;
    const candidates = new Set<number>();
    for (const name of profile.names) {
      for (const holder of holders.get(`${profile.kind}|${name}`) ?? []) {
        if (groups.root(holder) !== root) candidates.add(groups.root(holder));
      }
    }
    const target = choose(profile, candidates, profiles);
    if (target === undefined || !groups.union(target, root, `name:${[...profile.names][0]}`)) continue;
    joined++;
    absorb(profiles, groups.root(target), target === groups.root(target) ? root : target);
  }
  return joined;
}

/**
 * Organizations of one name are told apart by their countries; within a country they are one and its branches ("HSBC" the bank and
 * the listed company), so the most trusted is meant. Parties are founded anew: there the year decides.
 */
function chooseOrganization(profile: Profile, fitting: number[], profiles: Map<number, Profile>): number | undefined {
  const supported = fitting.filter((root) => supports(profile, profiles.get(root)!, false));
  const sameYear = supported.filter((root) => profile.year !== 0 && profiles.get(root)!.year === profile.year);
  const party = profile.classes.has('party') || supported.some((root) => profiles.get(root)?.classes.has('party'));
  const chosen = sameYear.length > 0 ? sameYear : supported;
  return party && chosen.length > 1 ? undefined : chosen.sort((a, b) => a - b)[0];
}

function choose(profile: Profile, candidates: Set<number>, profiles: Map<number, Profile>): number | undefined {
  const all = [...candidates].filter((root) => profiles.get(root) !== undefined);
  // Bare names are no rivals: they would only be other mentions of the same namesake.
  const weighty = all.filter((root) => !profiles.get(root)?.guardOnly);
  const known = weighty.filter((root) => profiles.get(root)?.hasQid || (profiles.get(root)?.titles.size ?? 0) > 0);
  const rivals = known.length > 0 ? known : weighty.length > 0 ? weighty : all;
  if (rivals.length === 0) return undefined;
  const fitting = rivals.filter((root) => fits(profile, profiles.get(root)!));
  if (rivals.length === 1) {
    const only = fitting[0];
    if (only === undefined) return undefined;
    if (profile.guardOnly && profile.titles.size === 0) return only;
    const other = profiles.get(only)!;
    if (all.length === 1 && isTheId(other, profile)) return only;
    if (!supports(profile, other, false)) return undefined;
    return profile.kind === 'organization' || all.length < MOST_BEARERS || sureOf(profile, other) ? only : undefined;
  }
  if (profile.kind === 'organization') return chooseOrganization(profile, fitting, profiles);
  const supported = fitting.filter((root) => supports(profile, profiles.get(root)!, true));
  return supported.length === 1 ? supported[0] : undefined;
}

/** More than a name, a country and a walk of life in common. */
function sureOf(a: Profile, b: Profile): boolean {
  return (
    (a.year !== 0 && b.year !== 0 && agree(a.year, b.year)) ||
    intersects(a.firms, b.firms) ||
    intersects(a.regions, b.regions) ||
    intersects(a.titles, b.titles)
  );
}

function fits(a: Profile, b: Profile): boolean {
  if (a.countries.size > 0 && b.countries.size > 0 && !intersects(a.countries, b.countries)) return false;
  if (a.kind === 'organization') {
    // Sources count a company's or a club's years from different mergers; only parties are founded anew under an old name.
    const party = a.classes.has('party') || b.classes.has('party');
    return (
      (!party || agree(a.year, b.year)) &&
      !titlesClash(a, b) &&
      !(a.classes.size > 0 && b.classes.size > 0 && !intersects(a.classes, b.classes))
    );
  }
  if (!agree(a.year, b.year) || outlives(a, b) || outlives(b, a)) return false;
  if (a.regions.size > 0 && b.regions.size > 0 && !intersects(a.regions, b.regions)) return false;
  const sameYear = a.year !== 0 && b.year !== 0;
  if (intersects(a.firms, b.firms)) return true;
  if (a.titles.size > 0 && b.titles.size > 0 && !intersects(a.titles, b.titles) && (titlesClash(a, b) || !sameYear))
    return false;
  return sameYear || a.classes.size === 0 || b.classes.size === 0 || intersects(a.classes, b.classes);
}

/** Two different titles, one with a disambiguator: two entities. Without one, an article that was renamed. */
function titlesClash(a: Profile, b: Profile): boolean {
  if (a.titles.size === 0 || b.titles.size === 0 || intersects(a.titles, b.titles)) return false;
  return [...a.titles, ...b.titles].some((title) => title.endsWith(')'));
}

/** What `a` did lies after the death of `b`, or too long after its birth. */
function outlives(a: Profile, b: Profile): boolean {
  if (a.kind !== 'person' || a.active === 0) return false;
  return (b.died !== 0 && a.active > b.died) || (b.year !== 0 && a.active - b.year > LONGEST_LIFE);
}

/** Born by then, a player had an article in the lists of 2013 and 2014, and a namesake's would tell them apart in its title. */
const OF_THE_LISTS = 1992;
const SEAT_OF_LEARNING = /universit|college|institut|school|academy/;

/**
 * A bare article of that very name, with nothing in brackets, whose lists say no country: the player whom it names, or the
 * university.
 */
function isTheArticle(bare: Profile, card: Profile): boolean {
  const isPlain =
    bare.guardOnly && bare.countries.size === 0 && [...bare.titles].every((title) => !title.includes('('));
  if (!isPlain || bare.titles.size !== 1 || card.guardOnly || card.titles.size > 0) return false;
  if (card.kind === 'organization') return [...bare.names].every((name) => SEAT_OF_LEARNING.test(name));
  const bothSport = bare.classes.has('sport') && card.classes.has('sport');
  return bothSport && bare.year === 0 && card.year !== 0 && card.year <= OF_THE_LISTS;
}

/**
 * A bare id of that very name, and a card whose article needs nothing in brackets to be told from others: with no other bearer of
 * the name in any source, the id is the article's.
 */
function isTheId(bare: Profile, card: Profile): boolean {
  if (!bare.bare || !bare.hasQid || card.bare || card.titles.size !== 1) return false;
  const [title = ''] = card.titles;
  if (title.includes('(') || !bare.names.has(nameKey(title))) return false;
  return bare.titles.size === 0 || intersects(bare.titles, card.titles);
}

function supports(a: Profile, b: Profile, both: boolean): boolean {
  if (!both && (isTheArticle(a, b) || isTheArticle(b, a))) return true;
  const year = a.year !== 0 && b.year !== 0 && agree(a.year, b.year);
  const country = intersects(a.countries, b.countries);
  const walk = intersects(a.classes, b.classes);
  if (a.kind === 'person' && [...a.names].every((name) => !name.includes(' '))) return year || (country && walk);
  if (a.kind === 'organization') return (walk && !a.classes.has('party')) || (both ? year && country : year || country);
  if (both) return (year && country) || (a.kind === 'person' && intersects(a.firms, b.firms));
  // A country alone is no proof for lists that give little more than a name.
  if (a.nomineeOnly || b.nomineeOnly)
    return intersects(a.regions, b.regions) || (country && walk && a.regions.size * b.regions.size === 0);
  return year || intersects(a.firms, b.firms) || (country && (walk || a.classes.size === 0 || b.classes.size === 0));
}

export function intersects<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

function profilesOf(groups: Groups): Map<number, Profile> {
  const profiles = new Map<number, Profile>();
  for (const [index, record] of groups.records.entries()) {
    if (groups.isLeftOut(index)) continue;
    const root = groups.root(index);
    const own = profileOf(record, groups.qid(root) !== null);
    const known = profiles.get(root);
    if (known === undefined) profiles.set(root, own);
    else mergeInto(known, own);
  }
  return profiles;
}

function profileOf(record: SourceRecord, hasQid: boolean): Profile {
  const titles = record.keys.filter((key) => key.startsWith('enwiki:')).map((key) => key.slice('enwiki:'.length));
  const names = [record.name, ...titles.map((title) => title.replace(/ \([^)]*\)$/, ''))]
    .map(nameKey)
    .filter((name) => name !== '');
  const walk =
    record.kind === 'person' ? occupationClass(record.subkind ?? '') : organizationClass(record.subkind ?? '');
  const classes = walk === '' ? [] : [walk];
  const firms = (record.facts ?? []).filter(({ type }) => FIRM_FACTS.has(type)).map(({ value = '', target = '' }) => fold(target.startsWith('name:') ? target.slice('name:'.length) : value)); // prettier-ignore
  // Armed groups go by many spellings: another record's name may be one of them (an alias of both proves nothing).
  const spellings =
    walk === 'armed'
      ? (record.aliases ?? [])
          .filter(({ needsContext, type }) => !needsContext && type !== 'acronym')
          .map(({ text }) => nameKey(text))
      : [];
  return {
    kind: record.kind,
    names: setOf(names),
    spellings: setOf(spellings),
    year: birthYear(record),
    countries: setOf(record.countries ?? []),
    classes: setOf(classes),
    titles: setOf(titles),
    hasQid,
    firms: setOf(firms.filter((firm) => firm !== '')),
    regions: setOf(record.region === undefined ? [] : [record.region]),
    nomineeOnly: record.source === 'wh-nominations',
    guardOnly: record.standing === 'guard' && !hasQid,
    bare: record.standing === 'guard',
    died: yearOf(record.facts?.find(({ type }) => type === 'died')?.from),
    active: Math.max(
      0,
      ...(record.facts ?? []).filter(({ type }) => type !== 'born' && type !== 'died').map(({ from }) => yearOf(from)),
    ),
  };
}

const FIRM_FACTS = new Set(['chief-executive', 'chair', 'founder', 'owner', 'executive', 'employer']);

function yearOf(date = ''): number {
  return date === '' ? 0 : Number(date.slice(0, 4));
}

const SETS = ['names', 'spellings', 'countries', 'classes', 'titles', 'firms', 'regions'] as const;

/** Most sets of a million profiles are empty: they share one. */
const NONE: ReadonlySet<string> = new Set();

function setOf(values: readonly string[]): ReadonlySet<string> {
  return values.length === 0 ? NONE : new Set(values);
}

function mergeInto(into: Profile, from: Profile): void {
  for (const field of SETS) if (from[field].size > 0) into[field] = into[field].size === 0 ? from[field] : new Set([...into[field], ...from[field]]); // prettier-ignore
  into.nomineeOnly &&= from.nomineeOnly;
  if (into.year === 0) into.year = from.year;
  if (into.died === 0) into.died = from.died;
  into.active = Math.max(into.active, from.active);
  into.hasQid ||= from.hasQid;
  into.guardOnly &&= from.guardOnly;
  into.bare &&= from.bare;
}

function absorb(profiles: Map<number, Profile>, keep: number, gone: number): void {
  const kept = profiles.get(keep);
  const lost = profiles.get(gone);
  if (kept !== undefined && lost !== undefined) mergeInto(kept, lost);
}
