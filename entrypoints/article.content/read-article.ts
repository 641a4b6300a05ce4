import type { PageMention } from '../../lib/highlight/page-mention.ts';
import type { Entity, EntityId, PartialDate } from '../../lib/knowledge-base/entity.ts';
import type { UnknownPerson } from '../../lib/linking/unknown-names.ts';
import type { AnnotateReply, AnnotateRequest, DatasetProblem, PageReport } from '../../lib/messaging/protocol.ts';
import { BROWSER_VISIBILITY } from '../../lib/page/browser-visibility.ts';
import { type PageBlock, rangeOf } from '../../lib/page/page-block.ts';
import { readPage } from '../../lib/page/page-text.ts';

export type Ask = (request: AnnotateRequest) => Promise<AnnotateReply>;

/** What one reading of the page gave. */
export interface Reading {
  state: PageReport['state'];
  reason: string;
  title: string;
  date: PartialDate;
  mentions: PageMention[];
  entities: Entity[];
  otherNames: Record<EntityId, string>;
  unknown: UnknownPerson[];
  /** Ids of the blocks that are headlines. */
  headlines: Set<number>;
  problem: DatasetProblem | null;
  /** The text that was asked about, and the answer: the same text is not asked about twice. */
  asked: { text: string; reply: AnnotateReply } | null;
  /** The element with the article's text, and the shadow roots that hold some of it. */
  root: Element | null;
  shadowRoots: ReadonlySet<Node>;
}

export function emptyReading(state: Reading['state'], reason = ''): Reading {
  return {
    state,
    reason,
    title: '',
    date: '',
    mentions: [],
    entities: [],
    otherNames: {},
    unknown: [],
    headlines: new Set(),
    problem: null,
    asked: null,
    root: null,
    shadowRoots: new Set(),
  };
}

interface ReadOptions {
  /** Read the page even if it is no article: the reader asked. */
  anyway: boolean;
  ask: Ask;
  before: Reading;
}

/** Reads the article, asks who is named in it, and finds their places in the page. Never rejects: a failure is a state. */
export async function readArticle(document: Document, { anyway, ask, before }: ReadOptions): Promise<Reading> {
  try {
    const page = readPage(document, BROWSER_VISIBILITY);
    const { title, date, language, outlet } = page.info;
    const where = { root: page.root, shadowRoots: shadowRootsOf(page.blocks) };
    if (page.blocks.length === 0 || !(page.isArticle || anyway))
      return { ...emptyReading('not-article', page.reason), title, date, ...where };
    const text = page.blocks.map((block) => block.text).join('\n');
    const request: AnnotateRequest = {
      // The background is sent the words alone: nodes cannot be, and would tell it nothing.
      blocks: page.blocks.map((block) => ({ id: block.id, kind: block.kind, text: block.text })),
      context: { date, language, outlet },
    };
    const reply = before.asked?.text === text ? before.asked.reply : await ask(request);
    const asked = { text, reply };
    if (!reply.ok)
      return { ...emptyReading('failed', reply.problem.detail), title, date, problem: reply.problem, asked, ...where };
    return {
      state: 'annotated',
      reason: page.reason,
      title,
      date,
      mentions: placed(page.blocks, reply),
      entities: reply.entities,
      otherNames: reply.otherNames,
      unknown: reply.unknown,
      headlines: new Set(page.blocks.filter((block) => block.kind === 'headline').map((block) => block.id)),
      problem: null,
      asked,
      ...where,
    };
  } catch (error) {
    return emptyReading('failed', error instanceof Error ? error.message : String(error));
  }
}

function shadowRootsOf(blocks: readonly PageBlock[]): Set<Node> {
  return new Set(
    blocks.map((block) => block.element.getRootNode()).filter((node) => node.nodeType === 11 /* a shadow root's */),
  );
}

function placed(blocks: readonly PageBlock[], reply: Extract<AnnotateReply, { ok: true }>): PageMention[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return reply.mentions.flatMap((mention) => {
    const block = byId.get(mention.block);
    const range = block && rangeOf(block, mention.start, mention.end);
    return range ? [{ ...mention, range }] : [];
  });
}
