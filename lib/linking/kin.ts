/** "his father, Jos", "seine Frau Hannelore": words that introduce one of the family, often by the given name alone. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { surnameOf } from '../text/person-name.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Article, ArticleBlock } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionAt, type MentionGroup } from './mention-groups.ts';
import { surroundingsOf } from './surroundings.ts';
import type { IsCovered } from './unknown-names.ts';
import type { Word } from './words.ts';

/** Folded, of all languages: what somebody is to the one named before. */
const KIN: ReadonlySet<string> = new Set(
  (
    'wife husband father mother son daughter brother sister partner widow widower spouse fiance fiancee ' +
    'esposa marido mujer padre madre hijo hija hermano hermana viuda ' +
    'femme epouse mari epoux pere mere fils fille frere soeur veuve ' +
    'frau mann ehefrau ehemann vater mutter sohn tochter bruder schwester witwe ' +
    'mulher esposo pai mae filho filha irmao irma ' +
    'moglie marito figlio figlia fratello sorella vedova ' +
    'vrouw echtgenoot echtgenote vader moeder zoon dochter broer zus'
  ).split(' '),
);
/** Known people by a surname up to which given name and surname are as good as one person's. */
const MOST_BEARERS = 8;

/** Whether a folded word says what somebody is in a family. */
export function isKin(folded: string): boolean {
  return KIN.has(folded);
}

/** People linked before a place of a paragraph. */
export function peopleBefore(anchors: Anchors, block: ArticleBlock, offset: number): Anchor[] {
  return [...anchors.values()].filter(
    ({ profile, groups }) =>
      profile.entity.kind === 'person' &&
      groups.some(({ mentions }) => mentions.some((mention) => mention.block === block && mention.end <= offset)),
  );
}

/** Relatives of the linked by the given name alone, each with the one known person who has that and the surname. */
export function relatives(
  kb: KnowledgeBase,
  article: Article,
  lexicon: Lexicon,
  anchors: Anchors,
  bearers: (surname: string) => number,
  isCovered: IsCovered,
): MentionGroup[] {
  const found: MentionGroup[] = [];
  for (const block of article.blocks) {
    for (const [at, word] of block.words.entries()) {
      if (!isKin(word.folded) || !standsAlone(block, at + 1)) continue;
      const given = block.words[at + 1] as Word;
      if (isCovered(block, given.start, given.end)) continue;
      const relative = peopleBefore(anchors, block, given.start)
        .map(({ profile: { entity } }) => surnameOf(entity.name, entity.countries) ?? '')
        .filter((surname) => surname !== '' && bearers(surname) <= MOST_BEARERS)
        .map((surname) => onlyOne(kb, `${given.text} ${surname}`))
        .find((candidate) => candidate !== undefined);
      if (relative === undefined) continue;
      const around = surroundingsOf(block, given.start, given.end, lexicon);
      const mentions = [mentionAt(block, given.start, given.end, around)];
      found.push({ key: given.folded, bare: given.folded, words: 1, mentions, candidates: [relative] });
    }
  }
  return found;
}

/** A capitalized word behind the kin word that is no part of a longer name. */
function standsAlone(block: ArticleBlock, at: number): boolean {
  const [word, next] = [block.words[at], block.words[at + 1]];
  return (
    word?.shape === 'capitalized' &&
    /^,? $/.test(word.gap) &&
    !(next !== undefined && /^[\s-]$/.test(next.gap) && next.shape !== 'lower')
  );
}

function onlyOne(kb: KnowledgeBase, name: string): Candidate | undefined {
  const people = kb.candidates(name).filter(({ entity }) => kb.kind(entity) === 'person');
  return people.length === 1 && people.every(({ entity }) => !kb.isBareName(entity)) ? people[0] : undefined;
}
