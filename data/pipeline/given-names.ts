/** Given names that no list of ours has, told by the names of the people themselves: what stands first, again and again, and hardly ever later. */
import type { Entity } from '../../lib/knowledge-base/entity.ts';
import { COURTESY, TITLES } from '../../lib/linking/titles.ts';
import { fold } from './fold.ts';

/** People that begin with the word … */
const LEAST_BEARERS = 3;
/** … and times as many as have it as surname or middle name: "Taylor" is no sign of a full name. */
const FIRST_TO_LATER = 8;
const SHORTEST = 3;
/** Letters alone: no initials, no "al-". */
const WORD = /^\p{L}{2,}$/u;

/** Folded given names of the people among the entities, without those words that are known already. */
export function givenNamesOf(
  entities: Iterable<Pick<Entity, 'kind' | 'name'>>,
  known: ReadonlyMap<string, number>,
): string[] {
  const first = new Map<string, number>();
  const later = new Map<string, number>();
  const count = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { kind, name } of entities) {
    if (kind !== 'person') continue;
    const [lead, ...rest] = name.split(' ').filter((word) => WORD.test(word));
    if (lead === undefined || rest.length === 0) continue;
    count(first, fold(lead));
    for (const word of rest) count(later, fold(word));
  }
  return [...first]
    .filter(
      ([word, bearers]) =>
        word.length >= SHORTEST &&
        bearers >= LEAST_BEARERS &&
        bearers >= FIRST_TO_LATER * (later.get(word) ?? 0) &&
        !known.has(word) &&
        !TITLES.has(word) &&
        !COURTESY.has(word),
    )
    .map(([word]) => word);
}
