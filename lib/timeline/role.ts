import { type Entity, type Fact, type FactType, OFFICE_KINDS, type PartialDate } from '../knowledge-base/entity.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { type Standing, standingAt } from './span.ts';

/** What somebody was on a day, by the fact that says it best. */
export interface Role {
  fact: Fact;
  standing: Exclude<Standing, 'before'>;
}

/** Facts that answer "who is that?", as ranks beside OFFICE_KINDS: the lower, the more telling. */
const ROLE_RANK: Partial<Record<FactType, number>> = {
  leader: 4.5, 'chief-executive': 6.5, chair: 7.5, coach: 8.5, executive: 10.5, club: 11.5, network: 12.5, employer: 12.6,
  owner: 13.1, founder: 13.2, member: 13.3, nominated: 13.5, team: 16.5,
}; // prettier-ignore

/** Former offices so weighty that they stay the answer for life, before a lesser post held now. */
const LIFELONG_RANK = rankOfKind('head-of-government');

/** The lower, the more telling; Infinity for a fact that is no role. */
export function roleRank(fact: Fact): number {
  if (fact.type === 'office') return rankOfKind(fact.office?.kind ?? 'other');
  return ROLE_RANK[fact.type] ?? Number.POSITIVE_INFINITY;
}

function rankOfKind(kind: (typeof OFFICE_KINDS)[number]): number {
  return OFFICE_KINDS.indexOf(kind);
}

/** Every role begun by that day: those held then first, weightiest first, then former ones, the latest first. */
export function rolesAt(entity: Entity, day: PartialDate): Role[] {
  const dead = diedBefore(entity, day);
  const roles: Role[] = [];
  for (const fact of entity.facts) {
    if (roleRank(fact) === Number.POSITIVE_INFINITY) continue;
    const standing = standingAt(fact, day);
    if (standing === 'before') continue;
    roles.push({ fact, standing: dead && standing !== 'undated' ? 'after' : standing });
  }
  const home = entity.countries[0] ?? '';
  return roles.filter((role) => !isStale(role, entity)).sort((a, b) => compareRoles(a, b, home));
}

/** The role to show in one line: what they were on that day; failing that, what they had been. null when no role is known. */
export function roleAt(entity: Entity, day: PartialDate): Role | null {
  return rolesAt(entity, day)[0] ?? null;
}

/** The weighty former office to name beside a lesser present one ("member of parliament, former prime minister"). */
export function lifelongRole(roles: readonly Role[]): Role | null {
  const best = roles
    .filter((role) => role.standing === 'after' && roleRank(role.fact) <= LIFELONG_RANK)
    .sort(byLatest)[0];
  return best ?? null;
}

/** True when the entity had died (or was dissolved) before that day. */
export function diedBefore(entity: Entity, day: PartialDate): boolean {
  return entity.facts.some(
    (fact) =>
      (fact.type === 'died' || fact.type === 'dissolved') && fact.from !== '' && firstDay(day) > firstDay(fact.from),
  );
}

/**
 * A post that an old snapshot left open, though an office of the same person is known to have ended since: the snapshot
 * only missed the end.
 */
function isStale(role: Role, entity: Entity): boolean {
  if (role.standing !== 'as-of' || !POSTS.has(role.fact.type)) return false;
  const known = lastDay(role.fact.source.asOf);
  return entity.facts.some((fact) => fact.type === 'office' && fact.to !== '' && known < fact.to);
}

/** Facts that come and go with power. */
const POSTS: ReadonlySet<FactType> = new Set<FactType>(['office', 'leader', 'chair', 'executive', 'nominated']);

const STANDING_ORDER: Record<Role['standing'], number> = { during: 0, 'as-of': 1, undated: 3, after: 3 };
/** To be nominated is less than to hold, even where nobody says since when. */
const NOMINATED_ORDER = 2;

function orderOf({ fact, standing }: Role): number {
  return fact.type === 'nominated' && standing !== 'after' ? NOMINATED_ORDER : STANDING_ORDER[standing];
}

function compareRoles(a: Role, b: Role, home: string): number {
  const held = orderOf(a) - orderOf(b);
  if (held !== 0) return held;
  if (orderOf(a) === STANDING_ORDER.after) return byWeightThenEnd(a, b, home);
  return heldRank(a) - heldRank(b) || abroad(a, home) - abroad(b, home) || byLatest(a, b);
}

/** Just before the leader of a party: who governs a state is not named by the party. */
const GOVERNS = (ROLE_RANK.leader ?? 0) - 0.1;

function heldRank({ fact }: Role): number {
  return fact.office?.kind === 'governor' && fact.office.single ? GOVERNS : roleRank(fact);
}

/** A queen of many countries is named by her own. */
function abroad({ fact }: Role, home: string): number {
  return fact.office !== undefined && fact.office.country !== home ? 1 : 0;
}

/** Of former roles the weightier counts when it is of another order, else the later one. */
function byWeightThenEnd(a: Role, b: Role, home: string): number {
  const ranks = [roleRank(a.fact), roleRank(b.fact)] as const;
  if (Math.abs(ranks[0] - ranks[1]) >= 3) return ranks[0] - ranks[1];
  return (
    (b.fact.to || b.fact.from).localeCompare(a.fact.to || a.fact.from) ||
    ranks[0] - ranks[1] ||
    abroad(a, home) - abroad(b, home)
  );
}

function byLatest(a: Role, b: Role): number {
  return (b.fact.from || b.fact.to).localeCompare(a.fact.from || a.fact.to);
}
