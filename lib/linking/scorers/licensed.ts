import type { Scorer } from '../evidence.ts';
import { isCommonWord, isPlace } from '../lexicon.ts';
import type { Profile } from '../profile.ts';
import type { Reason } from '../reason.ts';
import { SPORTS_ARTICLE } from '../topics.ts';

/** The article gives the full name elsewhere, and nobody else in it shares the short form. */
const SOLE_HOLDER = 5;
/** The same, when the short form is also a common word or a place: "Home" beside the Home Office, "Texas" beside its university. */
const SOLE_HOLDER_OF_WORD = 2.5;
/** Others share it, but the candidate is far better known than any of them. */
const BEST_KNOWN_HOLDER = 3;
const FAR_ABOVE = 45;
/** … or the article names the candidate in full this many times as often. */
const MORE_NAMED = { thanLesser: 2, thanAnybody: 3 } as const;

/** A full name anywhere in the article licenses its short forms everywhere in it, the headline included. */
export const licensed: Scorer = {
  name: 'licensed',
  score({ group, profile, rivals }, { article, anchors, recurringStrangers, lexicon, topics }) {
    const anchor = anchors.get(profile.index);
    if (!anchor || anchor.group === group || anchor.group.words < group.words) return null;
    const first = anchor.group.mentions[0];
    const reason: Reason | '' = first
      ? { is: 'in-paragraph', surface: first.surface, paragraph: first.block.index + 1 }
      : '';
    const year = Number(article.context.date.slice(0, 4));
    const isDead = ({ died }: Profile): boolean => died < year;
    // "Trudeau" is the living one, when the article also names his late father.
    const others = rivals.filter(
      (rival) =>
        anchors.has(rival.index) && anchors.get(rival.index)?.group !== group && (isDead(profile) || !isDead(rival)),
    );
    if (others.length === 0 && !recurringStrangers.has(group.key)) {
      // There a city may stand for its club.
      const amongSport = profile.domains.has('sport') && (topics.get('sport') ?? 0) > SPORTS_ARTICLE;
      const word =
        profile.entity.kind === 'organization' &&
        !amongSport &&
        (isCommonWord(lexicon, group.bare) || isPlace(lexicon, group.bare));
      return { points: word ? SOLE_HOLDER_OF_WORD : SOLE_HOLDER, reason };
    }
    const best = Math.max(0, ...others.map((rival) => rival.entity.prominence));
    const times = anchor.group.mentions.length;
    const named = Math.max(0, ...others.map((rival) => anchors.get(rival.index)?.group.mentions.length ?? 0));
    const isSubject =
      times >= MORE_NAMED.thanAnybody * named ||
      (times >= MORE_NAMED.thanLesser * named && profile.entity.prominence >= best);
    if (profile.entity.prominence - best >= FAR_ABOVE || (others.length > 0 && isSubject))
      return { points: BEST_KNOWN_HOLDER, reason };
    return { points: -2, reason: '' };
  },
};
