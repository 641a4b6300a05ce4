import type { Document, Evidence, Scorer } from '../evidence.ts';
import { isPlace, type Lexicon } from '../lexicon.ts';
import { isOfSport, type Profile } from '../profile.ts';
import { countryLastNamed } from './country.ts';

/**
 * Institutions that every country has ("National Guard", "Supreme Court", "Labour Party"): the country spoken of decides,
 * and when it does, the name is as good as a full one.
 */
export const institution: Scorer = {
  name: 'institution',
  score({ candidate, profile, group, rivals }, { countryWeight, anchors }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext) return null;
    // The organizer of a race, a conference of teams: no institution that every country has.
    if (profile.domains.has('sport') && !/team|club/.test(profile.entity.subkind)) return null;
    if (group.words < 2) return partyOrChamber(profile, rivals, countryWeight);
    if (profile.entity.countries.length === 0) {
      const parentNamed = [...anchors.values()].some((anchor) => profile.related.has(anchor.profile.entity.id));
      return parentNamed ? { points: 1.5, reason: { is: 'beside-parent' } } : null;
    }
    const { own, best, top } = spokenOf(profile, rivals, countryWeight);
    // A racing team races everywhere.
    if (own === 0) return /racing|formula/i.test(profile.entity.subkind) ? null : { points: -1.5, reason: '' };
    // New Zealand's Supreme Court, in an article that names Australia, too.
    const isCalledOurs = group.mentions.some((mention) =>
      profile.entity.countries.includes(mention.surroundings.countryBefore),
    );
    if (own * ELSEWHERE < top && !isCalledOurs) return { points: -1, reason: '' };
    const lastNamed = group.mentions.filter((mention) =>
      profile.entity.countries.includes(countryLastNamed(mention)),
    ).length;
    if (own >= 2 * best) return { points: 1.5, reason: { is: 'country-of-article' } };
    if (lastNamed * 2 > group.mentions.length) return { points: 1.5, reason: { is: 'country-just-before' } };
    const rivalNamed = group.mentions.some((mention) =>
      rivals.some((rival) => rival.entity.countries.includes(countryLastNamed(mention))),
    );
    return rivalNamed ? { points: -1, reason: '' } : null;
  },
};

/** Points for a body that is called so but for its country ("Air Force"), and against one of which that is a part of the name. */
const CALLED_SO = { itself: 0.4, rival: -2 } as const;

/** "Air Force" is the United States Air Force before it is the United States Air Force Academy. */
export const calledSo: Scorer = {
  name: 'called-so',
  isSettled: true,
  score({ candidate, profile, group, rivals }, { lexicon }) {
    // "Red Bull" is the team as well as the drink.
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || group.words < 2 || isOfSport(profile))
      return null;
    const key = group.bare.split(' ');
    if (isCalled(profile, key, lexicon)) return { points: CALLED_SO.itself, reason: '' };
    const isPart = key.every((word) => profile.name.includes(word));
    const isNeighbour = ({ entity }: Profile): boolean =>
      entity.countries.some((code) => profile.entity.countries.includes(code));
    return isPart && rivals.some((rival) => isNeighbour(rival) && isCalled(rival, key, lexicon))
      ? { points: CALLED_SO.rival, reason: '' }
      : null;
  },
};

function isCalled({ name, entity }: Profile, key: readonly string[], lexicon: Lexicon): boolean {
  if (entity.kind !== 'organization' || !key.every((word) => name.includes(word))) return false;
  const rest = name.filter((word) => !key.includes(word) && !JOINING.has(word)).join(' ');
  return rest === '' || isPlace(lexicon, rest);
}

const JOINING = new Set(['of', 'the', 'for']);

/** An article that names another country this many times more often speaks of that country's bodies. */
const ELSEWHERE = 4;

/** Subkinds that every country has and that news calls by one word: "Labour", "the Senate", "the Treasury". */
export const BY_ONE_WORD: RegExp = /party|parliament|legislat|chamber|ministry|department|central bank/;
/** Times that the article names the country, from which "the Conservatives" are that country's. */
const COUNTRY_OF_ARTICLE = 2;

/** Points for the party or chamber of the country that no other outweighs, and of one that another does. */
const OF_COUNTRY_SPOKEN_OF = { top: 2.8, other: 1.7 } as const;

function partyOrChamber(
  profile: Profile,
  rivals: readonly Profile[],
  countryWeight: Document['countryWeight'],
): Evidence | null {
  if (!BY_ONE_WORD.test(profile.entity.subkind)) return null;
  const { own, best, top } = spokenOf(profile, rivals, countryWeight);
  if (own * ELSEWHERE < top) return null;
  const isTop = own >= top;
  return own >= COUNTRY_OF_ARTICLE && own >= 2 * best
    ? { points: OF_COUNTRY_SPOKEN_OF[isTop ? 'top' : 'other'], reason: { is: 'country-of-article' } }
    : null;
}

/** How much the article speaks of the candidate's country, at most of a rival's, and at most of any. */
function spokenOf(
  { entity }: Profile,
  rivals: readonly Profile[],
  countryWeight: Document['countryWeight'],
): { own: number; best: number; top: number } {
  const weight = (codes: readonly string[]): number =>
    Math.max(0, ...codes.map((code) => countryWeight.get(code) ?? 0));
  return {
    own: weight(entity.countries),
    best: Math.max(0, ...rivals.map((rival) => weight(rival.entity.countries))),
    top: Math.max(...countryWeight.values()),
  };
}
