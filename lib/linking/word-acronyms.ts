/** "Nato", "Unesco", "Fifa": acronyms said as words, which many papers write with one capital and the gazetteer has in capitals. */
import type { Candidate, GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { withFound } from './hits.ts';
import { isCommonWord, isGivenName, isPlace, type Lexicon } from './lexicon.ts';
import { TITLES } from './titles.ts';
import { foldWord, type Word, withoutElision } from './words.ts';

/** Three letters make too many words ("Ice", "Who"). */
const SAID_AS_WORD = /^\p{Lu}\p{Ll}{3,6}$/u;
/** Below this prominence a word with a capital is likelier somebody's name than the acronym of a body. */
const KNOWN_TO_READERS = 110;

/** The hits and those found by writing such words in capitals, by start, then longest first. */
export function withWordAcronyms(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
  lexicon: Lexicon,
): readonly GazetteerHit[] {
  const found: GazetteerHit[] = [];
  let starts: Set<number> | undefined;
  for (const word of words) {
    if (word.shape !== 'capitalized') continue;
    const { text, start } = withoutElision(word);
    if (!SAID_AS_WORD.test(text)) continue;
    starts ??= new Set(hits.map((hit) => hit.start));
    if (starts.has(start) || isWord(lexicon, foldWord(text))) continue;
    const candidates = bodiesCalled(kb, text.toUpperCase());
    if (candidates.length > 0) found.push({ start, end: word.end, candidates });
  }
  return withFound(hits, found);
}

function isWord(lexicon: Lexicon, folded: string): boolean {
  return (
    TITLES.has(folded) || isCommonWord(lexicon, folded) || isGivenName(lexicon, folded) || isPlace(lexicon, folded)
  );
}

function bodiesCalled(kb: KnowledgeBase, acronym: string): Candidate[] {
  return kb.candidates(acronym).filter(({ entity, needsContext }) => {
    if (needsContext || kb.kind(entity) !== 'organization' || kb.prominence(entity) < KNOWN_TO_READERS) return false;
    const { name, aliases } = kb.entity(entity);
    return name === acronym || aliases.some((alias) => alias.text === acronym);
  });
}
