/** "W.H.O.", "M.I.T.": acronyms that some papers print with dots and the gazetteer has without. */
import type { Candidate, GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { inHitOrder } from './hits.ts';
import type { Word } from './words.ts';

/** Three letters or more: "U.S." is a country, two letters are mostly somebody's initials. */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u;

/** "the " before it. */
const ARTICLE_CHARS = 4;

/**
 * The hits and those found by leaving the dots out, by start, then longest first. They take the place of what stands there
 * with dots, and join its candidates: "the W.H.O." is no band called The Who.
 */
export function withDottedAcronyms(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
): readonly GazetteerHit[] {
  let all = hits;
  for (const { text, start, end } of words) {
    if (!DOTTED.test(text)) continue;
    const organizations = ({ entity }: Candidate): boolean => kb.kind(entity) === 'organization';
    const plain = kb.candidates(text.replaceAll('.', '')).filter(organizations);
    if (plain.length === 0 || all.some((hit) => hit.start < start && hit.end > end)) continue;
    const isSame = (hit: GazetteerHit): boolean => hit.end === end && hit.start >= start - ARTICLE_CHARS;
    const dotted = all
      .filter((hit) => hit.start === start && hit.end === end)
      .flatMap((hit) => hit.candidates)
      .filter(({ entity }) => plain.every((candidate) => candidate.entity !== entity));
    all = [...all.filter((hit) => !isSame(hit)), { start, end, candidates: [...plain, ...dotted] }];
  }
  return all === hits ? hits : inHitOrder(all);
}
