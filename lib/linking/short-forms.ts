/** Later, shorter forms of a name that the article gives in full: surnames of people, first words of organizations, defined acronyms. */
import { surnameOf } from '../text/person-name.ts';
import type { Article, ArticleBlock } from './article.ts';
import { addTo, type Anchor } from './anchors.ts';
import { guardRejectsShortForm } from './guard.ts';
import { isCommonWord, isGivenName, isPlace, type Lexicon } from './lexicon.ts';
import { type Mention, mentionAt, type MentionGroup, surfaceKey } from './mention-groups.ts';
import type { Profile } from './profile.ts';
import { surroundingsOf } from './surroundings.ts';
import { CALENDAR, PARTICLES, TITLES } from './titles.ts';
import type { Word } from './words.ts';

/** Adds each anchor as a candidate to the groups of its short forms, and makes the groups that the gazetteer did not find. */
export function addShortForms(
  article: Article,
  groups: MentionGroup[],
  anchors: Iterable<Anchor>,
  lexicon: Lexicon,
): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const covered = coverage(groups);
  // "John" of "John Paul" is no mention in the way.
  const coveredByMore = coverage(groups.filter((group) => group.words > 1));
  const wanted = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    for (const key of new Set(
      anchor.groups.flatMap((group) => shortFormsOf(anchor.profile, group, article, lexicon)),
    )) {
      if (key !== anchor.group.key) addTo(wanted, key, anchor);
    }
  }
  for (const [key, holders] of wanted) {
    let group = byKey.get(key);
    if (!group) {
      const mentions = findMentions(article, key, key.includes(' ') ? coveredByMore : covered, lexicon);
      if (mentions.length === 0) continue;
      group = { key, bare: key, words: key.split(' ').length, mentions, candidates: [] };
      byKey.set(key, group);
      groups.push(group);
    }
    for (const { profile } of holders) {
      if (group.candidates.some((candidate) => candidate.entity === profile.index)) continue;
      group.candidates.push({ entity: profile.index, aliasType: 'derived', needsContext: true });
    }
  }
}

function shortFormsOf({ entity }: Profile, group: MentionGroup, article: Article, lexicon: Lexicon): string[] {
  if (entity.kind === 'person') {
    if (group.words < 2) return [];
    const parts = group.key.split(' ');
    const surname = surfaceKey(surnameOf(entity.name, entity.countries) ?? '');
    const [given = '', fromPage = ''] = [group.key.split(' ')[0], group.key.split(' ').at(-1)];
    // A pope is called by the surname he was born with, too: "Robert Prevost", "Prevost".
    // "William IV of the United Kingdom" ends with no surname.
    const another =
      !parts.some((part) => BEFORE_REALM.has(part)) &&
      (surname === '' ? isGivenName(lexicon, given) && !ROMAN.test(fromPage) : !group.key.includes(surname));
    // "el-Sissi", "van Gogh", "bin Salman".
    const particle = PARTICLES.has(parts.at(-2) ?? '') ? `${parts.at(-2)} ${fromPage}` : '';
    // "John Paul II" is also called without his number; of one given name it is hardly anybody's alone.
    const regnal =
      parts.length > 2 && ROMAN.test(fromPage) && !TITLES.has(parts[0] ?? '') ? parts.slice(0, -1).join(' ') : '';
    return [
      ...new Set([surname, another ? fromPage : '', particle, regnal, givenNameAlone(group, article, lexicon)]),
    ].filter((key) => key.length > 1);
  }
  const acronym = definedAcronym(group);
  const first = group.key.split(' ')[0] ?? '';
  const distinctive =
    group.words > 1 &&
    first.length >= 4 &&
    !CONTINENTAL.has(first) &&
    !TITLES.has(first) &&
    !isCommonWord(lexicon, first) &&
    !isPlace(lexicon, first) &&
    !isGivenName(lexicon, first) &&
    !CALENDAR.has(first);
  const isShort = distinctive && !isCountry(first, article) && !standsAsPlace(first, article);
  return [acronym, isShort ? first : ''].filter((key) => key !== '');
}

/** "Mexican" beside the Mexican Navy: a word by which the article names a country. */
function isCountry(first: string, { places }: Article): boolean {
  return places(first).some(({ block, at }) => {
    const word = block.words[at];
    return block.countries.some(({ start, end }) => start === word?.start && end === word.end);
  });
}

const IN_PLACE = new Set(['in', 'near', 'outside']);

/** "in Nara" beside Nara Medical University, "Treaty of Waitangi" beside the Waitangi Tribunal: the first word is a place here. */
function standsAsPlace(first: string, { places }: Article): boolean {
  return places(first).some(({ block: { words }, at }) => {
    const word = words[at];
    if (word === undefined || word.shape === 'lower' || word.gap !== ' ') return false;
    const before = words[at - 1];
    return IN_PLACE.has(before?.folded ?? '') || (before?.folded === 'of' && words[at - 2]?.shape === 'capitalized');
  });
}

/** Blocks from the top in which the person whom an article is about is named: headline, standfirst, first paragraph. */
const OPENING_BLOCKS = 3;

