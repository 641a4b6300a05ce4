import type { FactType } from '../../lib/knowledge-base/entity.ts';
import type { CountryFinder } from './country-finder.ts';
import type { Draft, DraftFact } from './draft.ts';
import type { DraftIndex } from './merge.ts';
import { fold } from './fold.ts';
import { occupationClass } from './occupation-class.ts';
import type { OfficeTable } from './offices.ts';
import { organizationSorts } from './organization-class.ts';

/** Facts whose value is a person when their subject is an organization. */
const OF_PEOPLE = new Set<FactType>(['leader', 'founder']);
/** Facts whose value may be an organization; where only its words are given, they link to the one organization of that name. */
const OF_ORGANIZATIONS = new Set<FactType>([
  'party',
  'employer',
  'executive',
  'chief-executive',
  'chair',
  'founder',
  'owner',
  'club',
  'team',
  'coach',
  'network',
  'member',
  'leader',
  'parent',
  'part-of',
  'league',
  'member-of',
  'successor',
  'predecessor',
]);
/** Their names repeat from country to country ("Labour Party"): the subject's country decides. */
const NATIONAL = new Set<FactType>(['party']);

export interface Resolver {
  index: DraftIndex;
  offices: OfficeTable;
  finder: CountryFinder;
}

/** Turns join keys and words into ids of entities and offices; what cannot be resolved stays as words, or is dropped without any. */
export function resolveFacts(draft: Draft, facts: readonly DraftFact[], resolver: Resolver): DraftFact[] {
  const resolved: DraftFact[] = [];
  for (const fact of facts) {
    const done =
      fact.type === 'office' || fact.type === 'nominated'
        ? resolveOffice(draft, fact, resolver)
        : resolveEntity(draft, fact, resolver);
    if (done.type === 'party' && isForeign(draft, resolver.index.byKey(done.target))) continue;
    const says = done.target !== '' || done.value !== '' || done.from !== '' || done.to !== '' || done.type === 'died';
    const repeats = done.type === 'occupation' && done.value.toLowerCase() === draft.subkind.toLowerCase();
    if (says && !repeats && done.target !== draft.id) resolved.push(done);
  }
  return resolved;
}

/** A party is of its country: a member of the Bundestag in an Austrian party is a slip of the source. */
function isForeign(draft: Draft, party: Draft | undefined): boolean {
  return (
    party !== undefined &&
    draft.countries.length > 0 &&
    party.countries.length > 0 &&
    !party.countries.includes('eu') &&
    !party.countries.some((code) => draft.countries.includes(code))
  );
}

function resolveOffice(draft: Draft, fact: DraftFact, { offices, finder }: Resolver): DraftFact {
  const known = fact.target === '' ? undefined : offices.get(fact.target);
  if (known !== undefined) return { ...fact, target: known.id, value: '' };
  if (fact.value === '') return { ...fact, target: '' };
  for (const [pattern, target] of SEATS) {
    const seat = pattern.exec(fact.value)?.[1];
    if (seat !== undefined) return { ...fact, target, value: '', detail: fact.detail || seat };
  }
  const acting = /^(acting|interim) (?=\p{Lu})/iu.exec(fact.value);
  const title = acting === null ? fact.value : fact.value.slice(acting[0].length);
  const code = finder.findFor(title, draft.countries[0] ?? '');
  return {
    ...fact,
    target: offices.named(title, code, fact.source).id,
    value: '',
    detail: fact.detail || (acting?.[1]?.toLowerCase() ?? ''),
  };
}

/** Titles that name the seat: the office and, in the detail, where. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/^(?:United States|U\.S\.|US) Senator (?:from|for) (.+)$/i, 'Q4416090'],
  [/^Member of the (?:United States|U\.S\.|US) House of Representatives (?:from|for) (.+)$/i, 'Q13218630'],
  [/^(?:United States|U\.S\.|US) Representative (?:from|for) (.+)$/i, 'Q13218630'],
  [/^Member of Parliament of the United Kingdom for (.+)$/i, 'Q16707842'],
];

/** Walks of life whose people lead and found bodies of a sort: a company's chief executive is no state senator of that name. */
const LEADERS: Record<string, readonly string[]> = {
  business: ['business'],
  media: ['business', 'arts', ''],
  team: ['sport', 'business', ''],
  league: ['sport', 'business', 'state', ''],
  music: ['arts', ''],
  party: ['state', ''],
  armed: ['state', ''],
  state: ['state', ''],
};

/** The person of that name, if a fact of theirs names the organization or their walk of life and country are those of its leaders. */
function named(draft: Draft, found: Draft | undefined): Draft | undefined {
  if (found === undefined || found.kind !== 'person' || draft.kind !== 'organization') return found;
  const ours = new Set([draft.id, fold(draft.name), ...draft.aliases.map(({ text }) => fold(text))]);
  if (found.facts.some(({ target, value }) => ours.has(target) || ours.has(fold(value)))) return found;
  if (found.claims.some((name) => ours.has(fold(name)))) return found;
  const walk = occupationClass(found.subkind);
  const fits = [...organizationSorts(draft.subkind)].some((sort) => (LEADERS[sort] ?? ['state', 'business', '']).includes(walk)); // prettier-ignore
  const near = draft.countries.length === 0 || found.countries.length === 0 || found.countries.some((code) => draft.countries.includes(code)); // prettier-ignore
  return fits && near ? found : undefined;
}

function resolveEntity(draft: Draft, fact: DraftFact, { index }: Resolver): DraftFact {
  const kind = draft.kind === 'organization' && OF_PEOPLE.has(fact.type) ? 'person' : 'organization';
  const country = NATIONAL.has(fact.type) ? (draft.countries[0] ?? '') : '';
  const byName = fact.target.startsWith('name:') ? fact.target.slice('name:'.length) : '';
  const found =
    fact.target !== '' && byName === ''
      ? index.byKey(fact.target)
      : byName !== '' || (fact.value !== '' && (kind === 'person' || OF_ORGANIZATIONS.has(fact.type)))
        ? named(draft, index.byName(byName || fact.value, kind, country))
        : undefined;
  if (found !== undefined) return { ...fact, target: found.id, value: '' };
  return { ...fact, target: '', value: fact.value || byName };
}
