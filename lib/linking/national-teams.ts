/** "Sweden beat South Korea": in the report of a match a country is its team, where it stands as a team does. */
import type { EntityIndex, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import type { Article, ArticleBlock } from './article.ts';
import type { CountryMention } from './countries.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionAt, type MentionGroup, surfaceKey } from './mention-groups.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { type DocumentTopics, SPORTS_ARTICLE } from './topics.ts';
import type { IsCovered } from './unknown-names.ts';
import type { Word } from './words.ts';
import { words } from './word-set.ts';

/** The sports that nations meet in: how the dataset calls the team, and the words by which a report shows which it is. */
const SPORTS: readonly { team: string; words: ReadonlySet<string> }[] = [
  {
    team: 'football',
    words: words('football soccer fifa uefa striker midfielder goalkeeper equaliser penalty offside nil'),
  },
  { team: 'rugby union', words: words('rugby try tries scrum flanker hooker lineout fly-half prop lock') },
  { team: 'cricket', words: words('cricket wicket wickets innings batsman batter bowler overs odi t20 bowled') },
  { team: 'basketball', words: words('basketball rebounds fiba dunk') },
  { team: 'ice hockey', words: words('hockey puck') },
];
const WOMEN = words("women women's");
/** "U21", and "21" behind "under-": a side of the young, with a name and players of its own. */
const YOUNG = /^u?(1[5-9]|2[0-3])$/;
/** Words of its sport that a report must use, and times it must speak of women for their team to be meant. */
const LEAST_WORDS = 2;
/** Mentions that plainly stand as a team does, from which the article is about a match of nations. */
const LEAST_PLAIN = 2;

/** What only a team does … */
const DOES = words(
  'beat beats defeated defeat thrashed won win wins lost lose drew draw draws faced face faces play plays played host hosts scored score led held conceded qualified advanced eased edged upset stunned crushed routed humiliated have had were are fielded bowled batted chased',
);
/** … has … */
const HAS = words(
  'coach captain manager striker midfielder goalkeeper keeper defender forward winger wing squad side team players player fans international skipper batsman bowler prop lock flanker hooker great greats legend legends star fullback full-back scrum-half fly-half goalie wicketkeeper opener spinner debutant',
);
/** … and has done to it. */
const DONE_TO = words(
  'beat beating defeated defeating thrashed against versus v vs facing face faced upset stunned edged crushed over played playing meet met awarded for put holding held humiliated beats',
);
const LOSS = words('lost loss defeat lose losing fell');
const PLACE = words('in from at near across of to into throughout around');
const SCORE_AFTER = /^\s+\d{1,3}\s?(?:[-–—]|\s[-–—]\s)\s?\d{1,3}\b/;
const SCORE_BEFORE = /\b\d{1,3}\s?[-–—]\s?\d{1,3}\s+$/;

type Use = 'plain' | 'possible' | 'place';

/** Groups of mentions of countries that are teams here, each with the one team it may be; none in most articles. */
export function nationalTeams(
  kb: KnowledgeBase,
  article: Article,
  lexicon: Lexicon,
  topics: DocumentTopics,
  isCovered: IsCovered,
): MentionGroup[] {
  if (article.language !== 'en' || (topics.get('sport') ?? 0) < SPORTS_ARTICLE) return [];
  const sport = sportOf(article);
  if (sport === '') return [];
  const uses = article.blocks.flatMap((block) => block.countries.map((named) => useOf(block, named, lexicon)));
  const seen = uses.filter(
    ({ use, mention }) => use !== 'place' && !isCovered(mention.block, mention.start, mention.end),
  );
  const plain = new Set(seen.filter(({ use }) => use === 'plain').map(({ country }) => country));
  if (seen.filter(({ use }) => use === 'plain').length < LEAST_PLAIN) return [];
  const groups = new Map<string, MentionGroup>();
  for (const { country, mention } of seen) {
    if (!plain.has(country)) continue;
    const key = surfaceKey(mention.surface);
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else {
      const team = teamOf(kb, country, mention.surface, sport);
      if (team < 0) continue;
      const words = mention.surroundings.last - mention.surroundings.first + 1;
      groups.set(key, {
        key,
        bare: key,
        words,
        mentions: [mention],
        candidates: [{ entity: team, aliasType: 'short', needsContext: true }],
      });
    }
  }
  return [...groups.values()];
}

/** As the dataset writes it: "women's national football", "national under-21 football"; '' when the article does not tell. */
function sportOf(article: Article): string {
  const counts = SPORTS.map(() => 0);
  let women = 0;
  // The two codes of rugby share most of their words.
  let league = 0;
  const young = new Map<string, number>();
  for (const { words } of article.blocks) {
    for (const [at, { folded }] of words.entries()) {
      const before = words[at - 1]?.folded;
      SPORTS.forEach((sport, i) => {
        if (sport.words.has(folded)) counts[i] = (counts[i] ?? 0) + 1;
      });
      if (WOMEN.has(folded)) women++;
      if (before === 'rugby') league += folded === 'league' ? 1 : folded === 'union' ? -1 : 0;
      const age = folded.startsWith('u') || before === 'under' ? YOUNG.exec(folded)?.[1] : undefined;
      if (age !== undefined) young.set(age, (young.get(age) ?? 0) + 1);
    }
  }
  const most = Math.max(...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (most < LEAST_WORDS || most * 2 <= total) return '';
  const { team = '' } = SPORTS[counts.indexOf(most)] ?? {};
  const [age] = [...young].find(([, times]) => times >= LEAST_WORDS) ?? [];
  const side = `${women >= LEAST_WORDS ? "women's " : ''}national ${age === undefined ? '' : `under-${age} `}`;
  return side + (team === 'rugby union' && league > 0 ? 'rugby league' : team);
}

function teamOf(kb: KnowledgeBase, country: string, surface: string, sport: string): EntityIndex {
  const named = kb
    .candidates(`${surface} ${sport} team`)
    .find(({ entity }) => kb.kind(entity) === 'organization' && !kb.isBareName(entity));
  return named?.entity ?? -1;
}

function useOf(
  block: ArticleBlock,
  named: CountryMention,
  lexicon: Lexicon,
): { country: string; mention: Mention; use: Use } {
  const surroundings = surroundingsOf(block, named.start, named.end, lexicon);
  const mention = mentionAt(block, named.start, named.end, surroundings);
  // England and Wales are one country and two teams.
  const country = surfaceKey(mention.surface);
  return { country, mention, use: named.kind === 'name' ? standing(block, named, surroundings) : 'place' };
}

function standing({ block: { text }, words }: ArticleBlock, { start, end }: CountryMention, around: Surroundings): Use {
  const { before, after, first, last } = around;
  if (['name', 'given-name', 'street'].includes(before) || ['name', 'given-name', 'thing', 'company'].includes(after))
    return 'place';
  if (SCORE_AFTER.test(text.slice(end, end + 12)) || SCORE_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
    return 'plain';
  const previous = adjacent(words[first - 1], words[first]);
  const next = words[last + 1]?.gap === ' ' ? words[last + 1] : undefined;
  if (previous && PLACE.has(previous.folded))
    return previous.folded === 'to' && LOSS.has(words[first - 2]?.folded ?? '') ? 'plain' : 'place';
  if (next && (HAS.has(next.folded) || DOES.has(next.folded))) return 'plain';
  return previous && DONE_TO.has(previous.folded) ? 'plain' : 'possible';
}

function adjacent(word: Word | undefined, next: Word | undefined): Word | undefined {
  return next?.gap === ' ' ? word : undefined;
}
