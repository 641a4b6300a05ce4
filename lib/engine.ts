/** The engine's door: text blocks in, linked mentions out. Pure; the same in the background, in Node and in tests. */
import type { EntityId, EntityKind, PartialDate } from './knowledge-base/entity.ts';
import type { KnowledgeBase } from './knowledge-base/knowledge-base.ts';
import { readArticle } from './linking/article.ts';
import { type CountryNames, type CountryRow, countryNames } from './linking/countries.ts';
import type { Scorer } from './linking/evidence.ts';
import type { Lexicon } from './linking/lexicon.ts';
import { type Decision, THRESHOLD } from './linking/decide.ts';
import { linkArticle } from './linking/link.ts';
import type { Reason } from './linking/reason.ts';
import { mentionsWithoutClash } from './linking/mention-groups.ts';
import { keepProfiles } from './linking/profile.ts';
import { SCORERS } from './linking/scorers.ts';
import { introductions, type UnknownEntity } from './linking/introductions.ts';

/** One visual paragraph as a reader sees it. */
export interface TextBlock {
  /** The caller's own id; mentions refer to it. */
  id: number;
  kind: 'headline' | 'standfirst' | 'paragraph' | 'caption' | 'list' | 'table' | 'quote';
  text: string;
}

export interface ArticleContext {
  /** Day of publication; '' when unknown (then today's knowledge is used). */
  date: PartialDate;
  /** BCP 47, '' when unknown. */
  language: string;
  /** Name or host of the outlet. */
  outlet?: string;
}

/** A mention that was linked. Offsets are UTF-16 units of the block's text. */
export interface LinkedMention {
  block: number;
  start: number;
  end: number;
  surface: string;
  entity: EntityId;
  kind: EntityKind;
  /** 0 … 1: how sure. */
  confidence: number;
  reason: Reason;
  /** Other entities that the same words could have meant, best first, at most three. */
  others: EntityId[];
}

export interface Annotation {
  /** In reading order, never overlapping. */
  mentions: LinkedMention[];
  /** People and organizations named in full that the knowledge base does not know, with the words that introduce them. Never marked. */
  unknown: UnknownEntity[];
}

export interface Engine {
  annotate(blocks: readonly TextBlock[], context: ArticleContext): Annotation;
  /** The same judgement with every candidate, score and reason. */
  explain(blocks: readonly TextBlock[], context: ArticleContext): Decision[];
}

export interface EngineParts {
  kb: KnowledgeBase;
  lexicon: Lexicon;
  countries: Record<string, CountryRow>;
  /** Another list of scorers, to measure what each is worth. */
  scorers?: readonly Scorer[];
}

export function createEngine({ kb, lexicon, countries, scorers = SCORERS }: EngineParts): Engine {
  const names: CountryNames = countryNames(countries);
  const profile = keepProfiles(kb);
  const link = (blocks: readonly TextBlock[], context: ArticleContext) =>
    linkArticle(kb, readArticle(kb, lexicon, names, blocks, context), scorers, profile);
  return {
    annotate(blocks, context) {
      const { decisions, unknown, unknownOrganizations } = link(blocks, context);
      return { mentions: linkedMentions(decisions), unknown: introductions(unknown, unknownOrganizations) };
    },
    explain: (blocks, context) => link(blocks, context).decisions,
  };
}

function linkedMentions(decisions: readonly Decision[]): LinkedMention[] {
  const linked: LinkedMention[] = [];
  for (const { group, linked: best, candidates } of decisions) {
    if (!best) continue;
    const { entity } = best.profile;
    const reason: Reason = [...best.evidence]
      .sort((a, b) => b.points - a.points)
      .flatMap((evidence) => evidence.reason || [])[0] ?? {
      is: 'name-of',
      surface: group.mentions[0]?.surface ?? '',
      name: entity.name,
    };
    const others = candidates
      .filter((other) => other !== best && other.total > 0 && !other.profile.isBareName)
      .slice(0, 3);
    for (const mention of group.mentions) {
      linked.push({
        block: mention.block.block.id,
        start: mention.start,
        end: mention.end,
        surface: mention.surface,
        entity: entity.id,
        kind: entity.kind,
        confidence: 1 / (1 + Math.exp(THRESHOLD - 1 - best.total)),
        reason,
        others: others.map((other) => other.profile.entity.id),
      });
    }
  }
  return mentionsWithoutClash(linked);
}
