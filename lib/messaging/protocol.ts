import type { CastEntry, Namesake } from '../cards/card-model.ts';
import type { SearchHit } from '../cards/look-up.ts';
import type { ArticleContext, LinkedMention, TextBlock } from '../engine.ts';
import type { Entity, EntityId, EntityKind, PartialDate } from '../knowledge-base/entity.ts';
import type { UnknownEntity } from '../linking/introductions.ts';
import type { Decision } from '../linking/decide.ts';
import type { Reason } from '../linking/reason.ts';
import type { Pack } from '../packs/pack.ts';
import type { PageReason } from '../page/page-reason.ts';

/**
 * Every message of the extension, as a function: parameter = what is sent, return = the answer.
 * Pages talk to the background, the popup talks to the page (so that it works with the background asleep).
 */
export interface Protocol {
  /** page → background: who is named in these blocks? */
  annotate(request: AnnotateRequest): AnnotateReply;
  /** page → background: the number for the badge of the sender's tab; null takes the badge away. */
  showCount(count: number | null): void;
  /** popup, options → background: is the dataset there, and what is in it? */
  datasetState(): DatasetState;
  /** popup → background: who has a name that begins like this? Asked at every letter. */
  search(typed: string): SearchReply;
  /** background → page: are you there, and at which address? Unlike the report it costs the page nothing. */
  pageAddress(): string;
  /** popup → page: what do you see? */
  pageReport(): PageReport;
  /** popup → page: the records of the cast, for the pictures of connections and offices. */
  castRecords(): CastRecords;
  /** popup → page: scroll to a mention of the entity and flash it. */
  jumpToMention(request: JumpRequest): JumpReply;
  /** popup → page: read the page although it does not look like an article. */
  readAnyway(): void;
  /** popup → page: "not this one"; for this article another is meant, or nobody we know. */
  choose(choice: Choice): void;
  /** page → background: what the reader said before of the names in the article at this address? */
  choicesAt(address: string): Choice[];
  /** page → background: keep this, in place of what was said before of the article at this address. */
  keepChoices(kept: KeptChoices): void;
  /** background → page: the card of the next (1) or previous (-1) marked name, as a dialog. */
  stepMention(direction: 1 | -1): void;
  /** page → background: the reader knows this one; it is not marked any more, anywhere. */
  know(who: Known): void;
  /** background → page: the reader took back the permission for this site. */
  withdraw(): void;
  /** background → page: who is known has changed; begin anew. */
  readAgain(): void;
  /** page → background: style the marks in the frames of the sender's page too. */
  styleFrames(): void;
  /** page → background: run the card's code in the sender's frame. */
  loadCard(): void;
  /** page, popup → background: the records of these entities, as far as they are known. */
  entityRecords(ids: EntityId[]): Entity[];
  /** options → background: how is every name in these blocks judged? */
  explain(request: AnnotateRequest): ExplainReply;
  /** options → background: compile and keep this pack (lib/packs), in place of one of the same name. */
  savePack(pack: Pack): PackSummary;
  /** options → background */
  removePack(id: string): void;
}

export interface PackSummary {
  id: string;
  entities: number;
}

export type ExplainReply = { ok: true; names: ExplainedName[] } | { ok: false; problem: DatasetProblem };

/** One surface form of a text, and what became of it. */
export interface ExplainedName {
  surface: string;
  mentions: number;
  /** Id of the entity linked; null = none. */
  linked: EntityId | null;
  /** Why none was. */
  nil: Decision['nil'];
  /** Best first. */
  candidates: ExplainedCandidate[];
}

export interface ExplainedCandidate {
  id: EntityId;
  name: string;
  kind: EntityKind;
  subkind: string;
  total: number;
  evidence: { scorer: string; points: number; reason: Reason | null }[];
}

export interface Known {
  entity: EntityId;
  /** As shown in the list of those the reader knows. */
  name: string;
}

export interface Choice {
  entity: EntityId;
  /** null: nobody we know. */
  instead: EntityId | null;
}

export interface KeptChoices {
  address: string;
  choices: Choice[];
}

export interface AnnotateRequest {
  blocks: TextBlock[];
  context: ArticleContext;
}

export type AnnotateReply =
  | {
      ok: true;
      /** The day of the dataset's newest fact. */
      asOf: PartialDate;
      mentions: LinkedMention[];
      /** Records of just those found. */
      entities: Entity[];
      /** Those the mentions' `others` refer to. */
      namesakes: Record<EntityId, Namesake>;
      /** People and organizations the article names in full and the dataset does not know. */
      unknown: UnknownEntity[];
    }
  | { ok: false; problem: DatasetProblem };

export interface DatasetProblem {
  kind: 'missing' | 'corrupt' | 'version';
  /** For a report to us: what exactly was found. */
  detail: string;
}

export type DatasetState =
  | {
      ok: true;
      /** With a card. */
      people: number;
      organizations: number;
      /** Names that only guard against namesakes. */
      bareNames: number;
      asOf: PartialDate;
    }
  | { ok: false; problem: DatasetProblem };

export type SearchReply = { ok: true; asOf: PartialDate; hits: SearchHit[] } | { ok: false; problem: DatasetProblem };

/** The failure of a browser without CSS highlights: an older one, or one where they are switched off. */
export const NO_HIGHLIGHTS = 'CSS.highlights';

export interface PageReport {
  state: 'off' | 'reading' | 'not-article' | 'annotated' | 'failed';
  /** Why the page was, or was not, taken for an article; null before it was read. */
  reason: PageReason | null;
  /** What failed, in the words of the failure; '' when nothing did. */
  failure: string;
  /** The page's own address: a tab's is hidden from extensions without the permission to see it. */
  url: string;
  title: string;
  date: PartialDate;
  /** The day of the dataset's newest fact; '' while nothing was asked. */
  dataAsOf: PartialDate;
  cast: CastEntry[];
  unknown: UnknownEntity[];
  /** The card that is open in the page. */
  openCard: EntityId | null;
  problem: DatasetProblem | null;
  /** Of whom the reader said that they are not meant in this article, nor anybody else we know. */
  turnedDown: Known[];
  /** The page changed so much that it is no longer followed. */
  isResting: boolean;
}

export interface CastRecords {
  /** Of the article; '' when unknown. */
  date: PartialDate;
  /** The records behind the cast, in its order. */
  entities: Entity[];
}

export interface JumpRequest {
  entity: EntityId;
  /** Which mention, from 0; taken modulo their number, so that next and previous go round. */
  index: number;
}

export interface JumpReply {
  /** The mention jumped to, from 0; -1 when there is none left in the page. */
  index: number;
  total: number;
}
