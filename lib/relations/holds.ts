import type { Fact, PartialDate } from '../knowledge-base/entity.ts';
import { standingAt } from '../timeline/span.ts';

/** True when the fact held on that day or, as far as its source knows, still may have. An office needs a date to be held. */
export function holdsOn(fact: Fact, day: PartialDate): boolean {
  const standing = standingAt(fact, day);
  return standing === 'during' || standing === 'as-of' || (standing === 'undated' && fact.type !== 'office');
}
