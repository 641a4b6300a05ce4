import type { Anchor } from '../anchors.ts';
import type { Scorer } from '../evidence.ts';
import type { Mention } from '../mention-groups.ts';
import { isOfSport, type Profile } from '../profile.ts';

/** Direct relations with entities already linked, both ways. */
export const related: Scorer = {
  name: 'related',
  score({ profile, group, candidate }, { relations }) {
    let points = 0;
    const names: string[] = [];
    for (const anchor of relations.direct(profile)) {
      if (anchor.profile === profile || anchor.group === group) continue;
      points += candidate.aliasType === 'derived' && hasCrowds(anchor.profile) ? 0.5 : 2;
      if (isSaidToBeOf(group.mentions, anchor)) points += SAID_TO_BE_OF;
      names.push(anchor.profile.entity.name);
    }
    return points === 0 ? null : { points: Math.min(4, points), reason: { is: 'beside', names: names.slice(0, 2) } };
  },
};

const SAID_TO_BE_OF = 1;
const OF_BODY = /^,? (?:of|from|de|du|do|da|del|di|della|von|vom|van)(?: (?:the|la|der|het))? $/;
/** UTF-16 units of the longest of these. */
const OF_BODY_REACH = 12;

/** "Carlos Sainz of Ferrari", "Antonio Tajani, di Forza Italia". */
function isSaidToBeOf(mentions: readonly Mention[], { groups }: Anchor): boolean {
  return mentions.some(({ block, end }) =>
    groups.some((group) =>
      group.mentions.some(
        (other) =>
          other.block === block &&
          other.start > end &&
          other.start - end <= OF_BODY_REACH &&
          OF_BODY.test(block.block.text.slice(end, other.start)),
      ),
    ),
  );
}

/** Every surname has a bearer among the members of a party. */
function hasCrowds({ domains, entity }: Profile): boolean {
  return (
    entity.kind === 'organization' &&
    domains.has('politics') &&
    /party|parliament|legislat|chamber/.test(entity.subkind)
  );
}

/** Same party, league, employer or parent as somebody already linked: weaker than a direct relation. */
export const shared: Scorer = {
  name: 'shared',
  score({ profile, group }, { relations }) {
    let points = 0;
    for (const anchor of relations.sharing(profile))
      if (anchor.profile !== profile && anchor.group !== group) points += 0.5;
    return points === 0 ? null : { points: Math.min(1.5, points), reason: '' };
  },
};

/**
 * "Francis" beside Leo XIV: one who is called by a given name, and held the office that somebody linked held before or after.
 * Of surnames it says too little: every office has had a Bush and a Clark.
 */
export const predecessor: Scorer = {
  name: 'predecessor',
  score({ profile, group, candidate }, { relations }) {
    if (candidate.aliasType === 'derived' || !candidate.needsContext) return null;
    const [other] = relations
      .inOffice(profile)
      .filter((anchor) => anchor.profile !== profile && anchor.group !== group);
    return other ? { points: 2, reason: { is: 'beside', names: [other.profile.entity.name] } } : null;
  },
};

/** Share of an article's telling words below which it does not speak of sport. */
const SOME_SPORT = 0.2;

/** The article's subject is the candidate's walk of life. */
export const topic: Scorer = {
  name: 'topic',
  isSettled: true,
  score({ profile, candidate }, { topics, article }) {
    if (profile.domains.size === 0) return null;
    // Towns and regions have clubs and leagues called like them: outside sport the town is meant.
    const isTeam = profile.entity.kind === 'organization' && isOfSport(profile);
    if (isTeam && candidate.needsContext && (topics.get('sport') ?? 0) < SOME_SPORT)
      return { points: -1.5, reason: '' };
    const share = Math.max(...[...profile.domains].map((domain) => topics.get(domain) ?? 0));
    const points = Math.min(1.2, share * 2.4) - 0.3;
    // Newspapers and agencies are named in articles of every kind, by names that nothing else has.
    if (points < 0 && profile.entity.kind === 'organization' && !candidate.needsContext) return null;
    // The telling words are English: elsewhere their absence tells nothing.
    return article.language === 'en' || points > 0 ? { points, reason: '' } : null;
  },
};
