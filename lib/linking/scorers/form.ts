import type { Document, Scorer } from '../evidence.ts';
import { isArticle, type Mention, type MentionGroup, surfaceKey } from '../mention-groups.ts';
import { isCommonWord, isGivenName, isPlace, type Lexicon } from '../lexicon.ts';
import { isOfSport, type Profile } from '../profile.ts';
import { CALENDAR, TITLES } from '../titles.ts';
import { SPORTS_ARTICLE } from '../topics.ts';

/** Points of a surface form by what it is, before its words are looked at. */
const POINTS = {
  derived: -1,
  contextWord: 0.5,
  contextPhrase: 1.5,
  mononym: 3.2,
  initials: 3,
  generalPhrase: 3.5,
  word: 4,
  phrase: 4,
} as const;
/** Points against a common word: where it opens every sentence it stands in, and of somebody named in full elsewhere. */
const AGAINST_WORD = { opening: 4, openingKnown: 2.5, within: 1.5, known: 0.5 } as const;
/** Against a full name that is another's own. */
const AGAINST_PEN_NAME = 1.5;
/** A full name of two frequent names has bearers all over the world; below this prominence it needs support. */
const COMMON_NAME_PROMINENCE = 150;

/** Below this prominence, one word is likelier somebody's surname, a brand or a thing than the body called so. */
const KNOWN_BY_A_WORD = 60;
/** The same where people whom news may call so are known: "Kemper", "Sinclair". */
const KNOWN_BY_A_SURNAME = 140;

/** German gives all nouns a capital: within a sentence it says nothing. */
function againstWord(opening: boolean, known: boolean, isGerman: boolean): number {
  if (opening) return known ? AGAINST_WORD.openingKnown : AGAINST_WORD.opening;
  return known && !isGerman ? AGAINST_WORD.known : AGAINST_WORD.within;
}

/** How much a surface form says by itself. */
export const form: Scorer = {
  name: 'form',
  score({ group, candidate, profile, rivals }, document) {
    const { lexicon, anchors } = document;
    const { words } = group;
    const parts = group.bare.split(' ');
    const person = profile.entity.kind === 'person';
    let points: number;
    if (candidate.aliasType === 'derived') points = POINTS.derived;
    else if (person && words > 1 && (hasInitials(parts, profile) || hasNewInitial(parts, group.key, profile)))
      points = POINTS.initials;
    else if (candidate.needsContext) points = words > 1 ? POINTS.contextPhrase : POINTS.contextWord;
    else if (person && words > 1 && sharesNoWord(parts, profile) && !isPlainName(parts, lexicon))
      points = POINTS.contextPhrase;
    else if (words > 1)
      points = !person && parts.every((part) => isCommonWord(lexicon, part)) ? POINTS.generalPhrase : POINTS.phrase;
    else if (person) points = POINTS.mononym;
    else {
      const isSurname = rivals.some(({ entity }) => entity.kind === 'person');
      points = POINTS.word - (profile.entity.prominence < (isSurname ? KNOWN_BY_A_SURNAME : KNOWN_BY_A_WORD) ? 1 : 0);
    }
    if (person && words > 1 && isPenName(group.key, profile, rivals)) points -= AGAINST_PEN_NAME;
    // Somebody whom the article names in full may be called by a word, a given name or a town.
    const known = person && isNamedInFull(profile, group, anchors);
    if (words === 1) {
      const word = group.bare;
      // "The Guardian", like most papers, has its article in the name: the capital behind it is the name's own.
      const opening = group.mentions.every(
        ({ block, surroundings: { first, last } }) =>
          block.words[profile.domains.has('media') && block.capitals === 'sentence' ? last : first]?.opensSentence,
      );
      const upper = group.mentions.some(
        (mention) =>
          mention.block.words[mention.surroundings.first]?.shape === 'upper' && mention.block.capitals !== 'upper',
      );
      // "WHO" in capitals is no "who", unless the whole line is in capitals.
      if (isCommonWord(lexicon, word) && !upper)
        points -= againstWord(opening, known, group.mentions[0]?.block.language === 'de');
      if (isGivenName(lexicon, word) && person) points -= known ? 0.5 : isMononym(word, profile, document) ? 0.5 : 2;
    } else if (
      person &&
      profile.entity.prominence < COMMON_NAME_PROMINENCE &&
      parts.every((part) => isGivenName(lexicon, part))
    )
      points -= 1.5;
    if (isPlace(lexicon, group.bare)) points -= 3 * (known ? shareAfterPreposition(group) : 1);
    return { points, reason: '' };
  },
};

