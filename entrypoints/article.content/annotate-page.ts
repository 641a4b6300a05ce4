import type { CardKit, PageCards } from '../../lib/cards/card-kit.ts';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import type { Entity, EntityId } from '../../lib/knowledge-base/entity.ts';
import { jumpTo } from '../../lib/highlight/jump.ts';
import { createMarks } from '../../lib/highlight/marks.ts';
import { measureGround } from '../../lib/highlight/measure-ground.ts';
import { markedElements, mentionAtPoint } from '../../lib/highlight/mention-at-point.ts';
import { nextMention } from '../../lib/highlight/next-mention.ts';
import { turnedDown } from '../../lib/cards/choices.ts';
import { chooseMarked, type PageMention } from '../../lib/highlight/page-mention.ts';
import { tintPointed } from '../../lib/highlight/pointed.ts';
import { toneOf } from '../../lib/highlight/tone.ts';
import { controlHover, type Showing } from '../../lib/hover/control-hover.ts';
import type { PageNews } from '../../lib/messaging/page-channel.ts';
import type {
  CastRecords,
  Choice,
  JumpReply,
  JumpRequest,
  KeptChoices,
  PageReport,
} from '../../lib/messaging/protocol.ts';
import { followChanges, type ReadingOutcome } from '../../lib/page/follow-changes.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { keepArticleChoices } from './article-choices.ts';
import { createLazyCard } from './lazy-card.ts';
import { type PagePlaces, placesOfPage } from './page-places.ts';
import { type Ask, emptyReading, type Reading, readArticle } from './read-article.ts';

/** A page while it is annotated. Ends with the signal it was begun with: marks, card and listeners go. */
export interface AnnotatedPage {
  report(): Promise<Omit<PageReport, 'url'>>;
  records(): Promise<CastRecords>;
  mentions(): PageMention[];
  /** Tints the mentions of one entity, or of none. */
  point(entity: EntityId | null): void;
  jump(request: JumpRequest): JumpReply;
  /** Opens the card of the next or previous marked name, with the focus in it. */
  step(direction: 1 | -1): void;
  readAnyway(): void;
  choose(choice: Choice): Promise<void>;
  apply(settings: Settings): void;
}

/** What the page needs of the rest of the extension. */
export interface PagePort {
  ask: Ask;
  /** Brings the card's code into this frame. */
  loadCard(): Promise<void>;
  /** Gives marks their style in frames. */
  styleFrames(): void;
  records(ids: EntityId[]): Promise<Entity[]>;
  /** The number on the badge; null while there is nothing to count. */
  showCount(count: number | null): void;
  /** For the views beside the page. */
  tell(news: PageNews): void;
  /** What the reader said of the article at this address, before and now. */
  choices(address: string): Promise<Choice[]>;
  keepChoices(kept: KeptChoices): void;
  /** The reader knows this one. */
  know(entity: EntityId, name: string): void;
}

export interface AnnotateOptions {
  settings: Settings;
  signal: AbortSignal;
  /** The page of a frame. */
  around?: Document | null;
}

