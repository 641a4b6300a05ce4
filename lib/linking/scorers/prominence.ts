import type { Scorer } from '../evidence.ts';
import { BY_ONE_WORD } from './institution.ts';
import { isPlace } from '../lexicon.ts';
import type { MentionGroup } from '../mention-groups.ts';
import type { Profile } from '../profile.ts';
import { sharesNoWord } from './form.ts';

/** The prominence that earns all the points of the prior; few sources rank organizations, so theirs is lower. */
const FULL_PROMINENCE = { person: 255, organization: 170 } as const;

/** Prior: somebody named every day is the likelier reading. At most two points, so that it breaks ties and wins nothing alone. */
export const prominence: Scorer = {
  name: 'prominence',
  isSettled: true,
  score({ profile: { entity } }) {
    return { points: 2 * Math.min(1, entity.prominence / FULL_PROMINENCE[entity.kind]), reason: '' };
  },
};

/** Prominence by which one holder of a shared surname outshines the others. */
const FAR_ABOVE = 45;

/** A bare surname is taken for its one famous holder only when the others are far below. */
export const dominance: Scorer = {
  name: 'dominance',
  score({ candidate, profile, rivals, group }, { lexicon, anchors }) {
    if (candidate.aliasType !== 'derived' && !candidate.needsContext) return null;
    // Whom the article names in full needs no fame.
    const isNamed = (anchors.get(profile.index)?.group.words ?? 0) > group.words;
    // The place itself is the rival, and it is better known than the club or the person called after it.
    if (isPlace(lexicon, group.bare)) return null;
    if (isNickname(profile, group)) return null;
    const own = profile.entity.prominence;
    // Of institutions that every country has, the country decides, not fame.
    const institution = profile.entity.kind === 'organization' && group.words > 1;
    const present = institution
      ? rivals.filter(({ entity }) => entity.countries.some((code) => profile.entity.countries.includes(code)))
      : rivals;
    if (institution && present.length === 0) return null;
    const best = Math.max(0, ...present.map((rival) => rival.entity.prominence));
    if (own - best >= FAR_ABOVE) return { points: 1.5, reason: { is: 'best-known' } };
    // "Congress" in an American article: the Indian one's fame takes nothing from it.
    const byCountry =
      BY_ONE_WORD.test(profile.entity.subkind) &&
      rivals.every(({ entity }) => !entity.countries.some((code) => profile.entity.countries.includes(code)));
    return best > own - FAR_ABOVE / 3 && !isNamed && !byCountry ? { points: -1, reason: '' } : null;
  },
};

/** "Captain America" is above all somebody whom no dataset of people has; "Duke of York" is a title. */
function isNickname(profile: Profile, { words, bare }: MentionGroup): boolean {
  const parts = bare.split(' ');
  return profile.entity.kind === 'person' && words > 1 && !parts.includes('of') && sharesNoWord(parts, profile);
}