/** "Robert Galbraith" is rather whoever is called so than a writer who wrote under that name. */
function isPenName(key: string, { name }: Profile, rivals: readonly Profile[]): boolean {
  const surname = key.slice(key.lastIndexOf(' ') + 1);
  return !name.includes(surname) && rivals.some((rival) => !rival.isBareName && rival.name.join(' ') === key);
}

/** The article names the person by more words elsewhere. */
function isNamedInFull(profile: Profile, group: MentionGroup, anchors: Document['anchors']): boolean {
  const anchor = anchors.get(profile.index);
  return anchor !== undefined && anchor.group.words > group.words;
}

/** "Oscar" in the report of a match, "Francis" beside the next pope: nobody calls them by more. */
function isMononym(word: string, profile: Profile, { topics, relations }: Document): boolean {
  if (profile.name.filter((part) => !TITLES.has(part)).join(' ') !== word) return false;
  const isPlayer = profile.domains.has('sport') && (topics.get('sport') ?? 0) > SPORTS_ARTICLE;
  return isPlayer || relations.inOffice(profile).length > 0;
}

/** Share of the mentions that stand as places do: "in Hamilton". */
function shareAfterPreposition({ mentions }: MentionGroup): number {
  return mentions.filter(isAfterPreposition).length / mentions.length;
}

function isAfterPreposition({ block, start, surroundings }: Mention): boolean {
  const before = block.words[surroundings.first - 1];
  return (
    before !== undefined &&
    PLACE_PREPOSITIONS.has(before.folded) &&
    !/[,.;:]/.test(block.block.text.slice(before.end, start))
  );
}

/** "Michael R. Bloomberg" for Michael Bloomberg: an initial that no source has. */
function hasNewInitial(parts: readonly string[], key: string, { entity }: Profile): boolean {
  return (
    parts.slice(1, -1).some((part) => part.length === 1) &&
    ![entity.name, ...entity.aliases.map((alias) => alias.text)].some((name) => surfaceKey(name) === key)
  );
}

/** "Robert Prevost" for Leo XIV: a given name and a surname, unlike a nickname. */
function isPlainName(parts: readonly string[], lexicon: Lexicon): boolean {
  return isGivenName(lexicon, parts[0] ?? '') && !isCommonWord(lexicon, parts.at(-1) ?? '');
}

/** "JK Rowling", "J.K. Rowling", "J. K. Rowling": initials before the entity's own last word. */
function hasInitials(parts: readonly string[], { name: own }: Profile): boolean {
  const initial = parts[0] ?? '';
  return (
    initial.length <= 3 &&
    own.length > 1 &&
    own.at(-1) === parts.at(-1) &&
    own[0] !== initial &&
    own[0]?.[0] === initial[0]
  );
}

/** A nickname ("Captain America" for a footballer) names other things as well. */
export function sharesNoWord(parts: readonly string[], { name: own }: Profile): boolean {
  return !parts.some((part) => own.includes(part));
}

