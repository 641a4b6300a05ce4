import type { Scorer } from '../evidence.ts';
import { surfaceKey } from '../mention-groups.ts';
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
    else points = person ? 2.5 : 3.5;
    if (words === 1) {
      const opening = group.mentions.every((mention) => mention.block.words[mention.surroundings.first]?.opensSentence);
      const upper = group.mentions.some((mention) => mention.block.words[mention.surroundings.first]?.shape === 'upper' && mention.block.capitals !== 'upper');
      if (isCommonWord(lexicon, group.key) && !(upper && candidate.aliasType === 'acronym')) points -= opening ? 4 : 1.5;
      if (isGivenName(lexicon, group.key) && person) points -= 2;
      if (isPlace(lexicon, group.key)) points -= 1.5;
    }
    return { points, reason: '' };
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
