/** Entity linking: which entity each mention names, or none. See README.md for the order of thought. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Article } from './article.ts';
import type { Anchor, Document, Evidence, Reading, Scorer } from './evidence.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { groupMentions, type MentionGroup, surfaceKey } from './mention-groups.ts';
import { nationalTeams } from './national-teams.ts';
import { type Profile, profileOf } from './profile.ts';
import { SCORERS } from './scorers.ts';
import { addShortForms, coverage, definedAcronyms } from './short-forms.ts';
import { recurringStrangers, withoutStrangers } from './strangers.ts';
import { topicsOf } from './topics.ts';
import { findUnknownOrganizations } from './unknown-organizations.ts';
import { findUnknownPeople, type IsCovered, type UnknownName } from './unknown-names.ts';

/** A candidate must reach this to be linked at all … */
export const THRESHOLD = 5;
/** … and be this far ahead of the next one. */
export const MARGIN = 1;
/** Rounds of scoring: each sees the entities that the round before has linked. */
const ROUNDS = 3;
/** Candidates weighed for one surface form; a name with more bearers is decided among the best known. */
const MOST_CANDIDATES = 12;

export interface ScoredCandidate {
  profile: Profile;
  evidence: (Evidence & { scorer: string })[];
  total: number;
}

export interface Decision {
  group: MentionGroup;
  /** Best first. */
  candidates: ScoredCandidate[];
  /** The entity linked; null = NIL. */
  linked: ScoredCandidate | null;
  /** Why nothing was linked: 'below threshold', 'close call', 'bare name' (a known name without a card), 'stranger' (another bears the name here). */
  nil: '' | 'below threshold' | 'close call' | 'bare name' | 'stranger';
}

export interface Linking {
  decisions: Decision[];
  /** People named in full whom the knowledge base does not know. */
  unknown: UnknownName[];
  unknownOrganizations: UnknownName[];
}

export function linkArticle(
  kb: KnowledgeBase,
  words: Lexicon,
  article: Article,
  scorers: readonly Scorer[] = SCORERS,
  keptProfile: (index: number) => Profile = (index) => profileOf(kb, index),
): Linking {
  const lexicon = lexiconFor(words, article.language);
  const groups = groupMentions(kb, article, lexicon);
  const profiles = new Map<number, Profile>();
  const profile = (index: number): Profile => {
    const known = profiles.get(index) ?? keptProfile(index);
    profiles.set(index, known);
    return known;
  };
  const settled = {
    article,
    lexicon,
    topics: topicsOf(article),
    acronyms: definedAcronyms(article),
    bearers: countBearers(kb),
  };
  let document: Document = {
    ...settled,
    anchors: new Map(),
    recurringStrangers: new Set(),
  };
  let decisions: Decision[] = [];
  let unknown: UnknownName[] = [];
  let isCovered: IsCovered = () => false;
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) addShortForms(article, groups, document.anchors.values(), lexicon);
    decisions = groups.map((group) => decide(group, kb, profile, document, scorers));
    isCovered = coverage(decisions.filter((decision) => decision.linked).map((decision) => decision.group));
    unknown = findUnknownPeople(article, lexicon, isCovered);
    document = {
      ...settled,
      anchors: anchorsOf(decisions),
      recurringStrangers: recurringStrangers(unknown),
    };
  }
  const teams = nationalTeams(kb, article, lexicon, settled.topics, isCovered).map((group) => asTeam(group, profile));
  return {
    decisions: [...withoutStrangers(decisions, unknown, lexicon, isCovered), ...teams],
    unknown,
    unknownOrganizations: findUnknownOrganizations(article, lexicon, isCovered),
  };
}

/** The match that the article reports decides for a team; there is nothing to weigh. */
function asTeam(group: MentionGroup, profile: (index: number) => Profile): Decision {
  const team = group.candidates.map(({ entity }): ScoredCandidate => {
    const found = { scorer: 'national-team', points: THRESHOLD + 1, reason: '' } as const;
    return { profile: profile(entity), evidence: [found], total: found.points };
  });
  return { group, candidates: team, linked: team[0] ?? null, nil: '' };
}

