import { surnameOf } from '../../lib/text/person-name.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { organizationSorts } from './organization-class.ts';
import type { BareName } from './records.ts';

/** Cards at least this prominent are also found by their bare surname (see lib/knowledge-base/encode.ts). */
const SURNAME_PROMINENCE = 90;
/** Longest name of an organization that is looked for inside another's, in words. */
const LONGEST_INNER = 4;

/**
 * The bare names worth shipping: they only guard against namesakes, so a name counts when a card could be taken for it, that is
 * when it equals a card's name or alias, when it is a biography (QID or title) with the surname of a prominent person, or when it
 * contains the name of an organization ("Apple" in "Apple Corps"). A name without any id is no namesake of an organization that
 * bears it, is of its sort and not of another country: an old list's "Real Madrid, sports team" is the club.
 */
export function usefulNames(names: readonly BareName[], cards: readonly Draft[]): BareName[] {
  const taken = new Set<string>();
  const inner = new Set<string>();
  const surnames = new Set<string>();
  const bearers = new Map<string, Draft[]>();
  for (const card of cards) {
    const called = new Set([card.name, ...card.aliases.map(({ text }) => text)].map(fold));
    for (const name of called) taken.add(name);
    if (card.kind === 'organization') {
      for (const name of called) bearers.set(name, [...(bearers.get(name) ?? []), card]);
      inner.add(fold(card.name));
      for (const alias of card.aliases) if (!alias.needsContext) inner.add(fold(alias.text));
    } else if (card.prominence >= SURNAME_PROMINENCE) {
      surnames.add(fold(surnameOf(card.name, card.countries) ?? ''));
    }
  }
  surnames.delete('');
  return names.filter((bare) => {
    const folded = fold(bare.name);
    if ((bearers.get(folded) ?? []).some((card) => isThatOne(bare, card))) return false;
    if (taken.has(folded)) return true;
    if (bare.kind === 'person')
      return (bare.qid !== null || bare.wikipedia !== null) && surnames.has(folded.slice(folded.lastIndexOf(' ') + 1));
    return containsOne(folded.split(' '), inner);
  });
}

/** Whether a bare name, which nothing but its sort and country tells apart, may as well be this organization's own. */
function isThatOne({ kind, qid, wikipedia, countries, subkind }: BareName, card: Draft): boolean {
  if (kind !== 'organization' || qid !== null || wikipedia !== null) return false;
  if (countries.length > 0 && !countries.some((country) => card.countries.includes(country))) return false;
  const sorts = organizationSorts(card.subkind);
  return [...organizationSorts(subkind)].some((sort) => sorts.has(sort));
}

function containsOne(words: readonly string[], names: ReadonlySet<string>): boolean {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_INNER); end++) {
      if (end - start < words.length && names.has(words.slice(start, end).join(' '))) return true;
    }
  }
  return false;
}
