import type { Decision } from '../linking/decide.ts';
import type { ExplainedName } from './protocol.ts';

/** Candidates told of one name; the rest has less to say. */
const MOST_CANDIDATES = 6;

/** The linker's decisions as plain values that cross contexts. */
export function explained(decisions: readonly Decision[]): ExplainedName[] {
  return decisions.map(({ group, linked, nil, candidates }) => ({
    surface: group.mentions[0]?.surface ?? '',
    mentions: group.mentions.length,
    linked: linked?.profile.entity.id ?? null,
    nil,
    candidates: candidates.slice(0, MOST_CANDIDATES).map(({ profile: { entity }, total, evidence }) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      subkind: entity.subkind,
      total,
      evidence: evidence.map(({ scorer, points, reason }) => ({ scorer, points, reason: reason || null })),
    })),
  }));
}
