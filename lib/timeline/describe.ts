/** What somebody was at the article's date and what they are now, from facts; lib/i18n/description.ts puts it in words. */
import type { Entity, Fact, PartialDate } from '../knowledge-base/entity.ts';
import type { Description, RolePart, RoleTitle } from './description.ts';
import { lifelongRole, type Role, roleAt, roleRank, rolesAt } from './role.ts';
import { standingAt } from './span.ts';

/** "Secretary of State", "chief executive of Apple", "footballer, Manchester City", as a value. */
export function roleTitle(entity: Entity, fact: Fact): RoleTitle {
  const value = fact.office?.title ?? fact.value;
  switch (fact.type) {
    case 'office':
      return { relation: fact.type, value, detail: fact.detail };
    case 'nominated':
    case 'chief-executive':
    case 'chair':
    case 'founder':
    case 'owner':
    case 'leader':
    case 'coach':
    case 'executive':
    case 'member':
      return { relation: fact.type, value };
    case 'club':
    case 'team':
      return { relation: 'with', value: fact.value, occupation: player(entity) || 'player' };
    default:
      return { relation: 'with', value: fact.value, occupation: occupation(entity) };
  }
}

/** Callings that play for a club. */
const PLAYS =
  /player|footballer|cricketer|goalkeeper|athlete|cyclist|driver|sprinter|runner|swimmer|rider|skater|skier|gymnast|fighter|boxer|wrestler|midfielder|forward|defender|striker|quarterback|pitcher|sailor|rower|archer|judoka|fencer|biathlete/i;

/** As what somebody was at a club: a coach or politician who had been a player was there as a player. '' when no source says. */
function player(entity: Entity): string {
  const callings = [entity.subkind, ...entity.facts.filter(({ type }) => type === 'occupation').map(({ value }) => value)]; // prettier-ignore
  return callings.find((calling) => PLAYS.test(calling) && !/coach|manager/i.test(calling)) ?? '';
}

/** The line under the name for an article of that day; empty when nothing is known. */
export function describeAt(entity: Entity, day: PartialDate): Description {
  return entity.kind === 'person' ? describePerson(entity, day) : describeOrganization(entity, day);
}

/** What they are as far as the data knows, when that differs from what they were at the article's date; empty otherwise. */
export function describeNow(entity: Entity, articleDay: PartialDate, today: PartialDate): Description {
  const end = entity.facts.find(
    (fact) => (fact.type === 'died' || fact.type === 'dissolved') && (fact.from === '' || fact.from > articleDay),
  );
  if (end) return [{ is: 'ended', how: end.type === 'died' ? 'died' : 'dissolved', day: end.from }];
  if (articleDay === '' || articleDay >= today) return [];
  if (entity.kind !== 'person') return describeNewHead(entity, articleDay, today);
  const [then, now] = [roleAt(entity, articleDay), roleAt(entity, today)];
  if (!now || (then && then.fact === now.fact && then.standing === now.standing)) return [];
  if (now.standing === 'as-of' && then?.fact === now.fact) return [{ is: 'still', asOf: now.fact.source.asOf }];
  const part = rolePart(entity, now);
  return then && JSON.stringify(rolePart(entity, then)) === JSON.stringify(part) ? [] : [part];
}

/** Facts of an organization that name who is at its head. */
const HEADS: ReadonlySet<Fact['type']> = new Set<Fact['type']>(['leader', 'chief-executive', 'chair', 'coach']);

function describeNewHead(entity: Entity, articleDay: PartialDate, today: PartialDate): Description {
  const headsOn = (day: PartialDate): Role[] =>
    rolesAt(entity, day).filter(({ fact, standing }) => HEADS.has(fact.type) && ['during', 'as-of'].includes(standing));
  const now = headsOn(today)[0];
  const before = headsOn(articleDay).filter(({ fact }) => fact.type === now?.fact.type);
  if (!now || before.length === 0 || before.some(({ fact }) => fact.value === now.fact.value)) return [];
  return [{ is: 'led-by', value: now.fact.value, asOf: now.standing === 'as-of' ? now.fact.source.asOf : '' }];
}

function describePerson(entity: Entity, day: PartialDate): Description {
  const roles = rolesAt(entity, day);
  const best = roles[0];
  if (!best) {
    const kind = occupation(entity) || entity.subkind;
    return kind === '' ? [] : [{ is: 'kind', kind, sector: '' }];
  }
  if (best.standing === 'after' && !OFFICE_LIKE.has(best.fact.type) && occupation(entity))
    return [{ is: 'formerly-with', occupation: occupation(entity), value: best.fact.value }];
  const part = rolePart(entity, best);
  const lifelong = lifelongRole(roles);
  if (!lifelong || lifelong === best || best.standing === 'after' || roleRank(best.fact) <= roleRank(lifelong.fact))
    return [part];
  return [part, rolePart(entity, lifelong)];
}

/** What somebody stays known for having been; a club, a band, an employer is only where they were. */
const OFFICE_LIKE: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'office',
  'chief-executive',
  'chair',
  'leader',
  'coach',
  'founder',
  'owner',
  'nominated',
]);

function rolePart(entity: Entity, { fact, standing }: Role): RolePart {
  const title = roleTitle(entity, fact);
  switch (standing) {
    case 'during':
      return { is: 'role', title, when: 'then' };
    case 'undated':
      return { is: 'role', title, when: 'some-time' };
    case 'as-of':
      return { is: 'role', title, when: 'as-of', asOf: fact.source.asOf };
    case 'after':
      // Whoever founded something has founded it for good.
      return fact.type === 'founder'
        ? { is: 'role', title, when: 'then' }
        : { is: 'role', title, when: 'former', from: fact.from.slice(0, 4), to: fact.to.slice(0, 4) };
  }
}

function describeOrganization(entity: Entity, day: PartialDate): Description {
  const holds = (fact: Fact): boolean => ['during', 'as-of', 'undated'].includes(standingAt(fact, day));
  const designation = entity.facts.find((fact) => fact.type === 'designated' && standingAt(fact, day) === 'during');
  const whole = entity.facts.find((fact) => PARTS_OF_WHOLE.has(fact.type) && holds(fact));
  const sector = entity.facts.find((fact) => fact.type === 'sector');
  const kind = entity.subkind || 'organization';
  const parts: Description = [{ is: 'kind', kind, sector: sector && GENERAL_KINDS.has(kind) ? sector.value : '' }];
  if (designation) return [...parts, { is: 'designated', value: designation.value, day: designation.from }];
  if (!whole) return parts;
  return [...parts, { is: whole.type === 'league' ? 'league' : 'part-of', value: whole.value }];
}

const PARTS_OF_WHOLE: ReadonlySet<Fact['type']> = new Set<Fact['type']>(['parent', 'part-of', 'league']);

/** Kinds that say too little without the line of business. */
const GENERAL_KINDS = new Set([
  'company',
  'business',
  'corporation',
  'conglomerate',
  'holding company',
  'organization',
  'brand',
  'manufacturer',
  'start-up',
  'website',
  'union',
]);

/** The occupation to name: what the record says somebody is, else the first a source gives; '' when none does. */
function occupation(entity: Entity): string {
  const known = entity.subkind === 'person' ? '' : entity.subkind;
  return known || (entity.facts.find((fact) => fact.type === 'occupation')?.value ?? '');
}
