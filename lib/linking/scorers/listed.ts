import type { Scorer } from '../evidence.ts';

const POINTS = 2;

/** "Walmart, Target and Costco", "Chelsea and Everton": what is enumerated is of a kind. */
export const listed: Scorer = {
  name: 'listed',
  score({ group, profile }, document) {
    if (profile.entity.kind !== 'organization' || group.words > 2) return null;
    const isOfKind = group.mentions.some((mention) =>
      document
        .listed(mention)
        .some(
          (other) =>
            other.index !== profile.index &&
            other.entity.kind === 'organization' &&
            [...other.domains].some((domain) => profile.domains.has(domain)),
        ),
    );
    return isOfKind ? { points: POINTS, reason: '' } : null;
  },
};
