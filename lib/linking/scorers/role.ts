import type { Scorer } from '../evidence.ts';
import { domainsOfWord } from '../domains.ts';
import { describeMention } from '../topics.ts';

/** Words that many offices share say less. */
const GENERIC = new Set(
  'president minister party national state government member general former leader head chief director department ministry secretary vice deputy first house new city man woman world company group team'.split(
    ' ',
  ),
);
const WEIGHT = { generic: 0.8, telling: 1.3, sentence: 0.3 } as const;
const MOST = 4;

/** The words before the name or in its apposition say what the candidate's offices, employers and occupations say. */
export const role: Scorer = {
  name: 'role',
  score({ group, profile }) {
    let best = 0;
    let words: string[] = [];
    for (const mention of group.mentions) {
      const { near, sentence } = describeMention(mention);
      let points = 0;
      const matched: string[] = [];
      for (const word of near) {
        if (!profile.descriptors.has(word) || group.key.includes(word)) continue;
        points += GENERIC.has(word) ? WEIGHT.generic : WEIGHT.telling;
        matched.push(word);
      }
      for (const word of sentence)
        if (profile.descriptors.has(word) && word.length > 4 && !group.key.includes(word)) points += WEIGHT.sentence;
      if (points > best) [best, words] = [points, matched];
    }
    return best === 0
      ? null
      : { points: Math.min(MOST, best), reason: words.length > 0 ? `described as “${words.join(' ')}”` : '' };
  },
};

/** Points against, when what stands right before the name or in its apposition is of another walk of life. */
const AGAINST = { person: -2.5, organization: -1.5 } as const;

/** A description from another walk of life: "footballer", said of a name whose only known bearer is a senator. */
export const contradiction: Scorer = {
  name: 'contradiction',
  score({ group, profile, candidate }) {
    // A full name of an organization stands among words of every kind.
    if (profile.domains.size === 0 || (profile.entity.kind === 'organization' && !candidate.needsContext)) return null;
    let against = 0;
    for (const mention of group.mentions) {
      const { close } = describeMention(mention);
      let agrees = false;
      let differs = false;
      for (const word of close) {
        if (profile.descriptors.has(word)) agrees = true;
        for (const domain of domainsOfWord(word)) {
          if (profile.domains.has(domain)) agrees = true;
          else differs = true;
        }
      }
      if (!agrees && differs) against++;
    }
    return against === 0
      ? null
      : { points: (AGAINST[profile.entity.kind] * against) / group.mentions.length, reason: '' };
  },
};
