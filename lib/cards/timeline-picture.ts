import type { PartialDate } from '../knowledge-base/entity.ts';
import type { CardFact, CardModel } from './card-model.ts';

/** One post as a bar: shares of the whole width, 0 … 1. */
export interface TimelineBar {
  start: number;
  end: number;
  /** Bars that overlap in time lie in different lanes, 0 on top. */
  lane: number;
  /** Held at the article's date. */
  isCurrent: boolean;
}

export interface TimelinePicture {
  bars: TimelineBar[];
  lanes: number;
  /** Years at the two ends. */
  from: number;
  to: number;
  /** Where the article stands; null when it has no date. */
  article: number | null;
}

/** What a picture of somebody's posts shows beside offices. */
const POSTS: ReadonlySet<CardFact['label']> = new Set<CardFact['label']>([
  'office', 'leader', 'chief-executive', 'chair', 'coach', 'executive', 'club', 'employer', 'network',
]); // prettier-ignore

/** More lanes would be a thicket; posts beyond are in the list only. */
const MAX_LANES = 4;

/** The posts of a card over the years; null when fewer than two have a beginning and an end that are known. */
export function timelinePicture(card: CardModel): TimelinePicture | null {
  // Without a day of the article, what is open reaches to where the newest source vouches for anything.
  const newest =
    card.sources
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ?? '';
  const day = card.articleDate || newest;
  const current = [...(card.roleFact ? [card.roleFact] : []), ...card.facts].filter((fact) => POSTS.has(fact.label));
  const spans = [
    ...current.map((fact) => ({ ...spanIn(fact, day), isCurrent: fact.to === '' || fact.to >= day })),
    ...card.previous.map((fact) => ({ ...spanIn(fact, ''), isCurrent: false })),
  ].filter((span) => !Number.isNaN(span.start) && !Number.isNaN(span.end) && span.end >= span.start);
  if (spans.length < 2) return null;
  const from = Math.floor(Math.min(...spans.map((span) => span.start)));
  const to = Math.ceil(Math.max(yearOf(day, false), ...spans.map((span) => span.end)));
  const place = (year: number): number => (year - from) / Math.max(1, to - from);
  const bars = inLanes(spans.map((span) => ({ ...span, start: place(span.start), end: place(span.end) })));
  return {
    bars,
    lanes: 1 + Math.max(...bars.map((bar) => bar.lane)),
    from,
    to,
    article: card.articleDate === '' ? null : place(yearOf(card.articleDate, false)),
  };
}

function spanIn({ from, to }: CardFact, day: PartialDate): { start: number; end: number } {
  return { start: yearOf(from, false), end: yearOf(to || day, true) };
}

function inLanes(spans: Omit<TimelineBar, 'lane'>[]): TimelineBar[] {
  const ends: number[] = [];
  const bars: TimelineBar[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MAX_LANES) continue;
    ends[lane] = span.end;
    bars.push({ ...span, lane });
  }
  return bars;
}

/** A partial date as a number of years: "2025-07" → 2025.5; NaN when unknown. A bare year ends with its last day. */
function yearOf(date: PartialDate, isEnd: boolean): number {
  if (date === '') return Number.NaN;
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return year + (isEnd ? 1 : 0);
  return year + (month - 1 + (day === undefined ? (isEnd ? 1 : 0) : day / 31)) / 12;
}
