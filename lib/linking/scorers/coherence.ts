import type { Anchor } from '../anchors.ts';
import type { Document, Evidence, Scorer } from '../evidence.ts';
import { isPlace, type Lexicon } from '../lexicon.ts';
import type { Mention } from '../mention-groups.ts';
import type { Profile } from '../profile.ts';

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

/**
 * Institutions that every country has ("National Guard", "Supreme Court", "Labour Party"): the country spoken of decides,
 * and when it does, the name is as good as a full one.
 */
export const institution: Scorer = {
  name: 'institution',
  score({ candidate, profile, group, rivals }, { countryWeight, anchors }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext) return null;
    // The organizer of a race, a conference of teams: no institution that every country has.
    if (profile.domains.has('sport') && !/team|club/.test(profile.entity.subkind)) return null;
    if (group.words < 2) return partyOrChamber(profile, rivals, countryWeight);
    if (profile.entity.countries.length === 0) {
      const parentNamed = [...anchors.values()].some((anchor) => profile.related.has(anchor.profile.entity.id));
      return parentNamed ? { points: 1.5, reason: { is: 'beside-parent' } } : null;
    }
    const weight = (codes: readonly string[]): number =>
      Math.max(0, ...codes.map((code) => countryWeight.get(code) ?? 0));
    const own = weight(profile.entity.countries);
    const best = Math.max(0, ...rivals.map((rival) => weight(rival.entity.countries)));
    // A racing team races everywhere.
    if (own === 0) return /racing|formula/i.test(profile.entity.subkind) ? null : { points: -1.5, reason: '' };
    // New Zealand's Supreme Court, in an article that names Australia, too.
    const top = Math.max(...countryWeight.values());
    const isCalledOurs = group.mentions.some((mention) =>
      profile.entity.countries.includes(mention.surroundings.countryBefore),
    );
    if (own * ELSEWHERE < top && !isCalledOurs) return { points: -1, reason: '' };
    const lastNamed = group.mentions.filter((mention) =>
      profile.entity.countries.includes(countryLastNamed(mention)),
    ).length;
    if (own >= 2 * best) return { points: 1.5, reason: { is: 'country-of-article' } };
    if (lastNamed * 2 > group.mentions.length) return { points: 1.5, reason: { is: 'country-just-before' } };
    const rivalNamed = group.mentions.some((mention) =>
      rivals.some((rival) => rival.entity.countries.includes(countryLastNamed(mention))),
    );
    return rivalNamed ? { points: -1, reason: '' } : null;
  },
};

/** Points for a body that is called so but for its country ("Air Force"), and against one of which that is a part of the name. */
const CALLED_SO = { itself: 0.4, rival: -2 } as const;

/** "Air Force" is the United States Air Force before it is the United States Air Force Academy. */
export const calledSo: Scorer = {
  name: 'called-so',
  isSettled: true,
  score({ candidate, profile, group, rivals }, { lexicon }) {
    // "Red Bull" is the team as well as the drink.
    const isTeam = profile.domains.has('sport') && !profile.domains.has('military');
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || group.words < 2 || isTeam) return null;
    const key = group.bare.split(' ');
    if (isCalled(profile, key, lexicon)) return { points: CALLED_SO.itself, reason: '' };
    const isPart = key.every((word) => profile.name.includes(word));
    const isNeighbour = ({ entity }: Profile): boolean =>
      entity.countries.some((code) => profile.entity.countries.includes(code));
    return isPart && rivals.some((rival) => isNeighbour(rival) && isCalled(rival, key, lexicon))
      ? { points: CALLED_SO.rival, reason: '' }
      : null;
  },
};

function isCalled({ name, entity }: Profile, key: readonly string[], lexicon: Lexicon): boolean {
  if (entity.kind !== 'organization' || !key.every((word) => name.includes(word))) return false;
  const rest = name.filter((word) => !key.includes(word) && !JOINING.has(word)).join(' ');
  return rest === '' || isPlace(lexicon, rest);
}

const JOINING = new Set(['of', 'the', 'for']);

/** An article that names another country this many times more often speaks of that country's bodies. */
const ELSEWHERE = 4;

/** Subkinds that every country has and that news calls by one word: "Labour", "the Senate", "the Treasury". */
export const BY_ONE_WORD: RegExp = /party|parliament|legislat|chamber|ministry|department|central bank/;
/** Times that the article names the country, from which "the Conservatives" are that country's. */
const COUNTRY_OF_ARTICLE = 2;

/** Points for the party or chamber of the country that no other outweighs, and of one that another does. */
const OF_COUNTRY_SPOKEN_OF = { top: 2.8, other: 1.7 } as const;

function partyOrChamber(
  { entity }: Profile,
  rivals: readonly Profile[],
  countryWeight: Document['countryWeight'],
): Evidence | null {
  if (!BY_ONE_WORD.test(entity.subkind)) return null;
  const weight = (codes: readonly string[]): number =>
    Math.max(0, ...codes.map((code) => countryWeight.get(code) ?? 0));
  const own = weight(entity.countries);
  const best = Math.max(0, ...rivals.map((rival) => weight(rival.entity.countries)));
  const top = Math.max(...countryWeight.values());
  if (own * ELSEWHERE < top) return null;
  const isTop = own >= top;
  return own >= COUNTRY_OF_ARTICLE && own >= 2 * best
    ? { points: OF_COUNTRY_SPOKEN_OF[isTop ? 'top' : 'other'], reason: { is: 'country-of-article' } }
    : null;
}

/** The country that the paragraph named last before the mention; '' when it named none. */
function countryLastNamed({ block, start }: Mention): string {
  return block.countries.findLast((named) => named.end <= start)?.country ?? '';
}

function sameSentence(text: string, a: number, b: number): boolean {
  return !/[.!?]\s+\p{Lu}/u.test(text.slice(Math.min(a, b), Math.max(a, b)));
}

/** Share of an article's telling words below which it does not speak of sport. */
const SOME_SPORT = 0.2;

/** The article's subject is the candidate's walk of life. */
export const topic: Scorer = {
  name: 'topic',
  isSettled: true,
  score({ profile, candidate }, { topics, article }) {
    if (profile.domains.size === 0) return null;
    // Towns and regions have clubs and leagues called like them: outside sport the town is meant.
    const isOfSport =
      profile.entity.kind === 'organization' && profile.domains.has('sport') && !profile.domains.has('military');
    if (isOfSport && candidate.needsContext && (topics.get('sport') ?? 0) < SOME_SPORT)
      return { points: -1.5, reason: '' };
    const share = Math.max(...[...profile.domains].map((domain) => topics.get(domain) ?? 0));
    const points = Math.min(1.2, share * 2.4) - 0.3;
    // Newspapers and agencies are named in articles of every kind, by names that nothing else has.
    if (points < 0 && profile.entity.kind === 'organization' && !candidate.needsContext) return null;
    // The telling words are English: elsewhere their absence tells nothing.
    return article.language === 'en' || points > 0 ? { points, reason: '' } : null;
  },
};
