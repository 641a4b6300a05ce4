/** Several candidates that would do: silence, unless they are one and the same or of one house. */
import type { ScoredCandidate } from './decide.ts';
import type { MentionGroup } from './mention-groups.ts';
import type { Profile } from './profile.ts';
import { type DocumentTopics, SPORTS_ARTICLE } from './topics.ts';

/** The one of the two, about as good as each other, that may be linked all the same; null = silence. */
export function settleCloseCall(
  group: MentionGroup,
  first: ScoredCandidate,
  second: ScoredCandidate,
): ScoredCandidate | null {
  if (areTwins(first.profile, second.profile)) return better(first, second);
  return areOneHouse(first.profile, second.profile) ? calledSo(group, [first, second]) : null;
}

/** Of those of one house who would all do, the one that is meant, however far behind; null = the best of them. */
export function meantOfHouse(
  group: MentionGroup,
  good: readonly ScoredCandidate[],
  topics: DocumentTopics,
): ScoredCandidate | null {
  const [first, ...others] = good;
  if (first === undefined || others.length === 0 || first.profile.entity.kind !== 'organization') return null;
  const house = others.filter((other) => areOneHouse(first.profile, other.profile));
  return teamOf(good, topics) ?? (house.length > 0 ? calledSo(group, [first, ...house]) : null);
}

/** Of a carmaker and its racing team, of a drink and the club called after it, in a report of sport, the team. */
function teamOf(good: readonly ScoredCandidate[], topics: DocumentTopics): ScoredCandidate | null {
  if ((topics.get('sport') ?? 0) <= SPORTS_ARTICLE) return null;
  const isTeam = ({ profile }: ScoredCandidate): boolean => profile.domains.has('sport') && !profile.isBareName;
  const teams = good.filter(isTeam);
  const areOwners = good.every(
    (one) => isTeam(one) || (one.profile.entity.kind === 'organization' && one.profile.domains.has('business')),
  );
  return teams.length === 1 && areOwners ? (teams[0] ?? null) : null;
}

/** Of Facebook the network and of Meta, which was called so, the one that bears the name. */
function calledSo({ key }: MentionGroup, house: readonly ScoredCandidate[]): ScoredCandidate | null {
  const called = house.filter(({ profile }) => profile.name.join(' ') === key);
  return called.length === 1 ? (called[0] ?? null) : null;
}

/**
 * One and the same in two records that nothing vouched for joining: equal in name, kind and country, in nothing different.
 * Whichever card opens, it is of the one whom the article means.
 */
function areTwins(a: Profile, b: Profile): boolean {
  if (a.isBareName || b.isBareName || a.entity.kind !== b.entity.kind) return false;
  const isQid = (profile: Profile): boolean => /^Q\d/.test(profile.entity.id);
  const agree = (one: number, other: number): boolean =>
    Number.isNaN(one) || Number.isNaN(other) || Math.abs(one - other) <= 1;
  // "Michael Smith (Georgia politician)" has namesakes, by his very title.
  const hasNamesakes = (profile: Profile): boolean => /\(/.test(profile.entity.wikipedia ?? '');
  return (
    !(isQid(a) && isQid(b)) &&
    !hasNamesakes(a) &&
    !hasNamesakes(b) &&
    a.name.join(' ') === b.name.join(' ') &&
    agree(a.born, b.born) &&
    agree(a.died, b.died) &&
    agree(a.founded, b.founded) &&
    shareOne(new Set(a.entity.countries), b.entity.countries) &&
    shareOne(a.domains, b.domains)
  );
}

/** Nothing known on one side contradicts nothing. */
function shareOne<T>(one: ReadonlySet<T>, other: Iterable<T>): boolean {
  const list = [...other];
  return one.size === 0 || list.length === 0 || list.some((value) => one.has(value));
}

/** Of two records of one, that with an identity all the world uses; else the better known. */
function better(a: ScoredCandidate, b: ScoredCandidate): ScoredCandidate {
  const rank = ({ profile: { entity } }: ScoredCandidate): number =>
    (/^Q\d/.test(entity.id) ? 1000 : 0) + entity.prominence;
  return rank(b) > rank(a) ? b : a;
}

/** A company and what it owns, a body and what it is part of. */
function areOneHouse(a: Profile, b: Profile): boolean {
  const areOrganizations = a.entity.kind === 'organization' && b.entity.kind === 'organization';
  return areOrganizations && !b.isBareName && (a.related.has(b.entity.id) || b.related.has(a.entity.id));
}
