import type { Scorer } from '../evidence.ts';
import { type Domain, domainsOfWord } from '../domains.ts';
import { isGivenName, type Lexicon } from '../lexicon.ts';
import type { MentionGroup } from '../mention-groups.ts';
import type { Profile } from '../profile.ts';
import { meaningsOf } from '../role-words.ts';
import { TITLES } from '../titles.ts';
import { foldWord } from '../words.ts';

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
  isSettled: true,
  score({ group, profile }) {
    let best = 0;
    let words: string[] = [];
    for (const mention of group.mentions) {
      const { near, sentence } = mention.description;
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
      : {
          points: Math.min(MOST, best),
          reason: words.length > 0 ? { is: 'described-as', words: words.join(' ') } : '',
        };
  },
};

/** "President Bush" said on a day on which he is president; of a minister or a governor there are many at a time. */
const INCUMBENT = { top: 3.5, other: 1.5 } as const;
const TOP_KINDS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** A surname with the title of the office right before it, which the candidate holds on the article's day. */
export const incumbent: Scorer = {
  name: 'incumbent',
  isSettled: true,
  score({ group, candidate, profile }, { article }) {
    const { date } = article.context;
    if (date === '' || !(candidate.aliasType === 'derived' || candidate.needsContext)) return null;
    const titles = new Set(
      group.mentions
        // Many papers and most languages write it small: "president Macron", "la presidenta Sheinbaum".
        .filter(
          ({ block, surroundings: { first, wordBefore } }) =>
            TITLES.has(wordBefore) && /^\.?\s$/.test(block.words[first]?.gap ?? ''),
        )
        .map(({ surroundings }) => surroundings.wordBefore),
    );
    // Some sources list "President Bush" as a name.
    const [first = ''] = group.key.split(' ');
    if (group.words > 1 && TITLES.has(first)) titles.add(first);
    if (titles.size === 0) return null;
    const meanings = [...titles].flatMap((word) => meaningsOf(word, article.language));
    for (const meaning of meanings) titles.add(meaning);
    let points = 0;
    let title = '';
    for (const { office, from, to } of profile.entity.facts) {
      if (!office || from === '' || from > date || (to !== '' && to < date)) continue;
      if (!office.title.split(/[^\p{L}]+/u).some((word) => titles.has(foldWord(word)))) continue;
      const worth = TOP_KINDS.has(office.kind) ? INCUMBENT.top : INCUMBENT.other;
      if (worth > points) [points, title] = [worth, office.title];
    }
    return points === 0 ? null : { points, reason: { is: 'in-office', title } };
  },
};

/** Words behind an organization's name that say what it has, and so what it is. */
const BEHIND = { agrees: 1, differs: -1.2, isRivals: -2.5 } as const;

/** "Chelsea striker", "Deloitte analysts", "the Ohio State recruiter": only some kinds of organizations have such people. */
export const staff: Scorer = {
  name: 'staff',
  score({ group, profile, rivals }) {
    if (profile.entity.kind !== 'organization' || profile.domains.size === 0) return null;
    let points = 0;
    for (const { description } of group.mentions) {
      const domains = [...description.behind].flatMap((word) => STAFF.get(word) ?? []);
      if (domains.length === 0) continue;
      const has = (one: Profile): boolean => domains.some((domain) => one.domains.has(domain));
      // The university's team has the recruiter, not the university.
      points += has(profile) ? BEHIND.agrees : rivals.some(has) ? BEHIND.isRivals : BEHIND.differs;
    }
    return points === 0 ? null : { points: points / group.mentions.length, reason: '' };
  },
};

/** People and things that the bodies of one walk of life have, and others have not. */
const STAFF_WORDS: Partial<Record<Domain, string>> = {
  sport:
    'striker midfielder goalkeeper winger forward quarterback pitcher coach captain fans recruiter footballer defender player players squad batsman bowler',
  business: 'shares shareholders profit profits customers stock',
  media: 'editor reporter columnist correspondent journalist newsroom presenter anchor viewers readers',
  politics: 'mp mps lawmaker lawmakers voters senator minister ministers secretary backbencher backbenchers',
  science: 'professor researcher researchers scientist scientists student students campus graduate graduates',
  culture: 'drummer singer guitarist album frontman bassist',
  military: 'troops soldiers fighters militants',
};
const STAFF: ReadonlyMap<string, Domain> = new Map(
  (Object.entries(STAFF_WORDS) as [Domain, string][]).flatMap(([domain, words]) =>
    words.split(' ').map((word) => [word, domain] as const),
  ),
);

/** Points against, when what stands right before the name or in its apposition is of another walk of life. */
const AGAINST = -2.5;
/** … and for, when it is of the candidate's own. */
const FOR = 0.5;

/** Words of a walk of life that are said of people of every other. */
const VAGUE = new Set(['founder', 'co-founder', 'executive', 'owner', 'author', 'director', 'head']);

/** A description from another walk of life: "footballer", said of a name whose only known bearer is a senator. */
export const walkOfLife: Scorer = {
  name: 'walk-of-life',
  isSettled: true,
  score({ group, profile }, { lexicon }) {
    // An organization stands among words of every kind.
    if (profile.domains.size === 0 || profile.entity.kind === 'organization') return null;
    let against = 0;
    let speaksFor = false;
    for (const mention of group.mentions) {
      const { close } = mention.description;
      let agrees = false;
      let differs = false;
      for (const word of close) {
        if (profile.descriptors.has(word)) agrees = true;
        for (const domain of VAGUE.has(word) ? [] : domainsOfWord(word)) {
          if (profile.domains.has(domain)) agrees = true;
          else differs = true;
        }
      }
      if (!agrees && differs) against++;
      if (agrees) speaksFor = true;
    }
    if (speaksFor && against === 0 && isTelling(group, lexicon)) return { points: FOR, reason: '' };
    return against === 0 ? null : { points: (AGAINST * against) / group.mentions.length, reason: '' };
  },
};

/** A full name with a surname that is none but a surname: of "Thomas Bell" there are many in every walk of life. */
function isTelling({ key, words }: MentionGroup, lexicon: Lexicon): boolean {
  return words > 1 && !isGivenName(lexicon, key.slice(key.lastIndexOf(' ') + 1));
}
