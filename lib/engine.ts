/** The engine's door: text blocks in, linked mentions out. Pure; the same in the background, in Node and in tests. */
import type { EntityId, EntityKind, PartialDate } from './knowledge-base/entity.ts';

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
  /** Why, in words a reader understands: "'Marco Rubio' in paragraph 1". */
  reason: string;
  /** Other entities that the same words could have meant, best first, at most three. */
  others: EntityId[];
}
