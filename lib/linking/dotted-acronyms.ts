/** "W.H.O.", "M.I.T.": acronyms that some papers print with dots and the gazetteer has without. */
import type { GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Word } from './words.ts';

/** Three letters or more: "U.S." is a country, two letters are mostly somebody's initials. */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u;

/** The hits and those found by leaving the dots out, by start, then longest first. */
export function withDottedAcronyms(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
): readonly GazetteerHit[] {
  const found: GazetteerHit[] = [];
  for (const { text, start, end } of words) {
    if (!DOTTED.test(text) || hits.some((hit) => hit.start < end && hit.end > start)) continue;
    const candidates = kb
      .candidates(text.replaceAll('.', ''))
      .filter(({ entity }) => kb.kind(entity) === 'organization');
    if (candidates.length > 0) found.push({ start, end, candidates });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}
