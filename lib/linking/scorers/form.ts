import type { Scorer } from '../evidence.ts';
import { bareKey, surfaceKey } from '../mention-groups.ts';
import { isCommonWord, isGivenName, isPlace } from '../lexicon.ts';

/** How much a surface form says by itself. */
export const form: Scorer = {
  name: 'form',
  score({ group, candidate, profile }, { lexicon }) {
    const words = group.words;
    const person = profile.entity.kind === 'person';
    let points: number;
    if (candidate.aliasType === 'derived') points = -1;
    else if (candidate.needsContext) points = words > 1 ? 1.5 : 0.5;
    else if (words > 1) points = 4;
    else points = person ? 2.5 : 4;
    if (words === 1) {
      const opening = group.mentions.every((mention) => mention.block.words[mention.surroundings.first]?.opensSentence);
      const upper = group.mentions.some((mention) => mention.block.words[mention.surroundings.first]?.shape === 'upper' && mention.block.capitals !== 'upper');
      const word = bareKey(group.key);
      if (isCommonWord(lexicon, word) && !(upper && candidate.aliasType === 'acronym')) points -= opening ? 4 : 1.5;
      if (isGivenName(lexicon, word) && person) points -= 2;
      if (isPlace(lexicon, word)) points -= 1.5;
    }
    return { points, reason: '' };
  },
};

const PLACE_PREPOSITIONS = new Set('in at near from to outside around across through throughout via into toward towards en desde hacia a dans depuis aus nach bei em desde para da nel dalla te uit naar'.split(' '));

/** "in Florida", "Chicago, Illinois", "Evansville, Indiana": a place, not the club or company that is called after it. */
export const placeUse: Scorer = {
  name: 'place-use',
  score({ group, candidate, profile }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || group.words > 2) return null;
    let places = 0;
    for (const { block, start, end, surroundings } of group.mentions) {
      const before = block.words[surroundings.first - 1];
      const preposition = before !== undefined && PLACE_PREPOSITIONS.has(before.folded) && !/[,.;:]/.test(block.block.text.slice(before.end, start));
      const ofPlace = /^,\s+(?:\p{Lu}[\p{L}.]+)(?:\s\p{Lu}\p{L}+)?\s*(?:[,.;)–—-]|$)/u.test(block.block.text.slice(end, end + 30)) || /\p{Lu}\p{L}+,\s+$/u.test(block.block.text.slice(Math.max(0, start - 20), start));
      if (preposition || ofPlace) places++;
    }
    return places === 0 ? null : { points: (-4 * places) / group.mentions.length, reason: '' };
  },
};

/** The article defines the acronym itself: "artificial pancreas (AP)" is no Associated Press. */
export const definition: Scorer = {
  name: 'definition',
  score({ group, profile }, { acronyms }) {
    const meaning = acronyms.get(group.key);
    if (meaning === undefined) return null;
    const names = [profile.entity.name, ...profile.entity.aliases.map((alias) => alias.text)];
    const agrees = names.some((name) => surfaceKey(name) === meaning || surfaceKey(name).endsWith(meaning));
    return agrees ? { points: 3, reason: `the article spells out “${group.mentions[0]?.surface}”` } : { points: -4, reason: '' };
  },
};