/** "Oppenheimer," the film: what stands alone in quotation marks is the title of a work, or a nickname. */
export const quoted: Scorer = {
  name: 'quoted',
  score({ group, profile }, { anchors, article }) {
    // Most languages put newspapers and teams in them: «Wall Street Journal», „Spiegel“, die „Nati“.
    const isQuotedByCustom =
      profile.entity.kind === 'organization' && (article.language !== 'en' || profile.domains.has('media'));
    if (isQuotedByCustom || isNamedInFull(profile, group, anchors)) return null;
    const titles = group.mentions.filter(
      ({ block, start, end }) =>
        /(?:^|[\s(])["“‘'«„]$/.test(block.block.text.slice(Math.max(0, start - 2), start)) &&
        /^[,.]?["”’'»“](?:[\s,.;:)]|$)/.test(block.block.text.slice(end, end + 3)),
    ).length;
    return titles === 0 ? null : { points: -2, reason: '' };
  },
};

const PLACE_PREPOSITIONS = new Set(
  'in at near from to outside around across through throughout via into toward towards en desde hacia a dans depuis aus nach bei em desde para da nel dalla te uit naar'.split(
    ' ',
  ),
);

/** "in Florida", "Chicago, Illinois", "Evansville, Indiana": a place, not the club or company that is called after it. */
export const placeUse: Scorer = {
  name: 'place-use',
  isSettled: true,
  score({ group, candidate, profile }, { lexicon }) {
    if (profile.entity.kind !== 'organization' || !candidate.needsContext || group.words > 2) return null;
    // "at Harvard" is no place; "in Chelsea" may be one.
    // "Guard" is a word of sport and of the army: a coast guard is no team.
    const mayBePlace = isPlace(lexicon, group.bare) || isOfSport(profile);
    let places = 0;
    for (const mention of group.mentions) {
      const { block, start, end, surroundings } = mention;
      const before = block.words[surroundings.first - 1];
      const preposition = mayBePlace && isAfterPreposition(mention);
      // "the Los Angeles community", but "the Liverpool goalkeeper" too: an article before a place makes it a mere adjective.
      const adjective =
        isPlace(lexicon, group.bare) &&
        before !== undefined &&
        isArticle(before.folded, block.language) &&
        !isArticle(block.words[surroundings.first]?.folded, block.language);
      const ofPlace =
        mayBePlace &&
        (/^,\s+(?:\p{Lu}[\p{L}.]+)(?:\s\p{Lu}\p{L}+)?(?:\s*[,.;)]|\s+[–—-]|$)/u.test(
          block.block.text.slice(end, end + 30),
        ) ||
          /\p{Lu}\p{L}+,\s+$/u.test(block.block.text.slice(Math.max(0, start - 20), start)));
      if (preposition || adjective || ofPlace) places++;
    }
    return places === 0 ? null : { points: (-4 * places) / group.mentions.length, reason: '' };
  },
};

/** What makes a place its inhabitants, and what the place ends with instead: "Texans", "Londoners", "Ohioans". */
const INHABITANTS: readonly (readonly [ending: RegExp, place: readonly string[]])[] = [
  [/(?:an|ian|ean|onian)s$/, ['', 'a', 'as', 'o', 'on', 'e', 'i', 'y', 'ia']],
  [/(?:er|ite|ese)s?$/, ['', 'e', 'o']],
];

function areInhabitants(word: string, lexicon: Lexicon): boolean {
  return INHABITANTS.some(([ending, places]) => {
    const stem = word.replace(ending, '');
    return stem !== word && places.some((place) => isPlace(lexicon, stem + place));
  });
}

/** "Americans", "the Australian", "Texans", "April 25": a people or a day before it is a team, a newspaper or a club called so. */
export const peopleOrDay: Scorer = {
  name: 'people-or-day',
  score({ group, profile, candidate }, { anchors, lexicon, topics }) {
    const person = profile.entity.kind === 'person';
    if (person && group.words > 1) return null;
    const parts = group.bare.split(' ');
    if (CALENDAR.has(parts[0] ?? '') && parts.slice(1).every((part) => /^\d+$/.test(part)))
      return { points: -6, reason: '' };
    const isOfTeam = !person && candidate.needsContext && profile.domains.has('sport');
    if (isOfTeam && (topics.get('sport') ?? 0) < SPORTS_ARTICLE && areInhabitants(group.bare, lexicon))
      return { points: -4, reason: '' };
    const known = person && isNamedInFull(profile, group, anchors);
    const people = group.mentions
      .filter((mention) => !known || isAfterPreposition(mention))
      .filter(({ block, start, end }) =>
        block.countries.some((named) => named.start >= start && named.end === end && named.start - start <= 4),
      ).length;
    return people === 0 ? null : { points: (-4 * people) / group.mentions.length, reason: '' };
  },
};

/** The article defines the acronym itself: "artificial pancreas (AP)" is no Associated Press. */
export const definition: Scorer = {
  name: 'definition',
  isSettled: true,
  score({ group, profile }, { acronyms }) {
    const meaning = acronyms.get(group.key);
    if (meaning === undefined) return null;
    const names = [profile.entity.name, ...profile.entity.aliases.map((alias) => alias.text)].map(surfaceKey);
    const wanted = meaning.split(' ').filter((word) => word.length > 3);
    const agrees = names.some(
      (name) =>
        wanted.length > 0 && wanted.filter((word) => name.includes(word.slice(0, 6))).length * 3 >= wanted.length * 2,
    );
    return agrees
      ? { points: 3, reason: { is: 'spelt-out', surface: group.mentions[0]?.surface ?? '' } }
      : { points: -4, reason: '' };
  },
};
