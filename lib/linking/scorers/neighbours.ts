import type { Scorer } from '../evidence.ts';

/** Capitalized strangers beside the name make a longer name likely; the guard has already refused the sure cases. */
export const neighbours: Scorer = {
  name: 'neighbours',
  score({ group, profile }) {
    let points = 0;
    for (const {
      surroundings: { before, after },
      block,
    } of group.mentions) {
      if (block.capitals !== 'sentence') continue;
      if (before === 'name') points -= profile.entity.kind === 'person' ? 2 : 3;
      if (after === 'name' || after === 'given-name') points -= profile.entity.kind === 'person' ? 2 : 1;
      if (after === 'number') points -= 0.3;
    }
    return points === 0 ? null : { points: points / group.mentions.length, reason: '' };
  },
};
