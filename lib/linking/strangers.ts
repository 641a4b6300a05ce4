/** Short forms that belong to somebody else: "Rebecca Paulson put a plant … Ms. Paulson said", beside Henry Paulson. */
import type { ArticleBlock } from './article.ts';
import { domainsOfWord } from './domains.ts';
import { isCommonWord, isGivenName, type Lexicon } from './lexicon.ts';
import type { Decision, ScoredCandidate } from './decide.ts';
import type { Mention } from './mention-groups.ts';
import { CALENDAR, TITLES } from './titles.ts';
import { capitalizedRuns, type IsCovered, type UnknownName } from './unknown-names.ts';
import { foldWord, type Word } from './words.ts';

/** Folded surnames of strangers whom the article names in full in two paragraphs or more. */
export function recurringStrangers(unknown: readonly UnknownName[]): Set<string> {
  const blocks = new Map<string, Set<ArticleBlock>>();
  for (const { name, surname, block } of unknown) {
    if (name.includes(' ')) blocks.set(surname, (blocks.get(surname) ?? new Set()).add(block));
  }
  return new Set([...blocks].filter(([, seen]) => seen.size > 1).map(([surname]) => surname));
}

interface Stranger {
  /** First and last word: the article may call them by either. */
  names: string[];
  end: number;
}

/**
 * Takes from each linked person the single words that stand, in the same paragraph, after a stranger of that name and with
 * no fuller name of the linked person in between: readers take a short form for whoever was introduced last.
 */
export function withoutStrangers(
  decisions: readonly Decision[],
  unknown: readonly UnknownName[],
  lexicon: Lexicon,
  isCovered: IsCovered,
): Decision[] {
  const known = new Map<ArticleBlock, Stranger[]>();
  for (const { name, block, end } of unknown) {
    const words = name.split(/\s+/).map(foldWord);
    if (words.length < 2) continue;
    known.set(block, [...(known.get(block) ?? []), { names: [words[0] as string, words.at(-1) as string], end }]);
  }
  const bearers = new Map<string, UnknownName[]>();
  for (const other of unknown)
    if (other.name.includes(' ')) bearers.set(other.surname, [...(bearers.get(other.surname) ?? []), other]);
  return decisions.map((decision) => {
    const { group, linked } = decision;
    if (!linked || group.words > 1) return decision;
    if (linked.profile.entity.kind === 'organization')
      return isSomebodys(group.key, linked, decisions, unknown, lexicon)
        ? { ...decision, linked: null, nil: 'stranger' }
        : decision;
    const fuller = decisions
      .filter((other) => other.linked?.profile.index === linked.profile.index && other.group.words > 1)
      .flatMap((other) => other.group.mentions);
    const own = group.mentions.filter((mention) => {
      const strangers = [
        ...(known.get(mention.block) ?? []),
        ...bearersOf(group.key, mention.block, lexicon, isCovered),
      ];
      return !isPrivate(mention) && !isStrangers(mention, group.key, strangers, fuller);
    });
    if (own.length === 0 || wasTakenBefore(own, bearers.get(group.key) ?? [], fuller))
      return { ...decision, linked: null, nil: 'stranger' };
    return own.length === group.mentions.length ? decision : { ...decision, group: { ...group, mentions: own } };
  });
}

/** Paragraphs up to which readers remember who was introduced by the name. */
const REMEMBERED = 2;

/**
 * "James Roosevelt Jr., a grandson, spoke." — new paragraph — "Roosevelt said": a short form that the article first uses
 * after introducing a stranger of that name is the stranger's, though a president was named in full before.
 */
function wasTakenBefore(
  mentions: readonly Mention[],
  bearers: readonly UnknownName[],
  fuller: readonly Mention[],
): boolean {
  if (bearers.length === 0) return false;
  const use = mentions.reduce((first, mention) => (isBefore(mention, first) ? mention : first));
  const stranger = bearers.findLast((other) => isBefore(other, use));
  if (stranger === undefined || use.block.index - stranger.block.index > REMEMBERED) return false;
  return !fuller.some((mention) => isBefore(mention, use) && !isBefore(mention, stranger));
}

interface Place {
  block: ArticleBlock;
  start: number;
}

function isBefore(one: Place, other: Place): boolean {
  return one.block === other.block ? one.start < other.start : one.block.index < other.block.index;
}

/** "Kemper" beside the sociologist Andreas Kemper is no insurer, unless the article names the insurer more fully, too. */
function isSomebodys(
  key: string,
  linked: ScoredCandidate,
  decisions: readonly Decision[],
  unknown: readonly UnknownName[],
  lexicon: Lexicon,
): boolean {
  return (
    unknown.some(({ name, surname }) => {
      const [given = '', ...rest] = name.split(' ');
      return surname === key && /\p{Ll}$/u.test(rest.at(-1) ?? '') && isGivenName(lexicon, foldWord(given));
    }) && !decisions.some((other) => other.linked?.profile.index === linked.profile.index && other.group.words > 1)
  );
}

/** Words looked at on either side of a name for what a private person is. */
const PRIVATE_REACH = 3;

/** "Precious Mandela, a cleaner": described as somebody whom no dataset has, though the given name is a common word. */
function isPrivate({ block: { words, language }, surroundings: { first, last } }: Mention): boolean {
  const says = (index: number): boolean =>
    domainsOfWord(words[index]?.folded ?? '', language).includes('private') &&
    !/^['’]/.test(words[index + 1]?.gap ?? '');
  for (let i = first - 1; i >= first - PRIVATE_REACH && /^\s$/.test(words[i + 1]?.gap ?? ''); i--)
    if (says(i)) return true;
  if (!/^,\s$/.test(words[last + 1]?.gap ?? '')) return false;
  for (let i = last + 1; i <= last + PRIVATE_REACH; i++) {
    if (says(i)) return true;
    if (!/^\s$/.test(words[i + 1]?.gap ?? '')) return false;
  }
  return false;
}

function isStrangers(
  mention: Mention,
  key: string,
  strangers: readonly Stranger[],
  fuller: readonly Mention[],
): boolean {
  const introduced = Math.max(
    -1,
    ...strangers.filter(({ names, end }) => end <= mention.start && names.includes(key)).map(({ end }) => end),
  );
  return (
    introduced >= 0 &&
    !fuller.some(({ block, start }) => block === mention.block && start > introduced && start < mention.start)
  );
}

/** "Kimo Einstein": a capitalized stranger before the surname, though no list has the given name. German capitals tell nothing. */
function bearersOf(key: string, block: ArticleBlock, lexicon: Lexicon, isCovered: IsCovered): Stranger[] {
  if (block.language === 'de' || block.capitals !== 'sentence') return [];
  const found: Stranger[] = [];
  for (const [first, last] of capitalizedRuns(block)) {
    const [given, surname] = [block.words[last - 1] as Word, block.words[last] as Word];
    if (last === first || surname.folded !== key || surname.gap !== ' ' || given.shape !== 'capitalized') continue;
    const isName =
      isGivenName(lexicon, given.folded) ||
      !(isCommonWord(lexicon, given.folded) || TITLES.has(given.folded) || CALENDAR.has(given.folded));
    const isCountry = block.countries.some((named) => named.start <= given.start && named.end >= given.end);
    if (isName && !isCountry && !isCovered(block, given.start, surname.end))
      found.push({ names: [key], end: surname.end });
  }
  return found;
}
