/** Entity linking: which entity each mention names, or none. See README.md for the order of thought. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Article } from './article.ts';
import type { Anchor, Document, Evidence, Reading, Scorer } from './evidence.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { settleCloseCall } from './close-call.ts';
import { groupMentions, type MentionGroup } from './mention-groups.ts';
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
    const namesake = settleCloseCall(group, first, second, document.topics);
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
