/** The judgement on one group: every candidate scored, and the one that is linked, or none. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { meantOfHouse, settleCloseCall } from './close-call.ts';
import type { Document, Evidence, Reading, Scorer } from './evidence.ts';
import type { MentionGroup } from './mention-groups.ts';
import type { Profile } from './profile.ts';

/** A candidate must reach this to be linked at all … */
export const THRESHOLD = 5;
/** … and be this far ahead of the next one. */
export const MARGIN = 1;
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

export type ProfileOf = (index: number) => Profile;

/** Decides groups of one article, round after round; what no anchor can change is scored in the first only. */
export function decider(
  kb: KnowledgeBase,
  profileAt: ProfileOf,
  scorers: readonly Scorer[],
): (group: MentionGroup, document: Document) => Decision {
  const settled = new Map<MentionGroup, Map<number, (Evidence | null)[]>>();
  return (group, document) => {
    const best = likeliest(group.candidates, kb, profileAt, document);
    const profiles = best.map((candidate) => profileAt(candidate.entity));
    const known = settled.get(group) ?? new Map<number, (Evidence | null)[]>();
    settled.set(group, known);
    const candidates = best.map((candidate, i): ScoredCandidate => {
      const profile = profiles[i] as Profile;
      const reading: Reading = { group, candidate, profile, rivals: profiles.filter((_, k) => k !== i) };
      const kept = known.get(candidate.entity);
      const found = scorers.map((scorer, k) =>
        kept !== undefined && scorer.isSettled ? (kept[k] ?? null) : scorer.score(reading, document),
      );
      if (kept === undefined) known.set(candidate.entity, found);
      return scored(profile, found, scorers);
    });
    return judge(
      group,
      candidates.sort((a, b) => b.total - a.total || a.profile.index - b.profile.index),
      document,
    );
  };
}

function scored(profile: Profile, found: readonly (Evidence | null)[], scorers: readonly Scorer[]): ScoredCandidate {
  const evidence: ScoredCandidate['evidence'] = [];
  let total = 0;
  for (const [k, one] of found.entries()) {
    if (one === null) continue;
    evidence.push({ scorer: (scorers[k] as Scorer).name, points: one.points, reason: one.reason });
    total += one.points;
  }
  return { profile, evidence, total };
}

function judge(group: MentionGroup, candidates: ScoredCandidate[], { topics }: Document): Decision {
  const [first, second] = candidates;
  if (!first || first.total < THRESHOLD) return { group, candidates, linked: null, nil: 'below threshold' };
  const good = candidates.filter(({ total }) => total >= THRESHOLD);
  const meant = meantOfHouse(group, good, topics);
  if (meant) return { group, candidates, linked: meant, nil: '' };
  if (second && first.total - second.total < MARGIN) {
    const namesake = settleCloseCall(group, first, second);
    return { group, candidates, linked: namesake, nil: namesake ? '' : 'close call' };
  }
  if (first.profile.isBareName) return { group, candidates, linked: null, nil: 'bare name' };
  return { group, candidates, linked: first, nil: '' };
}

/** Those weighed: whom the article names, bodies of the countries it names ("Finance Ministry"), then the best known. */
function likeliest(
  candidates: readonly Candidate[],
  kb: KnowledgeBase,
  profileAt: ProfileOf,
  { anchors, article }: Document,
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  if (candidates.length <= MOST_CANDIDATES) return byProminence(candidates, kb, () => 0);
  return byProminence(candidates, kb, ({ entity }) => {
    if (anchors.has(entity)) return 2;
    if (kb.kind(entity) !== 'organization') return 0;
    return profileAt(entity).entity.countries.some((code) => article.countryWeight.has(code)) ? 1 : 0;
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
