import type { Entity, EntityId } from '../../lib/knowledge-base/entity.ts';
import { jumpTo } from '../../lib/highlight/jump.ts';
import { createMarks } from '../../lib/highlight/marks.ts';
import { measureTone } from '../../lib/highlight/measure-tone.ts';
import { mentionAtPoint } from '../../lib/highlight/mention-at-point.ts';
import type { PageMention } from '../../lib/highlight/page-mention.ts';
import { tintPointed } from '../../lib/highlight/pointed.ts';
import { controlHover } from '../../lib/hover/control-hover.ts';
import type { PageNews } from '../../lib/messaging/page-channel.ts';
import type { CastRecords, Choice, JumpReply, JumpRequest, PageReport } from '../../lib/messaging/protocol.ts';
import { followChanges, type ReadingOutcome } from '../../lib/page/follow-changes.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createLazyCard } from './lazy-card.ts';
import { castOfPage, type PageCast } from './page-cast.ts';
import { type Ask, emptyReading, type Reading, readArticle } from './read-article.ts';

/** A page while it is annotated. Ends with the signal it was begun with: marks, card and listeners go. */
export interface AnnotatedPage {
  report(): Omit<PageReport, 'url'>;
  records(): CastRecords;
  mentions(): PageMention[];
  /** Tints the mentions of one entity, or of none. */
  point(entity: EntityId | null): void;
  jump(request: JumpRequest): JumpReply;
  readAnyway(): void;
  choose(choice: Choice): Promise<void>;
  apply(settings: Settings): void;
}

/** What the page needs of the rest of the extension. */
export interface PagePort {
  ask: Ask;
  /** Brings the card's code into this frame. */
  loadCard(): Promise<void>;
  records(ids: EntityId[]): Promise<Entity[]>;
  /** The number on the badge; null while there is nothing to count. */
  showCount(count: number | null): void;
  /** For the views beside the page. */
  tell(news: PageNews): void;
  /** The reader knows this one. */
  know(entity: EntityId, name: string): void;
}

/** Composition root: reads the page, asks who is named, marks them, and shows cards. */
export function annotatePage(
  document: Document,
  port: PagePort,
  { settings: initial, signal }: { settings: Settings; signal: AbortSignal },
): AnnotatedPage {
  let settings = initial;
  let reading: Reading = emptyReading('reading');
  const choices = new Map<EntityId, Entity | null>();
  let cast: PageCast = castOfPage([], { choices, settings, today: today(), before: null });
  let asked = false;

  const marks = createMarks(CSS.highlights);
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
      mentionAt: (x, y) => mentionAtPoint(document, cast.marked, x, y),
      cardBox: () => cards.box(),
      isCard: (target) => cards.isCard(target),
      trigger: () => settings.trigger,
      show(mention, pinned, pointer) {
        port.tell({ type: 'pointed', entity: mention?.entity ?? null });
        const card = mention && cast.cardOf(mention);
        if (!mention || !card) return cards.hide();
        const element = mention.range.startContainer.parentElement ?? document.body;
        const tone = measureTone(element);
        const { dataAsOf } = reading;
        cards.show({ card, range: mention.range, tone, pinned, withFocus: false, dataAsOf, pointer });
      },
    },
    signal,
  );

  const placesOf = (entity: EntityId): Range[] =>
    cast.mentions
      .filter((mention) => mention.entity === entity && mention.range.startContainer.isConnected)
      .map(({ range }) => range);

  const draw = (): void => {
    cast = castOfPage(reading.articles, { choices, settings, today: today(), before: cast });
    marks.show(cast.marked);
    port.showCount(reading.state === 'annotated' ? cast.entries.length : null);
    port.tell({ type: 'changed' });
  };

  const read = async (): Promise<ReadingOutcome> => {
    const before = reading;
    const reads = stopwatch();
    const coming = readArticle(document, { anyway: asked, ask: port.ask, before });
    const readMs = reads();
    const next = await coming;
    const draws = stopwatch();
    if (!signal.aborted) {
      reading = next;
      draw();
    }
    const { root, shadowRoots } = next;
    return {
      ms: readMs + draws(),
      isNew: next.asked.some((asked) => !before.asked.includes(asked)),
      root,
      shadowRoots,
    };
  };

  const page: AnnotatedPage = {
    report: () => ({
      state: reading.state,
      reason: reading.reason,
      failure: reading.failure,
      title: reading.title,
      date: reading.date,
      dataAsOf: reading.dataAsOf,
      cast: cast.entries,
      unknown: reading.articles.flatMap((article) => article.unknown),
      openCard: cards.shown(),
      problem: reading.problem,
      isResting: follower.state() === 'resting',
    }),
    records: () => ({
      date: reading.date,
      entities: cast.entries.flatMap(({ card }) => cast.records.get(card.id) ?? []),
    }),
    mentions: () => cast.mentions,
    point: (entity) => tintPointed(CSS.highlights, entity === null ? [] : placesOf(entity)),
    jump({ entity, index }) {
      const places = placesOf(entity);
      if (places.length === 0) return { index: -1, total: 0 };
      const at = ((index % places.length) + places.length) % places.length;
      hover.close();
      jumpTo(places[at] as Range, marks, signal);
      return { index: at, total: places.length };
    },
    readAnyway() {
      asked = true;
      follower.readAnyway();
    },
    async choose({ entity, instead }) {
      const record = instead === null ? null : ((await port.records([instead]))[0] ?? null);
      choices.set(entity, record);
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
    tintPointed(CSS.highlights, []);
    port.tell({ type: 'changed' });
    cards.hide();
    port.showCount(null);
  });
  const follower = followChanges(document, read, signal);
  return page;
}

/** Returns how many milliseconds have passed since. */
function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
