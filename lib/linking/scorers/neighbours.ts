import type { Scorer } from '../evidence.ts';
import { isGivenName } from '../lexicon.ts';
import { PARTICLES } from '../titles.ts';

/** Capitalized strangers beside the name make a longer name likely; the guard has already refused the sure cases. */
export const neighbours: Scorer = {
  name: 'neighbours',
  isSettled: true,
  score({ group, profile }, { lexicon }) {
    const person = profile.entity.kind === 'person';
    const isFullName = person && group.words > 1 && isGivenName(lexicon, group.key.split(' ')[0] ?? '');
    const isOwnName = person && group.words > 1 && profile.name.join(' ') === group.key;
    let points = 0;
    for (const {
      surroundings: { before, after, wordBefore },
      block,
      end,
    } of group.mentions) {
      if (block.capitals !== 'sentence') continue;
      // "Kamervoorzitter Vera Bergkamp", "Präsidentschaft von Jomo Kenyatta": before a full name stands what its bearer is or had;
      // "Order of St. Augustine" is a longer name.
      const describes = (isFullName || (isOwnName && PARTICLES.has(wordBefore))) && wordBefore !== 'of';
      if (before === 'name' && !describes) points -= person ? 2 : 3;
      if (after === 'name' || after === 'given-name') points -= person ? 2 : 1;
      if (after === 'number') points -= 0.3;
      // "the Amerigo Vespucci, a cable": a ship or a thing; "the Trump Organization" goes on.
      if (isOwnName && wordBefore === 'the' && /^(?:[,.;:)]|$)/.test(block.block.text.slice(end, end + 1))) points -= 3;
    }
    return points === 0 ? null : { points: points / group.mentions.length, reason: '' };
  },
};
