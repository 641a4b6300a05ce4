/** Two candidates about as good as each other: silence, unless they are one and the same or of one house. */
import type { ScoredCandidate } from './decide.ts';
import type { MentionGroup } from './mention-groups.ts';
import type { Profile } from './profile.ts';
import { type DocumentTopics, SPORTS_ARTICLE } from './topics.ts';

/** The one of the two that may be linked all the same; null = silence. */
export function settleCloseCall(
  group: MentionGroup,
  first: ScoredCandidate,
  second: ScoredCandidate,
  topics: DocumentTopics,
): ScoredCandidate | null {
  if (areTwins(first.profile, second.profile)) return better(first, second);
  if (!areOneHouse(first.profile, second.profile)) return null;
  return teamOf([first, second], topics) ?? calledSo(group, [first, second]);
}

/** Of a carmaker and its racing team, in a report of the race, the team. */
function teamOf(pair: readonly ScoredCandidate[], topics: DocumentTopics): ScoredCandidate | null {
  const teams = pair.filter(({ profile }) => profile.domains.has('sport'));
  return teams.length === 1 && (topics.get('sport') ?? 0) > SPORTS_ARTICLE ? (teams[0] ?? null) : null;
}

/** Of Facebook the network and of Meta, which was called so, the one that bears the name. */
function calledSo({ key }: MentionGroup, pair: readonly ScoredCandidate[]): ScoredCandidate | null {
  return pair.find(({ profile }) => profile.name.join(' ') === key) ?? null;
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
