import type { Scorer } from '../evidence.ts';
import type { Mention } from '../mention-groups.ts';

/** People below this prominence are hardly named far from home. */
const LOCAL_PROMINENCE = 110;

/** Below this a short acronym of a body whose country the article never names is likelier something else. */
const FAMOUS_ACRONYM = 135;

/** The article speaks of the candidate's country: in the very words before the name, in its sentence, or all through. */
export const country: Scorer = {
  name: 'country',
  isSettled: true,
  score({ profile, group, candidate }, { article }) {
    const own = profile.entity.countries;
    if (own.length === 0) return null;
    let foreign = 0;
    for (const mention of group.mentions) {
      const before = mention.surroundings.countryBefore;
      if (before === '' || isSided(mention)) continue;
      if (own.includes(before))
        return {
          points: 2.5,
          reason: {
            is: 'country-before',
            word:
              mention.block.block.text
                .slice(Math.max(0, mention.start - 12), mention.start)
                .trim()
                .split(/\s+/)
                .at(-1) ?? '',
          },
        };
      foreign++;
    }
    const home = profile.entity.kind === 'person' ? countryBehind(group.mentions) : '';
    if (own.includes(home)) return { points: 2.5, reason: { is: 'country-in-sentence' } };
    if (home !== '' && candidate.needsContext) return { points: -1.5, reason: '' };
    if (foreign > 0 && profile.entity.kind === 'organization')
      return { points: (-4 * foreign) / group.mentions.length, reason: '' };
    const inSentence = group.mentions.some((mention) =>
      mention.block.countries.some(
        (named) => own.includes(named.country) && sameSentence(mention.block.block.text, named.start, mention.start),
      ),
    );
    const lastNamed = group.mentions.some((mention) => own.includes(countryLastNamed(mention)));
    const total = [...article.countryWeight.values()].reduce((sum, weight) => sum + weight, 0);
    const share = Math.max(...own.map((code) => article.countryWeight.get(code) ?? 0)) / Math.max(4, total);
    let points = (inSentence ? 1 : 0) + (lastNamed ? 0.5 : 0);
    points += Math.min(1, share * 2);
    // The famous, federations and companies are named all over the world; the little known, and names that many share, are not.
    const acronym =
      candidate.aliasType === 'acronym' && group.key.length <= 4 && profile.entity.prominence < FAMOUS_ACRONYM;
    const local =
      acronym ||
      candidate.needsContext ||
      (profile.entity.kind === 'person' && profile.entity.prominence < LOCAL_PROMINENCE);
    if (points === 0 && total >= 3 && local) points = acronym ? -2 : -0.8;
    return points === 0 ? null : { points, reason: inSentence ? { is: 'country-in-sentence' } : '' };
  },
};

/** "Ronaldo of Brazil", "prins Felipe van Spanje": the country said to be a person's; '' when none is. */
function countryBehind(mentions: readonly Mention[]): string {
  for (const { block, end } of mentions) {
    const text = block.block.text;
    const named = block.countries.find(({ start, kind }) => kind === 'name' && start > end && start - end <= OF_REACH);
    if (named && OF_COUNTRY.test(text.slice(end, named.start))) return named.country;
  }
  return '';
}

const OF_COUNTRY = /^ (?:of|from|van|von|aus|de|du|del|di|da|do)(?: (?:the|het|la|l['’]))? ?$/;
/** UTF-16 units of the longest of these. */
const OF_REACH = 10;

/** "pro-Beijing DAB", "anti-American militia": the side taken, not the home. */
function isSided({ block, surroundings }: Mention): boolean {
  const side = block.words[surroundings.first - 2]?.folded;
  return side === 'pro' || side === 'anti';
}

function sameSentence(text: string, a: number, b: number): boolean {
  return !/[.!?]\s+\p{Lu}/u.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

/** The country that the paragraph named last before the mention; '' when it named none. */
export function countryLastNamed({ block, start }: Mention): string {
  return block.countries.findLast((named) => named.end <= start)?.country ?? '';
}
