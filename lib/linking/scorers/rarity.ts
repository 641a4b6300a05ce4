import type { Scorer } from '../evidence.ts';

/** Known people by a surname up to which a full name with it is as good as unique … */
const RARE = { bearers: 2, points: 0.6 } as const;
/** … and from which there are strangers of the same full name everywhere. */
const FREQUENT = { bearers: 40, points: -0.6 } as const;
/** Somebody better known than this is meant by the full name, however frequent it is. */
const KNOWN_TO_ALL = 150;

const IS_OF_PLACE = /^(?:duke|duchess|prince|princess|earl|count|countess|marquess) of /;

/** "Helen Toner" is hardly anybody else; "Michael Smith" may be. */
export const rarity: Scorer = {
  name: 'rarity',
  isSettled: true,
  score({ group, candidate, profile: { entity } }, { bearers }) {
    if (entity.kind !== 'person' || group.words < 2 || candidate.needsContext) return null;
    const surname = group.key.slice(group.key.lastIndexOf(' ') + 1);
    // "Duke of Kent": not how many are called Kent.
    const count = IS_OF_PLACE.test(group.key) ? 0 : bearers(surname);
    if (count <= RARE.bearers) return { points: RARE.points, reason: '' };
    return count >= FREQUENT.bearers && entity.prominence < KNOWN_TO_ALL
      ? { points: FREQUENT.points, reason: '' }
      : null;
  },
};
