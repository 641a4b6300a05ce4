import type { FactType } from '../../lib/knowledge-base/entity.ts';
import type { CountryFinder } from './country-finder.ts';
import type { Draft, DraftFact } from './draft.ts';
import type { DraftIndex } from './merge.ts';
import type { OfficeTable } from './offices.ts';

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
    const says = done.target !== '' || done.value !== '' || done.from !== '' || done.to !== '' || done.type === 'died';
    const repeats = done.type === 'occupation' && done.value.toLowerCase() === draft.subkind.toLowerCase();
    if (says && !repeats && done.target !== draft.id) resolved.push(done);
  }
  return resolved;
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

function resolveEntity(draft: Draft, fact: DraftFact, { index }: Resolver): DraftFact {
  const kind = draft.kind === 'organization' && OF_PEOPLE.has(fact.type) ? 'person' : 'organization';
  const country = NATIONAL.has(fact.type) ? (draft.countries[0] ?? '') : '';
  const byName = fact.target.startsWith('name:') ? fact.target.slice('name:'.length) : '';
  const found =
    fact.target !== '' && byName === ''
      ? index.byKey(fact.target)
      : byName !== '' || (OF_ORGANIZATIONS.has(fact.type) && kind === 'organization' && fact.value !== '')
        ? index.byName(byName || fact.value, kind, country)
        : undefined;
  if (found !== undefined) return { ...fact, target: found.id, value: '' };
  return { ...fact, target: '', value: fact.value || byName };
}
