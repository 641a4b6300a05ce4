import type { Scorer } from '../evidence.ts';
import { peopleBefore } from '../kin.ts';
import type { Profile } from '../profile.ts';

const POINTS = 1.5;

/** "Tom Hanks and his wife, Rita Wilson", "Rita Wilson, who is his wife": the known marry, raise and follow those known for the same. */
export const kin: Scorer = {
  name: 'kin',
  score({ group, profile }, { anchors }) {
    if (profile.entity.kind !== 'person' || group.words < 2) return null;
    for (const { block, start, description } of group.mentions) {
      if (!description.isKin) continue;
      const other = peopleBefore(anchors, block, start).find((anchor) => isOfKind(anchor.profile, profile));
      if (other) return { points: POINTS, reason: { is: 'beside', names: [other.profile.entity.name] } };
    }
    return null;
  },
};

/** Of one walk of life and one country. */
function isOfKind(one: Profile, other: Profile): boolean {
  return (
    one !== other &&
    [...one.domains].some((domain) => other.domains.has(domain)) &&
    one.entity.countries.some((country) => other.entity.countries.includes(country))
  );
}
