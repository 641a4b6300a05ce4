import { titleInWords } from '../i18n/description.ts';
import type { Strings } from '../i18n/translate.ts';
import type { Entity, Fact, PartialDate } from '../knowledge-base/entity.ts';
import { roleTitle } from '../timeline/describe.ts';
import { roleRank } from '../timeline/role.ts';
import { standingAt } from '../timeline/span.ts';
import type { FactLabel, RelatedEntity } from './card-model.ts';

/** The others in the article to whom a fact leads that held at that day, from this entity or from theirs; each once. */
export function relatedEntities(
  entity: Entity,
  inArticle: readonly Entity[],
  day: PartialDate,
  strings: Strings,
): RelatedEntity[] {
  const related: RelatedEntity[] = [];
  for (const other of inArticle) {
    if (other.id === entity.id) continue;
    const own = factLeadingTo(entity, other, day);
    const theirs = own ? undefined : factLeadingTo(other, entity, day);
    if (own)
      related.push({
        id: other.id,
        name: other.name,
        label: labelFor(entity, own),
        text: wordsFor(entity, own, strings),
      });
    else if (theirs)
      related.push({
        id: other.id,
        name: other.name,
        label: labelFor(other, theirs),
        text: wordsFor(other, theirs, strings),
      });
  }
  return related;
}

function factLeadingTo(from: Entity, to: Entity, day: PartialDate): Fact | undefined {
  return from.facts.find((fact) => {
    if (fact.entity !== to.id && fact.office?.organization !== to.id) return false;
    const standing = standingAt(fact, day);
    return standing === 'during' || standing === 'as-of' || standing === 'undated';
  });
}

function wordsFor(holder: Entity, fact: Fact, strings: Strings): string {
  if (holder.kind !== 'person' || roleRank(fact) === Number.POSITIVE_INFINITY) return '';
  return titleInWords(strings, roleTitle(holder, fact));
}

/** `leader` and `founder` read from the subject: a person leads, an organization is led. */
export function labelFor(holder: Entity, fact: Fact): FactLabel {
  if (holder.kind === 'organization' && fact.type === 'leader') return 'led_by';
  if (holder.kind === 'organization' && fact.type === 'founder') return 'founded_by';
  return fact.type;
}
