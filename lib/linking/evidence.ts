import type { Candidate } from '../knowledge-base/knowledge-base.ts';
import type { Anchors, AnchorRelations } from './anchors.ts';
import type { Article } from './article.ts';
import type { DocumentTopics } from './topics.ts';
import type { Lexicon } from './lexicon.ts';
import type { MentionGroup } from './mention-groups.ts';
import type { Listed } from './neighbourhood.ts';
import type { Profile } from './profile.ts';
import type { Reason } from './reason.ts';

/** Points for or against a candidate, and why. About one point is one piece of fair evidence. */
export interface Evidence {
  points: number;
  /** '' when it is not worth telling. */
  reason: Reason | '';
}

/** One candidate of one group, under judgement. */
export interface Reading {
  group: MentionGroup;
  candidate: Candidate;
  profile: Profile;
  /** The other candidates of the group. */
  rivals: Profile[];
}

/** What has been settled so far; rounds of scoring see the anchors of the round before. */
export interface Document {
  article: Article;
  lexicon: Lexicon;
  topics: DocumentTopics;
  /** Entities linked so far, by index. */
  anchors: Anchors;
  relations: AnchorRelations;
  /** iso2 → how much the article speaks of the country, by its names and by those linked so far. */
  countryWeight: ReadonlyMap<string, number>;
  /** Whom it enumerates together with a mention, of those linked so far. */
  listed: Listed;
  /** Folded surnames of people whom the knowledge base does not know, named in full in two paragraphs or more: no mere passers-by. */
  recurringStrangers: ReadonlySet<string>;
  /** Folded acronyms that the article itself defines → the folded words they stand for. */
  acronyms: ReadonlyMap<string, string>;
  /** How many people of the knowledge base news may call by a surname. */
  bearers(surname: string): number;
}

export interface Scorer {
  readonly name: string;
  /** It looks at nothing but group, candidate and profile in the article, which no round changes: asked once. */
  readonly isSettled?: true;
  score(reading: Reading, document: Document): Evidence | null;
}
