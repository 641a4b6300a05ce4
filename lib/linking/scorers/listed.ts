import type { Scorer } from '../evidence.ts';
import type { Profile } from '../profile.ts';

const POINTS = 2;

/** "Walmart, Target and Costco", "Chelsea and Everton": what is enumerated is of a kind. */
export const listed: Scorer = {
  name: 'listed',
  score({ group, profile }, document) {
    if (profile.entity.kind !== 'organization' || group.words > 2) return null;
    const isEnumerated = group.mentions.some((mention) =>
      document
        .listed(mention)
        .some(
          (other) => other.index !== profile.index && other.entity.kind === 'organization' && isOfKind(other, profile),
        ),
    );
    return isEnumerated ? { points: POINTS, reason: '' } : null;
  },
};

/** Of one walk of life; parties and ministries of one country, too: "National and Labour" are both New Zealand's. */
function isOfKind(one: Profile, other: Profile): boolean {
  const common = [...one.domains].filter((domain) => other.domains.has(domain));
  const shareCountry = one.entity.countries.some((country) => other.entity.countries.includes(country));
  return common.some((domain) => domain !== 'politics' || shareCountry);
}
