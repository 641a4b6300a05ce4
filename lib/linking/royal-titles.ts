/** "prins William", "la reina Letizia", "König Charles": royals by a title that the dataset has in English. */
import type { GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { withFound } from './hits.ts';
import type { Language } from './language.ts';
import { meaningsOf } from './role-words.ts';
import type { Word } from './words.ts';

const TITLE_OF: Readonly<Record<string, string>> = {
  king: 'King',
  queen: 'Queen',
  prince: 'Prince',
  princess: 'Princess',
  pope: 'Pope',
};

/** The hits and those found by reading the title before a given name in English, by start, then longest first. */
export function withRoyalTitles(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
  language: Language,
): readonly GazetteerHit[] {
  if (language === 'en') return hits;
  const found: GazetteerHit[] = [];
  for (const [index, word] of words.entries()) {
    const name = words[index + 1];
    if (name?.gap !== ' ' || name.shape !== 'capitalized') continue;
    const title = meaningsOf(word.folded, language).map((meaning) => TITLE_OF[meaning])[0];
    if (title === undefined) continue;
    const candidates = kb.candidates(`${title} ${name.text}`).filter(({ entity }) => kb.kind(entity) === 'person');
    if (candidates.length > 0) found.push({ start: word.start, end: name.end, candidates });
  }
  return withFound(hits, found);
}
