import type { Scorer } from '../evidence.ts';

/** Nobody is news before this age. */
const YOUNGEST = 12;
/** The dead are named for some years, then as history. */
const RECENT_DEATH_YEARS = 8;
/** What was dissolved is news for a while, then another bears its name. */
const RECENT_END_YEARS = 4;

/** The article's date against a life: not born, not founded, dissolved, long dead. */
export const time: Scorer = {
  name: 'time',
  isSettled: true,
  score({ profile }, { article }) {
    const year = Number(article.context.date.slice(0, 4));
    if (!year) return null;
    if (profile.born + YOUNGEST > year) return { points: -6, reason: '' };
    if (profile.founded > year + 1) return { points: -4, reason: '' };
    if (profile.dissolved + RECENT_END_YEARS < year) return { points: -1.5, reason: '' };
    if (profile.died + RECENT_DEATH_YEARS < year)
      return { points: profile.entity.prominence > 170 ? -0.5 : -1.5, reason: '' };
    if (profile.born + 105 < year && Number.isNaN(profile.died)) return { points: -1.5, reason: '' };
    return null;
  },
};
