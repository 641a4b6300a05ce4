/** The article as the linker reads it: blocks cut into words, gazetteer hits, countries named. */
import type { ArticleContext, TextBlock } from '../engine.ts';
import type { GazetteerHit, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { type CountryMention, type CountryNames, findCountries } from './countries.ts';
import { type Language, languageOf } from './language.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { withDottedAcronyms } from './dotted-acronyms.ts';
import { withMiddleInitials } from './middle-initials.ts';
import { withRoyalTitles } from './royal-titles.ts';
import { withSmallLetters } from './small-letters.ts';
import { withWordAcronyms } from './word-acronyms.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';
import { type Word, wordsOf } from './words.ts';

export interface ArticleBlock {
  /** Position among the blocks. */
  index: number;
  block: TextBlock;
  words: Word[];
  hits: readonly GazetteerHit[];
  countries: CountryMention[];
  /** Most words are capitalized (a headline in title case) or upper case: capitals say little. */
  capitals: 'sentence' | 'title' | 'upper';
  /** The article's language: German writes every noun with a capital. */
  language: Language;
}

export interface Article {
  context: ArticleContext;
  language: Language;
  /** The words of its language that are no names. */
  lexicon: Lexicon;
  blocks: ArticleBlock[];
  places: WordPlaces;
  /** iso2 → how often the article names the country, its people or its capital; the headline counts threefold. */
  countryWeight: Map<string, number>;
}

export function readArticle(
  kb: KnowledgeBase,
  allWords: Lexicon,
  countries: CountryNames,
  blocks: readonly TextBlock[],
  context: ArticleContext,
): Article {
  const cut = blocks.map((block) => wordsOf(block.text));
  const language = languageOf(context.language, cut.flat());
  const lexicon = lexiconFor(allWords, language);
  const read = blocks.map((block, index): ArticleBlock => {
    const words = cut[index] as Word[];
    return {
      index,
      block,
      words,
      hits: asPrinted(kb, words, kb.scan(block.text), language, lexicon),
      countries: findCountries(countries, words),
      capitals: capitalsOf(words),
      language,
    };
  });
  const countryWeight = new Map<string, number>();
  for (const { block, countries: named } of read) {
    for (const { country } of named)
      countryWeight.set(country, (countryWeight.get(country) ?? 0) + (block.kind === 'headline' ? 3 : 1));
  }
  const home = homeOf(context.language);
  if (home !== '') countryWeight.set(home, (countryWeight.get(home) ?? 0) + HOME_WEIGHT);
  return { context, language, lexicon, blocks: read, places: wordPlaces(read), countryWeight };
}

/** A paper seldom names the country that it is written in and for. */
const HOME_WEIGHT = 3;

/** Country of "en-AU" and "de-CH"; "en-US" is what pages of every country say that have not thought about it. */
function homeOf(language: string): string {
  const region = /^[a-z]{2,3}-([a-z]{2})$/i.exec(language)?.[1]?.toLowerCase() ?? '';
  return region === 'us' ? '' : region;
}

/** The hits and what papers print otherwise than lists of names. */
function asPrinted(
  kb: KnowledgeBase,
  words: readonly Word[],
  scanned: readonly GazetteerHit[],
  language: Language,
  lexicon: Lexicon,
): readonly GazetteerHit[] {
  const plain = withDottedAcronyms(kb, words, withMiddleInitials(kb, words, scanned));
  const small = withSmallLetters(kb, words, withWordAcronyms(kb, words, plain, lexicon), language);
  return withRoyalTitles(kb, words, small, language);
}

/** Share of capitalized words from which a line is set in title case. */
const TITLE_CASE_SHARE = 0.65;

/** "OBAMA WINS": no row of acronyms. */
function isShout(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ shape }) => shape === 'upper') && words.some(({ text }) => text.length > 4);
}

function capitalsOf(words: readonly Word[]): ArticleBlock['capitals'] {
  const letters = words.filter((word) => word.shape !== 'number');
  if (letters.length < 4) return isShout(letters) ? 'upper' : 'sentence';
  const upper = letters.filter((word) => word.shape === 'upper').length;
  if (upper > letters.length * 0.8) return 'upper';
  const long = letters.filter((word) => word.text.length > 3);
  const capitalized = long.filter((word) => word.shape !== 'lower').length;
  return long.length >= 3 && capitalized > long.length * TITLE_CASE_SHARE && letters.length < 30 ? 'title' : 'sentence';
}
