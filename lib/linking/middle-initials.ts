/** "Michael R. Bloomberg" where the gazetteer has "Michael Bloomberg": papers print middle initials that no list of names has. */
import type { GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { withFound } from './hits.ts';
import type { Word } from './words.ts';
import { foldWord } from './words.ts';

/** The hits and those found by leaving a middle initial out, by start, then longest first. */
export function withMiddleInitials(
  kb: KnowledgeBase,
  words: readonly Word[],
  hits: readonly GazetteerHit[],
): readonly GazetteerHit[] {
  const found: GazetteerHit[] = [];
  for (const [index, given] of words.entries()) {
    const [initial, surname] = [words[index + 1], words[index + 2]];
    if (!initial || !surname || given.shape !== 'capitalized' || surname.shape !== 'capitalized') continue;
    if (!/^\p{Lu}\.?$/u.test(initial.text) || initial.gap !== ' ' || !/^\.? $/.test(surname.gap)) continue;
    const [start, end] = [given.start, surname.end];
    if (hits.some((hit) => hit.start <= start && hit.end >= end)) continue;
    const candidates = kb
      .candidates(`${given.text} ${surname.text}`)
      .filter(({ entity }) => kb.kind(entity) === 'person' && !hasOtherInitial(kb, entity, given, initial, surname));
    if (candidates.length > 0) found.push({ start, end, candidates });
  }
  return withFound(hits, found);
}

/** "George W. Bush" is nobody whose full name is "George Herbert Walker Bush". */
function hasOtherInitial(kb: KnowledgeBase, entity: number, given: Word, initial: Word, surname: Word): boolean {
  const { name, aliases } = kb.entity(entity);
  const fuller = [name, ...aliases.map((alias) => alias.text)]
    .map((text) => text.split(/\s+/).map(foldWord))
    .filter((parts) => parts.length > 2 && parts[0] === given.folded && parts.at(-1) === surname.folded);
  return fuller.length > 0 && fuller.every((parts) => parts[1]?.[0] !== initial.folded[0]);
}
