import type { Entity, EntityId, EntityKind, PartialDate } from '../knowledge-base/entity.ts';
import type { KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { foldText } from '../text/fold.ts';
import { describeAt } from '../timeline/describe.ts';
import type { Description } from '../timeline/description.ts';

/** One line of what a search found: enough to tell namesakes apart. */
export interface SearchHit {
  id: EntityId;
  kind: EntityKind;
  name: string;
  subkind: string;
  /** ISO 3166 alpha-2, lower case. */
  countries: string[];
  /** What they are, as far as the data knows. */
  role: Description;
  /** The name that begins with what was typed, when it is not the one shown: "DEA"; else ''. */
  alias: string;
}

/** As many as a reader looks through; the next letter narrows them down. */
export const MOST_HITS = 20;

/** Who is called exactly what was typed comes before those this much more prominent whose names only begin so. */
const EXACT_BONUS = 64;

/** Everybody with a card one of whose names begins with what was typed, the most prominent first. */
export function searchCards(kb: KnowledgeBase, typed: string, today: PartialDate): SearchHit[] {
  const exact = new Set(kb.candidates(typed).map(({ entity }) => entity));
  const weight = (index: number): number => kb.prominence(index) + (exact.has(index) ? EXACT_BONUS : 0);
  // Bare names have no prominence, so they come last and need no further search to be passed over.
  return [...new Set([...exact, ...kb.search(typed, MOST_HITS)])]
    .filter((index) => !kb.isBareName(index))
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, MOST_HITS)
    .map((index) => hitOf(kb.entity(index), typed, today));
}

function hitOf(entity: Entity, typed: string, today: PartialDate): SearchHit {
  const { id, kind, name, subkind, countries } = entity;
  const folded = foldText(typed.trim());
  const begins = (text: string): boolean => foldText(text).startsWith(folded);
  const alias = begins(name) ? '' : (entity.aliases.find(({ text }) => begins(text))?.text ?? '');
  return { id, kind, name, subkind, countries, role: describeAt(entity, today), alias };
}
