import { type BlockOutline, outlineOf } from '../../lib/cards/build-cast.ts';
import type { Namesake } from '../../lib/cards/card-model.ts';
import { createPlaceMender } from '../../lib/highlight/mend-places.ts';
import type { PageMention } from '../../lib/highlight/page-mention.ts';
import type { Entity, EntityId, PartialDate } from '../../lib/knowledge-base/entity.ts';
import type { UnknownEntity } from '../../lib/linking/introductions.ts';
import type { AnnotateReply, AnnotateRequest, DatasetProblem, PageReport } from '../../lib/messaging/protocol.ts';
import { createBrowserVisibility } from '../../lib/page/browser-visibility.ts';
import { clobberedName } from '../../lib/page/clobbered-form.ts';
import type { ArticlePart } from '../../lib/page/further-articles.ts';
import { type PageBlock, rangeOf } from '../../lib/page/page-block.ts';
import type { PageReason } from '../../lib/page/page-reason.ts';
import { readPage } from '../../lib/page/page-text.ts';

export type Ask = (request: AnnotateRequest) => Promise<AnnotateReply>;

/** What one reading of the page gave. */
export interface Reading {
  state: PageReport['state'];
  reason: PageReason | null;
  /** What failed, '' when nothing did. */
  failure: string;
  title: string;
  /** Of the first article. */
  date: PartialDate;
  /** Of the dataset; '' before it has answered. */
  dataAsOf: PartialDate;
  /** One, or several that the page shows below each other; none unless the state is 'annotated'. */
  articles: ReadArticle[];
  problem: DatasetProblem | null;
  /** What was asked about, and the answers: the same text is not asked about twice. */
  asked: readonly Asked[];
  /** The element with the article's text, and the shadow roots that hold some of it. */
  root: Element | null;
  shadowRoots: ReadonlySet<Node>;
  /** Whether text was read out of an element. */
  holdsText(element: Element): boolean;
  /** Puts mentions back on their words where the page drew these anew; tells whether any was moved or given up. */
  mend(): boolean;
}

/** Who is named in one article of the page. */
export interface ReadArticle {
  date: PartialDate;
  mentions: PageMention[];
  entities: Entity[];
  namesakes: Record<EntityId, Namesake>;
  unknown: UnknownEntity[];
  /** All its blocks, to say where in it somebody is named. */
  outline: BlockOutline[];
}

interface Asked {
  /** Date and text. */
  question: string;
  reply: AnnotateReply;
}

export function emptyReading(state: Reading['state'], reason: PageReason | null = null): Reading {
  return {
    state,
    reason,
    failure: '',
    title: '',
    date: '',
    dataAsOf: '',
    articles: [],
    problem: null,
    asked: [],
    root: null,
    shadowRoots: new Set(),
    holdsText: () => false,
    mend: () => false,
  };
}

interface ReadOptions {
  /** Read the page even if it is no article: the reader asked. */
  anyway: boolean;
  ask: Ask;
  before: Reading;
  /** The page of a frame, null for the page itself. */
  around: Document | null;
}

/** Reads the article, asks who is named in it, and finds their places in the page. Never rejects: a failure is a state. */
export async function readArticle(document: Document, { anyway, ask, before, around }: ReadOptions): Promise<Reading> {
  try {
    const clobbered = clobberedName(document);
    if (clobbered !== null) throw new Error(`a field of a form is named "${clobbered}"`);
    const page = readPage(document, createBrowserVisibility(), around);
    const { title, date, language, outlet } = page.info;
    const where = {
      root: page.root,
      shadowRoots: shadowRootsOf(page.blocks),
      holdsText: (element: Element) => page.blocks.some((block) => isTextOf(block, element)),
    };
    if (page.blocks.length === 0 || !(page.isArticle || anyway))
      return { ...emptyReading('not-article', page.reason), title, date, ...where };
    const asked = await Promise.all(
      page.parts.map((part): Promise<Asked> => askAbout(part, { language, outlet }, before.asked, ask)),
    );
    const failed = asked.find(({ reply }) => !reply.ok)?.reply;
    if (failed && !failed.ok)
      return {
        ...emptyReading('failed', page.reason),
        failure: failed.problem.detail,
        title,
        date,
        problem: failed.problem,
        asked,
        ...where,
      };
    const found = page.parts.flatMap(({ date: day, blocks }, i): ReadArticle[] => {
      const reply = asked[i]?.reply;
      if (!reply?.ok) return [];
      const { entities, namesakes, unknown } = reply;
      const outline = outlineOf(blocks);
      return [{ date: day, mentions: placed(blocks, reply), entities, namesakes, unknown, outline }];
    });
    const dataAsOf = asked.flatMap(({ reply }) => (reply.ok ? reply.asOf : []))[0] ?? '';
    const mend = createPlaceMender(
      found.flatMap(({ mentions }) => mentions),
      page.blocks,
    );
    // The page may have drawn itself anew while the question was on its way.
    mend();
    const articles = found.map((article) => ({
      ...article,
      mentions: article.mentions.filter(({ range }) => !range.collapsed),
    }));
    return { ...emptyReading('annotated', page.reason), title, date, dataAsOf, articles, asked, mend, ...where };
  } catch (error) {
    return { ...emptyReading('failed'), failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks who is named in an article, unless the answer is known from before. */
async function askAbout(
  { date, blocks }: ArticlePart,
  context: { language: string; outlet: string },
  before: readonly Asked[],
  ask: Ask,
): Promise<Asked> {
  const first = blocks[0]?.id ?? 0;
  const question = `${first} ${date}\n${blocks.map((block) => block.text).join('\n')}`;
  const known = before.find((asked) => asked.question === question);
  if (known?.reply.ok) return known;
  const request: AnnotateRequest = {
    // The background is sent the words alone: nodes cannot be, and would tell it nothing.
    blocks: blocks.map((block) => ({ id: block.id, kind: block.kind, text: block.text })),
    context: { date, ...context },
  };
  return { question, reply: await ask(request) };
}

function isTextOf({ element: owner, segments }: PageBlock, element: Element): boolean {
  return element.contains(owner) || (owner.contains(element) && segments.some(({ node }) => element.contains(node)));
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
    return block ? [{ ...mention, range: rangeOf(block, mention.start, mention.end) ?? nowhereIn(block) }] : [];
  });
}

/** For a mention whose words are no longer where they were read. */
function nowhereIn({ element }: PageBlock): Range {
  return element.ownerDocument.createRange();
}
