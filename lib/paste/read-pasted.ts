import { buildCast, outlineOf } from '../cards/build-cast.ts';
import type { CastEntry } from '../cards/card-model.ts';
import type { LinkedMention } from '../engine.ts';
import type { Strings } from '../i18n/translate.ts';
import type { PartialDate } from '../knowledge-base/entity.ts';
import type { UnknownEntity } from '../linking/introductions.ts';
import type { AnnotateReply, AnnotateRequest } from '../messaging/protocol.ts';
import { plainTextBlocks } from '../page/plain-text.ts';

/** A pasted text as it is shown: its paragraphs with the names in them, and everybody named. */
export interface PastedArticle {
  paragraphs: PastedParagraph[];
  cast: CastEntry[];
  unknown: UnknownEntity[];
}

export interface PastedParagraph {
  id: number;
  isHeadline: boolean;
  parts: PastedPart[];
}

export interface PastedPart {
  text: string;
  /** null for the words between names. */
  mention: LinkedMention | null;
}

/** UTF-16 units: the longest long reads, several times over. What is beyond is not read. */
export const MOST_CHARS = 200_000;

/** @param date '' when the reader does not say; then cards are of today */
export function pasteRequest(text: string, date: PartialDate): AnnotateRequest {
  const blocks = plainTextBlocks(text.slice(0, MOST_CHARS)).map(({ id, kind, text: words }) => ({
    id,
    kind,
    text: words,
  }));
  return { blocks, context: { date, language: '' } };
}

export function pastedArticle(
  { blocks, context }: AnnotateRequest,
  reply: Extract<AnnotateReply, { ok: true }>,
  today: PartialDate,
  strings: Strings,
): PastedArticle {
  const view = { date: context.date, today, entities: reply.entities, strings };
  const byBlock = Map.groupBy(reply.mentions, ({ block }) => block);
  return {
    paragraphs: blocks.map(({ id, kind, text }) => ({
      id,
      isHeadline: kind === 'headline',
      parts: partsOf(text, byBlock.get(id) ?? []),
    })),
    cast: buildCast(reply.mentions, view, outlineOf(blocks), reply.namesakes),
    unknown: reply.unknown,
  };
}

function partsOf(text: string, mentions: readonly LinkedMention[]): PastedPart[] {
  const parts: PastedPart[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start > at) parts.push({ text: text.slice(at, mention.start), mention: null });
    parts.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), mention: null });
  return parts;
}