/** Composition root: reads the page, asks who is named, marks them, and shows cards. */
export function annotatePage(
  document: Document,
  port: PagePort,
  { settings: initial, signal, around = null }: AnnotateOptions,
): AnnotatedPage {
  let settings = initial;
  let reading: Reading = emptyReading('reading');
  const choices = keepArticleChoices(document, port);
  let places: PagePlaces = placesOfPage([], { choices: choices.all(), settings, before: null });
  let marked = new Set<Element>();
  let asked = false;

  const registry = (document.defaultView ?? window).CSS.highlights;
  const marks = createMarks(registry);
  const cards = createLazyCard(
    document,
    {
      choose: (entity, instead) => void page.choose({ entity, instead }),
      know: port.know,
      showRelated: (entity) => page.jump({ entity, index: 0 }),
      close: () => hover.close(),
    },
    port.loadCard,
  );
  const hover = controlHover<PageMention>(
    document,
    {
      mayHold: (target) => marked.has(target as Element) && (cards.prepare(), true),
      mentionAt: (x, y, target) => mentionAtPoint(document, places.marked, x, y, target),
      cardBox: () => cards.box(),
      isCard: (target) => cards.isCard(target),
      trigger: () => settings.trigger,
      show: (mention, showing) => show(mention, showing),
    },
    signal,
  );

  /** The name whose card took the focus last, and whether it is the one that is open. */
  let visited: PageMention | null = null;
  let isOpenedByKey = false;
  const show = (mention: PageMention | null, { pinned, withFocus, pointer }: Showing): void => {
    port.tell({ type: 'pointed', entity: mention?.entity ?? null });
    if (mention === null) {
      cards.hide();
      // Unless the focus went back to something to type in, the caret goes to the word: the reader reads on from there.
      if (isOpenedByKey && visited?.range.startContainer.isConnected && !isInField(document))
        document.getSelection()?.collapse(visited.range.startContainer, visited.range.startOffset);
      isOpenedByKey = false;
      return;
    }
    isOpenedByKey = withFocus;
    if (withFocus) visited = mention;
    const { range, entity } = mention;
    cards.show(entity, (kit) => {
      const card = cardsIn(kit).parts[places.partOf(mention)]?.find((entry) => entry.card.id === entity)?.card;
      const element = range.startContainer.parentElement ?? document.body;
      const { dataAsOf } = reading;
      return card ? { card, range, tone: toneOf(measureGround(element)), pinned, withFocus, dataAsOf, pointer } : null;
    });
  };

  const placesOf = (entity: EntityId): Range[] =>
    places.mentions
      .filter((mention) => mention.entity === entity && mention.range.startContainer.isConnected)
      .map(({ range }) => range);

  const draw = (): void => {
    const before = hover.shown();
    const at = before?.range;
    places = placesOfPage(reading.articles, { choices: choices.all(), settings, before: places });
    marked = markedElements(places.marked);
    marks.show(places.marked);
    port.showCount(reading.state === 'annotated' ? places.count : null);
    port.tell({ type: 'changed' });
    if (!before) return;
    // The page was drawn anew under an open card: it follows its name, or goes with it.
    if (!places.mentions.includes(before)) hover.close();
    else if (before.range !== at) hover.showAgain();
  };

  /** The page drew something anew: the marks stay on their words. */
  const mend = (): void => {
    if (reading.mend()) marked = markedElements(places.marked);
  };

  const read = async (): Promise<ReadingOutcome> => {
    const before = reading;
    const reads = stopwatch();
    const coming = readArticle(document, { anyway: asked, ask: port.ask, before, around });
    const readMs = reads();
    const next = await coming;
    if (next.articles.length > 0) await choices.restored();
    const draws = stopwatch();
    if (!signal.aborted) {
      reading = next;
      draw();
    }
    const { root, shadowRoots, holdsText } = next;
    return {
      ms: readMs + draws(),
      isNew: wordsOf(next) !== wordsOf(before),
      root,
      shadowRoots,
      holdsText,
    };
  };

  /** Made when first asked for after each drawing. */
  let built: { of: PagePlaces; cards: PageCards } | null = null;
  const cardsIn = (kit: CardKit): PageCards => {
    if (built?.of !== places) built = { of: places, cards: kit.buildCards(places.parts, today()) };
    return built.cards;
  };
  const entries = async (): Promise<CastEntry[]> => (places.count === 0 ? [] : cardsIn(await cards.kit()).entries);

  const page: AnnotatedPage = {
    report: async () => ({
      state: reading.state,
      reason: reading.reason,
      failure: reading.failure,
      title: reading.title,
      date: reading.date,
      dataAsOf: reading.dataAsOf,
      cast: await entries(),
      unknown: reading.articles.flatMap((article) => article.unknown),
      openCard: cards.shown(),
      problem: reading.problem,
      isResting: follower.state() === 'resting',
      turnedDown: turnedDown(
        choices.all(),
        reading.articles.flatMap(({ entities }) => entities),
      ),
    }),
    records: async () => ({
      date: reading.date,
      entities: (await entries()).flatMap(({ card }) => places.records.get(card.id) ?? []),
    }),
    mentions: () => places.mentions,
    point: (entity) => tintPointed(registry, entity === null ? [] : placesOf(entity)),
    jump({ entity, index }) {
      const ranges = placesOf(entity);
      if (ranges.length === 0) return { index: -1, total: 0 };
      const at = ((index % ranges.length) + ranges.length) % ranges.length;
      hover.close();
      jumpTo(ranges[at] as Range, marks, signal);
      return { index: at, total: ranges.length };
    },
    step(direction) {
      const selection = document.getSelection();
      const caret = selection?.rangeCount && selection.type !== 'None' ? selection.getRangeAt(0) : null;
      // The caret of a field says nothing of where the reader is in the article.
      const from = hover.shown()?.range ?? (isInField(document) ? (visited?.range ?? null) : caret);
      // In a list-only page the first mentions are as good as marked.
      const stops = places.marked.length > 0 ? places.marked : chooseMarked(places.mentions, 'first');
      const mention = nextMention(stops, from, direction);
      if (!mention) return;
      jumpTo(mention.range, marks, signal);
      const box = mention.range.getClientRects()[0] ?? mention.range.getBoundingClientRect();
      hover.pin(mention, { x: box.left, y: box.top });
    },
    readAnyway() {
      asked = true;
      follower.readAnyway();
    },
    async choose(choice) {
      await choices.choose(choice);
      hover.close();
      draw();
    },
    apply(changed) {
      settings = changed;
      draw();
    },
  };

  signal.addEventListener('abort', () => {
    marks.clear();
    tintPointed(registry, []);
    port.tell({ type: 'changed' });
    cards.hide();
    port.showCount(null);
  });
  const follower = followChanges(document, { read, mend }, signal);
  return page;
}

/** What readers see of a reading: what the page is, and whom it names how often. */
function wordsOf({ state, reason, articles }: Reading): string {
  const named = articles.flatMap(({ mentions }) => mentions.map(({ entity, surface }) => `${entity} ${surface}`));
  return [state, reason, ...named].join('\n');
}

/** Returns how many milliseconds have passed since. */
function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

/** Does the reader type somewhere? */
function isInField(document: Document): boolean {
  const at = document.activeElement;
  return at !== null && (at.matches('input, textarea, select') || (at as HTMLElement).isContentEditable);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