/** An article that calls its subject by the given name does so again and again. */
const LEAST_GIVEN_NAMES = 2;

/** "Taylor" in an article about Taylor Swift: whom the opening names in full may be called by the given name. */
function givenNameAlone({ key, mentions }: MentionGroup, article: Article, lexicon: Lexicon): string {
  const [given = '', second] = key.split(' ');
  const isSubject = mentions.some(({ block }) => block.index < OPENING_BLOCKS);
  const alone = article.places(given).filter(({ block, at }) => block.words[at + 1]?.folded !== second).length;
  if (alone < LEAST_GIVEN_NAMES) return '';
  return isSubject &&
    given.length >= 4 &&
    isGivenName(lexicon, given) &&
    !isCommonWord(lexicon, given) &&
    !isPlace(lexicon, given)
    ? given
    : '';
}

/** What joins a monarch or a saint to a realm or a town. */
const BEFORE_REALM = new Set(['of', 'de', 'von', 'van', 'di']);

/** "Benedict XVI" has no surname. */
const ROMAN = /^[ivx]+$/;

/** "European rules" are not the European Commission's. */
const CONTINENTAL = new Set(['european', 'african', 'asian', 'latin', 'nordic', 'arab']);

/** "Drug Enforcement Administration (DEA)" defines DEA for this article. */
function definedAcronym(group: MentionGroup): string {
  for (const { block, end } of group.mentions) {
    const match = /^\s*\((?:the\s+)?["“']?(\p{Lu}[\p{L}\p{N}&.-]{1,9})["”']?[,;)]/u.exec(
      block.block.text.slice(end, end + 24),
    );
    const acronym = match?.[1];
    if (acronym && (acronym.match(/\p{Lu}/gu)?.length ?? 0) >= 2) return surfaceKey(acronym);
  }
  return '';
}

/**
 * Folded acronyms that the article defines, with the folded words before the bracket: "artificial pancreas (AP)",
 * "Internationale Währungsfonds (IWF)". A bracket behind a single word, or behind a number, defines nothing.
 */
export function definedAcronyms(article: Article): Map<string, string> {
  const defined = new Map<string, string>();
  for (const { block } of article.blocks) {
    if (!block.text.includes('(')) continue;
    spellOut(block.text, defined);
    for (const match of block.text.matchAll(
      /((?:[\p{L}\d’'&-]+\s+){2,8})\(["“']?(\p{Lu}[\p{L}\d&.-]{1,7})["”']?\)/gu,
    )) {
      const acronym = match[2] as string;
      const words = (match[1] as string).trim().split(/[\s-]+/);
      const first = acronym[0]?.toLowerCase();
      const letters = acronym.replace(/[^\p{L}]/gu, '');
      if (letters.length < 2 || letters !== letters.toUpperCase()) continue;
      const start = words.findLastIndex(
        (word, k) => word[0]?.toLowerCase() === first && words.length - k <= letters.length + 3,
      );
      if (start >= 0 && words.length - start >= 2)
        defined.set(surfaceKey(acronym), surfaceKey(words.slice(start).join(' ')));
    }
  }
  return defined;
}

/** "the AIS (Australia-Indonesia-Singapore) cable": the acronym first, then as many words with its letters. */
function spellOut(text: string, defined: Map<string, string>): void {
  for (const match of text.matchAll(
    /(?<![\p{L}\d])(\p{Lu}{2,6})\s\((?:the\s)?(\p{Lu}[\p{L}’'-]+(?:[\s-]\p{L}[\p{L}’']*){1,6})\)/gu,
  )) {
    const letters = (match[1] as string).toLowerCase();
    const words = surfaceKey(match[2] as string).split(' ');
    const initials = words.map((word) => word[0]).join('');
    if (initials === letters) defined.set(letters, words.join(' '));
  }
}

function findMentions(
  article: Article,
  key: string,
  covered: (block: ArticleBlock, start: number, end: number) => boolean,
  lexicon: Lexicon,
): Mention[] {
  const parts = key.split(' ');
  const mentions: Mention[] = [];
  for (const { block, at } of article.places(parts[0] ?? '')) {
    const { words } = block;
    if (!parts.every((part, k) => words[at + k]?.folded === part)) continue;
    const [first, last] = [words[at] as Word, words[at + parts.length - 1] as Word];
    if (last.shape === 'lower' || last.shape === 'number' || covered(block, first.start, last.end)) continue;
    const surroundings = surroundingsOf(block, first.start, last.end, lexicon);
    if (guardRejectsShortForm(surroundings, block)) continue;
    mentions.push(mentionAt(block, first.start, last.end, surroundings));
  }
  return mentions;
}

export function coverage(groups: Iterable<MentionGroup>): (block: ArticleBlock, start: number, end: number) => boolean {
  const spans = new Map<ArticleBlock, [number, number][]>();
  for (const { mentions } of groups) {
    for (const { block, start, end } of mentions) {
      const known = spans.get(block);
      if (known) known.push([start, end]);
      else spans.set(block, [[start, end]]);
    }
  }
  return (block, start, end) => spans.get(block)?.some(([from, to]) => from < end && start < to) ?? false;
}