function decide(
  group: MentionGroup,
  kb: KnowledgeBase,
  profile: (index: number) => Profile,
  document: Document,
  scorers: readonly Scorer[],
): Decision {
  const best = likeliest(group.candidates, kb, profile, document);
  const profiles = best.map((candidate) => profile(candidate.entity));
  const candidates = best
    .map((candidate, i): ScoredCandidate => {
      const reading: Reading = {
        group,
        candidate,
        profile: profiles[i] as Profile,
        rivals: profiles.filter((_, k) => k !== i),
      };
      const evidence: ScoredCandidate['evidence'] = [];
      for (const scorer of scorers) {
        const found = scorer.score(reading, document);
        if (found) evidence.push({ scorer: scorer.name, ...found });
      }
      return { profile: reading.profile, evidence, total: evidence.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort((a, b) => b.total - a.total || a.profile.index - b.profile.index);
  const [first, second] = candidates;
  if (!first || first.total < THRESHOLD) return { group, candidates, linked: null, nil: 'below threshold' };
  if (second && first.total - second.total < MARGIN) {
    const namesake = areTwins(first.profile, second.profile)
      ? better(first, second)
      : areOneHouse(first.profile, second.profile)
        ? calledSo(group, [first, second])
        : null;
    return { group, candidates, linked: namesake, nil: namesake ? '' : 'close call' };
  }
  if (first.profile.isBareName) return { group, candidates, linked: null, nil: 'bare name' };
  return { group, candidates, linked: first, nil: '' };
}

function countBearers(kb: KnowledgeBase): (surname: string) => number {
  const known = new Map<string, number>();
  return (surname) => {
    const count =
      known.get(surname) ?? kb.candidates(surname).filter(({ entity }) => kb.kind(entity) === 'person').length;
    known.set(surname, count);
    return count;
  };
}

/** Those weighed: whom the article names, bodies of the countries it names ("Finance Ministry"), then the best known. */
function likeliest(
  candidates: readonly Candidate[],
  kb: KnowledgeBase,
  profile: (index: number) => Profile,
  { anchors, article }: Document,
): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return byProminence(candidates, kb, () => 0);
  return byProminence(candidates, kb, ({ entity }) => {
    if (anchors.has(entity)) return 2;
    if (kb.kind(entity) !== 'organization') return 0;
    return profile(entity).entity.countries.some((code) => article.countryWeight.has(code)) ? 1 : 0;
  }).slice(0, MOST_CANDIDATES);
}

function byProminence(
  candidates: readonly Candidate[],
  kb: KnowledgeBase,
  first: (candidate: Candidate) => number,
): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, rank: first(candidate), prominence: kb.prominence(candidate.entity) }))
    .sort((a, b) => b.rank - a.rank || b.prominence - a.prominence)
    .map(({ candidate }) => candidate);
}

/** Of Facebook the network and of Meta, which was called so, the one that bears the name. */
function calledSo({ key }: MentionGroup, pair: readonly ScoredCandidate[]): ScoredCandidate | null {
  return pair.find(({ profile }) => surfaceKey(profile.entity.name) === key) ?? null;
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
  return (
    !(isQid(a) && isQid(b)) &&
    surfaceKey(a.entity.name) === surfaceKey(b.entity.name) &&
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

/** Each linked entity once, by the group that names it most fully. */
function anchorsOf(decisions: readonly Decision[]): Map<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  for (const { linked, group } of decisions) {
    if (!linked) continue;
    const known = anchors.get(linked.profile.index);
    const fuller = !known || group.words > known.group.words ? group : known.group;
    anchors.set(linked.profile.index, {
      profile: linked.profile,
      group: fuller,
      groups: [...(known?.groups ?? []), group],
    });
  }
  return anchors;
}
