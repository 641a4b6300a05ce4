import { inWords } from '../i18n/description.ts';
import { kindName, sectorName } from '../i18n/kind-name.ts';
import { reasonInWords } from '../i18n/reason.ts';
import type { Strings } from '../i18n/translate.ts';
import type { Entity, Fact, FactType, PartialDate } from '../knowledge-base/entity.ts';
import type { Reason } from '../linking/reason.ts';
import { describeAt, describeNow } from '../timeline/describe.ts';
import { roleAt, roleRank } from '../timeline/role.ts';
import { standingAt } from '../timeline/span.ts';
import type { CardFact, CardModel, CardSource, Namesake } from './card-model.ts';
import { labelFor, relatedEntities } from './related.ts';

/** What the article adds to what the knowledge base knows. */
export interface ArticleView {
  /** '' when unknown: then cards are of today. */
  date: PartialDate;
  /** The day of reading, `YYYY-MM-DD`. */
  today: PartialDate;
  /** Everybody in the article. */
  entities: readonly Entity[];
  /** There is no article: somebody was asked for by name. */
  isLookedUp?: boolean;
  /** The reader's language. */
  strings: Strings;
}

/** Facts of the list in the card, in this order; the rest is in the role line, the links or the previous offices. */
const LISTED: Record<Entity['kind'], readonly FactType[]> = {
  person: [
    'office', 'nominated', 'leader', 'chief-executive', 'chair', 'executive', 'founder', 'owner', 'coach', 'club', 'team', 'employer', 'network', 'member',
    'party', 'known-for', 'born', 'died',
  ],
  organization: [
    'designated', 'parent', 'part-of', 'league', 'leader', 'sector', 'headquarters', 'member-of', 'founder', 'founded', 'dissolved', 'predecessor', 'successor',
  ],
}; // prettier-ignore

/** A card is read at a glance: of one kind of fact no more than this many stand in it. */
const MAX_OF_ONE_TYPE = 3;

/** The card of an entity for one article. `reason` and `others` come from the mention that was linked. */
export function buildCard(
  entity: Entity,
  view: ArticleView,
  reason: Reason | null,
  others: readonly Namesake[],
): CardModel {
  const day = view.date || view.today;
  const { strings } = view;
  const sources: CardSource[] = [];
  const cite = (fact: Fact): CardFact => toCardFact(entity, fact, sources, strings);
  const role = roleAt(entity, day);
  const now = describeNow(entity, view.date, view.today);
  const rolesApart = entity.facts.filter((fact) => fact !== role?.fact);
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    subkind: entity.subkind,
    kindName: kindName(strings.t, entity.subkind),
    countries: entity.countries,
    articleDate: view.date,
    isLookedUp: view.isLookedUp ?? false,
    role: inWords(strings, describeAt(entity, day)),
    roleFact: role && entity.kind === 'person' ? cite(role.fact) : null,
    now: inWords(strings, now),
    isStill: now[0]?.is === 'still',
    facts: listedFacts(entity, entity.kind === 'person' ? rolesApart : entity.facts, day).map(cite),
    previous: previousRoles(entity, rolesApart, day).map(cite),
    related: relatedEntities(entity, view.entities, day, strings),
    reason: reason === null ? '' : reasonInWords(strings, reason),
    others: [...others],
    sources,
    wikipedia: entity.wikipedia,
    website: entity.facts.find((fact) => fact.type === 'website')?.value ?? null,
  };
}

function listedFacts(entity: Entity, facts: readonly Fact[], day: PartialDate): Fact[] {
  return LISTED[entity.kind].flatMap((type) =>
    facts
      .filter((fact) => fact.type === type && isShownAt(fact, day))
      .filter((fact, i, same) => same.findIndex((other) => other.value === fact.value) === i)
      // What is vouched for that day comes before what may have ended since.
      .sort((one, other) => Number(standingAt(other, day) === 'during') - Number(standingAt(one, day) === 'during'))
      .slice(0, MAX_OF_ONE_TYPE),
  );
}

/** Births and the like are shown whatever the article's date; of the rest what held then or may have. */
function isShownAt(fact: Fact, day: PartialDate): boolean {
  if (fact.type === 'born' || fact.type === 'founded' || fact.type === 'died' || fact.type === 'dissolved') return true;
  const standing = standingAt(fact, day);
  return standing === 'during' || standing === 'as-of' || (standing === 'undated' && fact.type !== 'office');
}

function previousRoles(entity: Entity, facts: readonly Fact[], day: PartialDate): Fact[] {
  if (entity.kind !== 'person') return [];
  return facts
    .filter(
      (fact) =>
        roleRank(fact) !== Number.POSITIVE_INFINITY && fact.type !== 'nominated' && standingAt(fact, day) === 'after',
    )
    .sort((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
}

function toCardFact(entity: Entity, fact: Fact, sources: CardSource[], strings: Strings): CardFact {
  const { title, asOf } = fact.source;
  let source = sources.findIndex((known) => known.title === title && known.asOf === asOf);
  if (source < 0) source = sources.push({ title, asOf }) - 1;
  // An office says what it is by its title; elsewhere the label does.
  const inWords = fact.type === 'office' || fact.type === 'nominated';
  const value = inWords ? (fact.office?.title ?? fact.value) : fact.value;
  const isDay = fact.type === 'born' || fact.type === 'died' || fact.type === 'founded' || fact.type === 'dissolved';
  return {
    label: labelFor(entity, fact),
    value: valueInWords(fact.type, value, strings),
    from: fact.from,
    to: isDay ? '' : fact.to,
    detail: fact.detail,
    source,
  };
}

/** Words of the vocabulary in the reader's language; names and titles are the dataset's own. */
function valueInWords(type: FactType, value: string, { t }: Strings): string {
  if (type === 'occupation') return kindName(t, value);
  return type === 'sector' ? sectorName(t, value) : value;
}
