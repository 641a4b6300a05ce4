/** "his father, Keke", "sa fille Marine": those introduced as family of somebody linked, often by the given name alone. */
import type { Candidate, KnowledgeBase } from '../knowledge-base/knowledge-base.ts';
import { surnameOf } from '../text/person-name.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Article, ArticleBlock } from './article.ts';
import { KIN_WORDS } from './kin-words.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionAt, type MentionGroup } from './mention-groups.ts';
import type { Profile } from './profile.ts';
import { surroundingsOf } from './surroundings.ts';
import type { IsCovered } from './unknown-names.ts';
import type { Word } from './words.ts';

/** Known people by a surname up to which given name and surname are as good as one person's. */
const MOST_BEARERS = 8;

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
    const kin = KIN_WORDS[block.language];
    for (let at = 0; at < block.words.length; at++) {
      if (!kin.has((block.words[at] as Word).folded) || !standsAlone(block, at + 1)) continue;
      const given = block.words[at + 1] as Word;
      if (isCovered(block, given.start, given.end)) continue;
      const relative =
        peopleBefore(anchors, block, given.start)
          .map(({ profile: { entity } }) => surnameOf(entity.name, entity.countries))
          .filter((surname) => surname !== '' && bearers(surname) <= MOST_BEARERS)
          .map((surname) => onlyOne(kb, `${given.text} ${surname}`))
          .find((candidate) => candidate !== undefined) ?? royal(kb, given.text, anchors);
      if (relative === undefined) continue;
      const around = surroundingsOf(block, given.start, given.end, lexicon);
      const mentions = [mentionAt(block, given.start, given.end, around)];
      found.push({ key: given.folded, bare: given.folded, words: 1, mentions, candidates: [relative] });
    }
  }
  return found;
}

/** "zijn moeder, Beatrix", in an article that names a royal of her country. */
function royal(kb: KnowledgeBase, given: string, anchors: Anchors): Candidate | undefined {
  const homes = new Set(
    [...anchors.values()].filter(({ profile }) => isRoyal(profile)).flatMap(({ profile }) => profile.entity.countries),
  );
  if (homes.size === 0) return undefined;
  const candidates = new Map(
    ROYAL_TITLES.flatMap((title) => kb.candidates(`${title} ${given}`))
      .filter(
        ({ entity }) => kb.kind(entity) === 'person' && kb.entity(entity).countries.some((code) => homes.has(code)),
      )
      .map((candidate) => [candidate.entity, candidate]),
  );
  return candidates.size === 1 ? [...candidates.values()][0] : undefined;
}

const ROYAL_TITLES = ['King', 'Queen', 'Prince', 'Princess'];

function isRoyal({ entity: { subkind, facts } }: Profile): boolean {
  return (
    /royal|monarch/.test(subkind) ||
    facts.some(({ office }) => office !== undefined && /^(?:King|Queen) of/.test(office.title))
  );
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
