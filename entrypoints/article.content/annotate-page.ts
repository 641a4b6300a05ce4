import { buildCast, mergeCasts } from '../../lib/cards/build-cast.ts';
import type { CastEntry } from '../../lib/cards/card-model.ts';
import { jumpTo } from '../../lib/highlight/jump.ts';
import { createMarks } from '../../lib/highlight/marks.ts';
import { measureTone } from '../../lib/highlight/measure-tone.ts';
import { mentionAtPoint } from '../../lib/highlight/mention-at-point.ts';
import { chooseMarked, type PageMention } from '../../lib/highlight/page-mention.ts';
import { tintPointed } from '../../lib/highlight/pointed.ts';
import { controlHover } from '../../lib/hover/control-hover.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { PageNews } from '../../lib/messaging/page-channel.ts';
import type { CastRecords, JumpReply, JumpRequest, PageReport } from '../../lib/messaging/protocol.ts';
import { followChanges, type ReadingOutcome } from '../../lib/page/follow-changes.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createCardHost } from './card-host.tsx';
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
  dismiss(entity: EntityId): void;
  apply(settings: Settings): void;
}

export interface AnnotateOptions {
  ask: Ask;
  /** The number on the badge; null while there is nothing to count. */
  showCount(count: number | null): void;
  /** For the views beside the page. */
  tell(news: PageNews): void;
  settings: Settings;
  signal: AbortSignal;
}

/** Composition root: reads the page, asks who is named, marks them, and shows cards. */
export function annotatePage(
  document: Document,
  { ask, showCount, tell, settings: initial, signal }: AnnotateOptions,
): AnnotatedPage {
  let settings = initial;
  let reading: Reading = emptyReading('reading');
  /** Of each article of the page, and of all together. */
  let casts: CastEntry[][] = [];
  let cast: CastEntry[] = [];
  let marked: PageMention[] = [];
  let asked = false;
  const dismissed = new Set<EntityId>();

  const marks = createMarks(CSS.highlights);
  const cards = createCardHost(document, {
    dismiss: (entity) => dismiss(entity),
    showRelated: (entity) => page.jump({ entity, index: 0 }),
    close: () => hover.close(),
  });
  const hover = controlHover<PageMention>(
    document,
    {
      mentionAt: (x, y) => mentionAtPoint(document, marked, x, y),
      cardBox: () => cards.box(),
      isCard: (target) => target === cards.element,
      trigger: () => settings.trigger,
      show: (mention, pinned, pointer) => {
        tell({ type: 'pointed', entity: mention?.entity ?? null });
        const card = mention && castOf(mention).find((entry) => entry.card.id === mention.entity)?.card;
        if (!mention || !card) return cards.hide();
        const element = mention.range.startContainer.parentElement ?? document.body;
        cards.show({ card, range: mention.range, tone: measureTone(element), pinned, pointer });
      },
    },
    signal,
  );

  /** In an article below the first the card says what was true at that article's date. */
  const castOf = (mention: PageMention): CastEntry[] =>
    casts[reading.articles.findIndex((article) => article.mentions.includes(mention))] ?? cast;

  const placesOf = (entity: EntityId): Range[] =>
    page
      .mentions()
      .filter((mention) => mention.entity === entity && mention.range.startContainer.isConnected)
      .map(({ range }) => range);

  const draw = (): void => {
    const kept = reading.articles.map((article) => article.mentions.filter(({ entity }) => !dismissed.has(entity)));
    casts = reading.articles.map(({ date, entities, outline, otherNames }, i) =>
      buildCast(kept[i] ?? [], { date, today: today(), entities }, outline, otherNames),
    );
    cast = mergeCasts(casts);
    marked = kept.flatMap((mentions) => chooseMarked(mentions, settings.density));
    marks.show(marked);
    showCount(reading.state === 'annotated' ? cast.length : null);
    tell({ type: 'changed' });
  };

  const read = async (): Promise<ReadingOutcome> => {
    const before = reading;
    const reads = stopwatch();
    const coming = readArticle(document, { anyway: asked, ask, before });
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

  const dismiss = (entity: EntityId): void => {
    dismissed.add(entity);
    hover.close();
    draw();
  };

  const page: AnnotatedPage = {
    report: () => ({
      state: reading.state,
      reason: reading.reason,
      failure: reading.failure,
      title: reading.title,
      date: reading.date,
      dataAsOf: reading.dataAsOf,
      cast,
      unknown: reading.articles.flatMap((article) => article.unknown),
      openCard: cards.shown(),
      problem: reading.problem,
      isResting: follower.state() === 'resting',
    }),
    records: () => {
      const known = new Map(reading.articles.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
      return { date: reading.date, entities: cast.flatMap(({ card }) => known.get(card.id) ?? []) };
    },
    mentions: () => reading.articles.flatMap((article) => article.mentions),
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
    dismiss,
    apply(changed) {
      settings = changed;
      draw();
    },
  };

  signal.addEventListener('abort', () => {
    marks.clear();
    tintPointed(CSS.highlights, []);
    tell({ type: 'changed' });
    cards.hide();
    showCount(null);
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
