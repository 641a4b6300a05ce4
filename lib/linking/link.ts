/** Entity linking: which entity each mention names, or none. See README.md for the order of thought. */
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { anchorsOf, relationsOf, weightOfCountries } from './anchors.ts';
import type { Article } from './article.ts';
import { type Decision, decider, type ProfileOf, type ScoredCandidate, THRESHOLD } from './decide.ts';
import type { Document, Scorer } from './evidence.ts';
import { groupMentions, type MentionGroup } from './mention-groups.ts';
import { relatives } from './kin.ts';
import { listedBeside } from './neighbourhood.ts';
import { nationalTeams } from './national-teams.ts';
import { type Profile, profileOf } from './profile.ts';
import { SCORERS } from './scorers.ts';
import { addShortForms, coverage, definedAcronyms } from './short-forms.ts';
import { recurringStrangers, withoutStrangers } from './strangers.ts';
import { topicsOf } from './topics.ts';
import { findUnknownOrganizations } from './unknown-organizations.ts';
import { findUnknownPeople, type IsCovered, type UnknownName } from './unknown-names.ts';

/** Rounds of scoring: each sees the entities that the round before has linked. */
const ROUNDS = 3;

export interface Linking {
  decisions: Decision[];
  /** People named in full whom the knowledge base does not know. */
  unknown: UnknownName[];
  unknownOrganizations: UnknownName[];
}

export function linkArticle(
  kb: KnowledgeBase,
  article: Article,
  scorers: readonly Scorer[] = SCORERS,
  keptProfile: ProfileOf = (index) => profileOf(kb, index),
): Linking {
  const { lexicon } = article;
  const groups = groupMentions(kb, article, lexicon);
  const profiles = new Map<number, Profile>();
  const profile: ProfileOf = (index) => {
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
  const documentOf = (decisions: readonly Decision[], unknown: readonly UnknownName[]): Document => {
    const anchors = anchorsOf(decisions);
    return {
      ...settled,
      anchors,
      relations: relationsOf(anchors),
      countryWeight: weightOfCountries(article.countryWeight, anchors),
      listed: listedBeside(decisions),
      recurringStrangers: recurringStrangers(unknown),
    };
  };
  let decisions: Decision[] = [];
  let unknown: UnknownName[] = [];
  let document = documentOf(decisions, unknown);
  let isCovered: IsCovered = () => false;
  const decide = decider(kb, profile, scorers);
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) addShortForms(article, groups, document.anchors.values(), lexicon);
    const before = decisions;
    decisions = groups.map((group) => decide(group, document));
    // Nobody new and nobody gone: another round would see what this one saw.
    if (round > 0 && areAlike(before, decisions)) break;
    isCovered = coverage(decisions.filter((decision) => decision.linked).map((decision) => decision.group));
    unknown = findUnknownPeople(article, lexicon, isCovered);
    document = documentOf(decisions, unknown);
  }
  const said = [
    ...nationalTeams(kb, article, lexicon, settled.topics, isCovered),
    ...relatives(kb, article, lexicon, document.anchors, settled.bearers, isCovered),
  ];
  return {
    decisions: [
      ...withoutStrangers(decisions, unknown, lexicon, isCovered),
      ...said.map((group) => asSaid(group, profile)),
    ],
    unknown,
    unknownOrganizations: findUnknownOrganizations(article, lexicon, isCovered),
  };
}

/** The match that the article reports decides for a team, the family for a relative; there is nothing to weigh. */
function asSaid(group: MentionGroup, profile: ProfileOf): Decision {
  const meant = group.candidates.map(({ entity }): ScoredCandidate => {
    const found = { scorer: 'said', points: THRESHOLD + 1, reason: '' } as const;
    return { profile: profile(entity), evidence: [found], total: found.points };
  });
  return { group, candidates: meant, linked: meant[0] ?? null, nil: '' };
}

function areAlike(before: readonly Decision[], after: readonly Decision[]): boolean {
  return (
    before.length === after.length &&
    before.every((decision, i) => decision.linked?.profile.index === after[i]?.linked?.profile.index)
  );
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
