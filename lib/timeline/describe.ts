/** One-line descriptions in English, made from facts: what somebody was at the article's date and what they are now. */
import type { Entity, Fact, PartialDate } from '../knowledge-base/entity.ts';
import { lifelongRole, type Role, roleAt, roleRank, rolesAt } from './role.ts';
import { standingAt } from './span.ts';

/** "Secretary of State" → "United States Secretary of State"; "chief executive of Apple"; "footballer, Manchester City". */
export function roleTitle(entity: Entity, fact: Fact): string {
  const of = fact.value;
  switch (fact.type) {
    case 'office':
      return officeTitle(fact.office?.title ?? of, fact.detail);
    case 'nominated':
      return `nominated as ${fact.office?.title ?? of}`;
    case 'chief-executive':
      return `chief executive of ${of}`;
    case 'chair':
      return `chair of ${of}`;
    case 'founder':
      return `founder of ${of}`;
    case 'owner':
      return `owner of ${of}`;
    case 'leader':
      return `leader of ${of}`;
    case 'coach':
      return `coach of ${of}`;
    case 'executive':
      return `executive at ${of}`;
    case 'member':
      return `member of ${of}`;
    default:
      return `${occupation(entity) || 'with'}${occupation(entity) ? ', ' : ' '}${of}`;
  }
}

/** The line under the name for an article of that day; '' when nothing is known. */
export function describeAt(entity: Entity, day: PartialDate): string {
  return entity.kind === 'person' ? describePerson(entity, day) : describeOrganization(entity, day);
}

/** What they are as far as the data knows, when that differs from what they were at the article's date; '' otherwise. */
export function describeNow(entity: Entity, articleDay: PartialDate, today: PartialDate): string {
  const died = entity.facts.find(
    (fact) => (fact.type === 'died' || fact.type === 'dissolved') && (fact.from === '' || fact.from > articleDay),
  );
  if (died) return died.type === 'died' ? `Died ${died.from || '(date unknown)'}` : `Dissolved ${died.from}`;
  if (articleDay === '' || articleDay >= today) return '';
  const [then, now] = [roleAt(entity, articleDay), roleAt(entity, today)];
  if (!now || (then && then.fact === now.fact && then.standing === now.standing)) return '';
  if (now.standing === 'as-of' && then?.fact === now.fact) return `Still so as of ${now.fact.source.asOf}`;
  const text = roleLine(entity, now);
  return then && roleLine(entity, then) === text ? '' : text;
}

function describePerson(entity: Entity, day: PartialDate): string {
  const roles = rolesAt(entity, day);
  const best = roles[0];
  if (!best) return occupation(entity) || entity.subkind;
  if (best.standing === 'after' && !OFFICE_LIKE.has(best.fact.type) && occupation(entity))
    return `${occupation(entity)}, formerly ${best.fact.value}`;
  const line = roleLine(entity, best);
  const lifelong = lifelongRole(roles);
  if (!lifelong || lifelong === best || best.standing === 'after' || roleRank(best.fact) <= roleRank(lifelong.fact))
    return line;
  return `${line}; ${roleLine(entity, lifelong)}`;
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

function roleLine(entity: Entity, role: Role): string {
  const title = roleTitle(entity, role.fact);
  switch (role.standing) {
    case 'during':
      return title;
    case 'undated':
      return `${title} at some time`;
    case 'as-of':
      return `${title} (as of ${role.fact.source.asOf})`;
    case 'after':
      return role.fact.type === 'founder' ? title : `former ${title}${years(role.fact)}`;
  }
}

function years(fact: Fact): string {
  const from = fact.from.slice(0, 4);
  const to = fact.to.slice(0, 4);
  if (from === '' && to === '') return '';
  if (from === '') return ` (until ${to})`;
  if (to === '') return ` (from ${from})`;
  return from === to ? ` (${from})` : ` (${from}–${to})`;
}

function describeOrganization(entity: Entity, day: PartialDate): string {
  const holds = (fact: Fact): boolean => ['during', 'as-of', 'undated'].includes(standingAt(fact, day));
  const designation = entity.facts.find((fact) => fact.type === 'designated' && standingAt(fact, day) === 'during');
  const whole = entity.facts.find((fact) => PARTS_OF_WHOLE.has(fact.type) && holds(fact));
  const sector = entity.facts.find((fact) => fact.type === 'sector');
  const kind = entity.subkind || 'organization';
  const parts = [sector && GENERAL_KINDS.has(kind) ? `${kind} (${sector.value})` : kind];
  if (designation) parts.push(`designated ${designation.value}${designation.from ? ` ${designation.from}` : ''}`);
  else if (whole) parts.push(whole.type === 'league' ? whole.value : `part of ${whole.value}`);
  return parts.join(', ');
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
  'startup',
  'website',
  'union',
]);

/** "Acting President of Venezuela", "United States Senator for Florida". */
function officeTitle(title: string, detail: string): string {
  if (detail === '') return title;
  return detail === 'acting' ? `Acting ${title}` : `${title} for ${detail}`;
}

/** The occupation to name: what the record says somebody is, else the first a source gives; '' when none does. */
function occupation(entity: Entity): string {
  const known = entity.subkind === 'person' ? '' : entity.subkind;
  return known || (entity.facts.find((fact) => fact.type === 'occupation')?.value ?? '');
}
