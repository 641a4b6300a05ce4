/** Organizations that the knowledge base does not know but the article names in full: told by company and body words, acronyms, appositions. */
import type { Article, ArticleBlock } from './article.ts';
import { isCommonWord, type Lexicon } from './lexicon.ts';
import { isArticle } from './mention-groups.ts';
import { CALENDAR, COMPANY_AFTER_NAME, TITLES } from './titles.ts';
import { capitalizedRuns, type IsCovered, type UnknownName } from './unknown-names.ts';
import type { Word } from './words.ts';
import { words } from './word-set.ts';

/** What bodies are called, as the last word of a name or the first before "of". Folded; English, Spanish, French, German, Portuguese, Italian, Dutch. */
const BODIES = words(
  'agency alliance assembly association authority board bureau caucus centre center charity coalition college commission committee company confederation consortium ' +
    'cooperative corporation council department directorate federation forum foundation fund guild hospital initiative institute institution league ministry museum ' +
    'network observatory office orchestra organisation organization partnership party police project school secretariat service services society syndicate trust ' +
    'union university ' +
    'asociacion federacion fundacion instituto ministerio sindicato universidad ayuntamiento fiscalia empresa ' +
    'association federation fondation institut ministere syndicat universite prefecture ' +
    'verband verein stiftung institut gesellschaft gewerkschaft universitat ministerium ' +
    'associacao federacao fundacao ministerio sindicato universidade ' +
    'associazione federazione fondazione istituto ministero sindacato universita ' +
    'vereniging stichting instituut ministerie universiteit vakbond',
);
/** What an apposition calls them: "Acme, a maker of widgets". */
const SAID_TO_BE =
  /^,\s+(?:an?|the|a\s+\p{L}+-based)\s+(?:[\p{L}\d’'-]+\s+){0,4}(?:company|firm|group|charity|nonprofit|non-profit|think\s?tank|start-?up|agency|organi[sz]ation|union|maker|manufacturer|retailer|bank|insurer|publisher|supplier|lender|watchdog|party|militia|band|club|newspaper|website)\b/u;
const ACRONYM = /^\s+\(\p{Lu}[\p{Lu}\d&.-]{1,7}\)/u;
/** Words that join the parts of a body's name. */
const JOINING = words('of for and de la des du del della delle di do da dos das der fur van voor y e et');
const MOST_WORDS = 9;

/** Every sighting, in reading order. A line set in capitals tells nothing. */
export function findUnknownOrganizations(article: Article, lexicon: Lexicon, isCovered: IsCovered): UnknownName[] {
  const found: UnknownName[] = [];
  for (const block of article.blocks) {
    if (block.capitals !== 'sentence') continue;
    for (const [first, last] of joinedRuns(block)) {
      const name = organizationIn(block, first, last, lexicon);
      if (name && !isCovered(block, name.start, name.end)) found.push(name);
    }
  }
  return found;
}

/** Runs of capitalized words, joined over "of" and its like: "Institute for Fiscal Studies". */
function joinedRuns(block: ArticleBlock): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of capitalizedRuns(block)) {
    const before = joined.at(-1);
    const gap = before ? block.words.slice(before[1] + 1, first) : [];
    const isOne =
      before !== undefined &&
      gap.length > 0 &&
      gap.length <= 2 &&
      gap.every((word) => JOINING.has(word.folded) || word.folded === 'the') &&
      [...gap, block.words[first] as Word].every((word) => word.gap === ' ') &&
      BODIES.has(block.words[before[1]]?.folded ?? '');
    if (isOne) before[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}

function organizationIn(block: ArticleBlock, from: number, last: number, lexicon: Lexicon): UnknownName | null {
  const { words: all, block: text } = block;
  let first = from;
  // "The Acme Group", "Former Acme Group", "President Acme"
  while (
    first < last &&
    (isArticle(all[first]?.folded, block.language) ||
      TITLES.has(folded(all[first])) ||
      CALENDAR.has(folded(all[first])) ||
      (all[first]?.opensSentence && isCommonWord(lexicon, folded(all[first])) && !BODIES.has(folded(all[first]))))
  )
    first++;
  const [lead, end] = [all[first] as Word, all[last] as Word];
  const length = last - first + 1;
  if (length > MOST_WORDS || CALENDAR.has(end.folded)) return null;
  const behind = text.text.slice(end.end, end.end + 140);
  const isBody =
    length >= 2 && (BODIES.has(end.folded) || COMPANY_AFTER_NAME.has(end.folded) || BODIES.has(lead.folded));
  const isSaid = (length >= 2 || !isCommonWord(lexicon, end.folded)) && SAID_TO_BE.test(behind);
  if (!isBody && !isSaid && !(length >= 2 && ACRONYM.test(behind))) return null;
  return {
    name: text.text.slice(lead.start, end.end),
    surname: end.folded,
    block,
    start: lead.start,
    end: end.end,
  };
}

function folded(word: Word | undefined): string {
  return word?.folded ?? '';
}
