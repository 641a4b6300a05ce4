import type { Scorer } from '../evidence.ts';

/** What law makes of companies alone: "Target Corp.", "Cetus Corp", "Hoechst AG". */
const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc ag sa nv gmbh spa'.split(' '),
);
const POINTS = 2;

/** The article itself writes a company's legal form behind the name. */
export const company: Scorer = {
  name: 'company',
  isSettled: true,
  score({ group, candidate, profile }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || !profile.domains.has('business'))
      return null;
    const isCompany = group.mentions.some(
      ({ surroundings: { after, wordAfter } }) => after === 'company' && LEGAL_FORMS.has(wordAfter),
    );
    return isCompany ? { points: POINTS, reason: '' } : null;
  },
};
