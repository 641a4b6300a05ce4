import type { Entity, EntityId, Fact, FactType, OfficeKind, PartialDate } from '../knowledge-base/entity.ts';
import { foldText } from '../text/fold.ts';
import { roleTitle } from '../timeline/describe.ts';
import { holdsOn } from './holds.ts';
import type { Relation, RelationKind } from './relation.ts';

/** Facts whose value is somebody else: what they say of the two, and whether it reads from the value to the holder. */
const PERSON_FACTS: Partial<Record<FactType, RelationKind>> = {
  leader: 'leads', 'chief-executive': 'leads', chair: 'leads', executive: 'employer', employer: 'employer', network: 'employer', member: 'member',
  party: 'party', founder: 'founded', owner: 'owns', coach: 'coaches', club: 'plays', team: 'plays', nominated: 'nominated',
}; // prettier-ignore
const ORGANIZATION_FACTS: Partial<Record<FactType, RelationKind>> = {
  parent: 'part', 'part-of': 'part', league: 'part', 'member-of': 'member', predecessor: 'succeeded',
}; // prettier-ignore
/** Of these the value is the one who leads, founded or came after. */
const TURNED_FACTS: Partial<Record<FactType, RelationKind>> = {
  leader: 'leads', founder: 'founded', successor: 'succeeded',
}; // prettier-ignore

/** Who holds such an office alone leads the body it is named after. */
const LEADING: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state', 'head-of-government', 'minister', 'party-leader', 'speaker', 'central-bank', 'governor', 'intergovernmental', 'agency-head', 'mayor',
]); // prettier-ignore

/** Every fact of one of the cast that leads to another of the cast; each pair has each kind of relation once. */
export function relationsBetween(cast: readonly Entity[], day: PartialDate): Relation[] {
  const known = new Map(cast.map((entity) => [entity.id, entity]));
  const bodies = bodiesByName(cast);
  const found = new Map<string, Relation>();
  for (const holder of cast) {
    for (const fact of holder.facts) {
      if (!holdsOn(fact, day)) continue;
      const relation = relationOf(holder, fact, bodies);
      if (!relation || relation.from === relation.to || !known.has(relation.from) || !known.has(relation.to)) continue;
      const key = `${relation.kind} ${relation.from} ${relation.to}`;
      if (!found.has(key)) found.set(key, relation);
    }
  }
  return [...found.values()];
}

function relationOf(holder: Entity, fact: Fact, bodies: ReadonlyMap<string, EntityId>): Relation | null {
  const { source, from: since } = fact;
  const common = { since, source };
  if (holder.kind === 'organization') {
    if (fact.entity === undefined) return null;
    const turned = TURNED_FACTS[fact.type];
    if (turned) return { kind: turned, from: fact.entity, to: holder.id, title: null, ...common };
    const kind = ORGANIZATION_FACTS[fact.type];
    return kind ? { kind, from: holder.id, to: fact.entity, title: null, ...common } : null;
  }
  if (fact.type === 'office') {
    const to = fact.office?.organization ?? bodies.get(foldText(bodyOf(fact.office?.title ?? fact.value)));
    if (to === undefined) return null;
    const leads = fact.office?.single === true && LEADING.has(fact.office.kind) && fact.detail !== 'acting';
    return { kind: leads ? 'leads' : 'office', from: holder.id, to, title: roleTitle(holder, fact), ...common };
  }
  const kind = PERSON_FACTS[fact.type];
  if (!kind || fact.entity === undefined) return null;
  const title = kind === 'leads' || kind === 'employer' ? roleTitle(holder, fact) : null;
  return { kind, from: holder.id, to: fact.entity, title, ...common };
}

/** "Director of the Drug Enforcement Administration" → "Drug Enforcement Administration"; '' when no body is named. */
function bodyOf(title: string): string {
  return /^[\p{L}-]+(?: [\p{L}-]+)? of (?:the )?(.+)$/u.exec(title)?.[1] ?? '';
}

/** The organizations of the cast by those names that are theirs alone. */
function bodiesByName(cast: readonly Entity[]): Map<string, EntityId> {
  const bodies = new Map<string, EntityId>();
  for (const { id, kind, name, aliases } of cast) {
    if (kind !== 'organization') continue;
    const full = aliases.filter(({ type, needsContext }) => type === 'full' && !needsContext).map(({ text }) => text);
    for (const text of [name, ...full]) bodies.set(foldText(text), id);
  }
  return bodies;
}
