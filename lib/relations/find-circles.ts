import type { Entity, Fact, OfficeKind, PartialDate } from '../knowledge-base/entity.ts';
import { holdsOn } from './holds.ts';
import type { Circle, CircleKind } from './relation.ts';

const GOVERNING: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-government', 'deputy-head', 'minister', 'junior-minister',
]); // prettier-ignore

/** States whose head of state also heads the government, by their constitutions. Elsewhere a head of state stands apart. */
const PRESIDENTIAL: ReadonlySet<string> = new Set([
  'us', 'mx', 'br', 'ar', 'co', 've', 'cl', 'ec', 'bo', 'uy', 'py', 'cr', 'pa', 'gt', 'hn', 'sv', 'ni', 'do', 'id', 'ph', 'tr', 'cy', 'ke', 'ng', 'gh',
  'zm', 'zw', 'mw', 'lr', 'ao',
]); // prettier-ignore

/** What several of the cast share on that day: a government, a party, a chamber … that is not in the cast itself. */
export function findCircles(cast: readonly Entity[], day: PartialDate): Circle[] {
  const inCast = new Set(cast.map(({ id }) => id));
  const circles = new Map<string, Circle>();
  for (const holder of cast) {
    for (const fact of holder.facts) {
      if (!holdsOn(fact, day)) continue;
      const shared = sharedBy(holder, fact);
      if (!shared || (fact.entity !== undefined && inCast.has(fact.entity))) continue;
      const id = `${shared.kind} ${shared.key}`;
      const circle = circles.get(id) ?? { id, kind: shared.kind, name: shared.name, members: [] };
      if (!circle.members.includes(holder.id)) circle.members.push(holder.id);
      circles.set(id, circle);
    }
  }
  return [...circles.values()].filter(({ members }) => members.length > 1);
}

function sharedBy(holder: Entity, fact: Fact): { kind: CircleKind; key: string; name: string } | null {
  const { office, type } = fact;
  if (type === 'office' && office) {
    if (office.country !== '' && governs(office.kind, office.country))
      return { kind: 'government', key: office.country, name: office.country };
    return office.kind === 'legislator' ? { kind: 'chamber', key: office.id, name: office.title } : null;
  }
  if (type === 'designated') {
    const name = `${fact.value} ${fact.detail.startsWith('by ') ? fact.detail : ''}`.trim();
    return { kind: 'designated', key: name, name };
  }
  if (fact.entity === undefined) return null;
  const named = { key: fact.entity, name: fact.value };
  if (type === 'party') return { kind: 'party', ...named };
  if (type === 'club' || type === 'team') return { kind: 'club', ...named };
  const isPart = type === 'parent' || type === 'part-of' || type === 'league';
  return holder.kind === 'organization' && isPart ? { kind: 'whole', ...named } : null;
}

function governs(kind: OfficeKind, country: string): boolean {
  return GOVERNING.has(kind) || (kind === 'head-of-state' && PRESIDENTIAL.has(country));
}
