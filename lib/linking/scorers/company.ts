import type { Scorer } from '../evidence.ts';
import type { Mention } from '../mention-groups.ts';

/** What law makes of companies alone: "Target Corp.", "Cetus Corp", "Hoechst AG". */
const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc ag sa nv gmbh spa'.split(' '),
);
const SHARES = new Set(
  'shares share stock shareholders acciones actions acoes aktien aktie azioni aandelen aandeel'.split(' '),
);
const OF = new Set('of in de von der di van'.split(' '));
const POINTS = 2;

/** The article itself says that it is a company: by its legal form, or by those who buy and sell it. */
export const company: Scorer = {
  name: 'company',
  isSettled: true,
  score({ group, candidate, profile }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || !profile.domains.has('business'))
      return null;
    const isCompany = group.mentions.some(
      (mention) =>
        (mention.surroundings.after === 'company' && LEGAL_FORMS.has(mention.surroundings.wordAfter)) ||
        isTraded(mention),
    );
    return isCompany ? { points: POINTS, reason: '' } : null;
  },
};

/** "Shares of Chevron fell", "die Aktie von Bayer". */
function isTraded({ block: { words }, surroundings: { first } }: Mention): boolean {
  return OF.has(words[first - 1]?.folded ?? '') && SHARES.has(words[first - 2]?.folded ?? '');
}
