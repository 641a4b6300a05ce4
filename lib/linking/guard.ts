/** The unknown-name guard: a known name inside a longer unknown one ("Houston Rubio", "Trump Tower") is not that name. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { ArticleBlock } from './article.ts';
import type { Surroundings } from './surroundings.ts';

/** True when the words around the span forbid this reading whatever else speaks for it. */
export function guardRejects(
  kb: KnowledgeBase,
  candidate: Candidate,
  words: number,
  around: Surroundings,
  block: ArticleBlock,
): boolean {
  const headline = block.capitals !== 'sentence';
  return kb.kind(candidate.entity) === 'person'
    ? rejectsPerson(words, around, headline)
    : rejectsOrganization(words, around, headline);
}

/** "Ali bin Hussein of Jordan" is not his father. */
const FATHER = new Set(['bin', 'ibn', 'ben', 'bint']);

function rejectsPerson(words: number, { before, after, wordBefore }: Surroundings, headline: boolean): boolean {
  if (after === 'thing' || after === 'company') return true;
  if (before === 'given-name' || before === 'street') return true;
  if (words > 1) return before === 'name' && FATHER.has(wordBefore);
  return before === 'name' || ((after === 'name' || after === 'given-name') && !headline);
}

function rejectsOrganization(words: number, { before, after }: Surroundings, headline: boolean): boolean {
  // "Professor Eastman", "Mr. Ford".
  if (before === 'title' && words === 1) return true;
  if (before === 'street') return true;
  if (before === 'given-name' || (before === 'name' && (words === 1 || !headline))) return true;
  // "CNN Films", "Wells Fargo Alarm Services": another body of the same house.
  // "The Queen Elizabeth Hall" has nothing of the band.
  return after === 'thing' || (!headline && (after === 'name' || (after === 'given-name' && words === 1)));
}
