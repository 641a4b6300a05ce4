import type { OfficeKind } from '../../lib/knowledge-base/entity.ts';
import type { Draft } from './draft.ts';
import type { OfficeTable } from './offices.ts';

/**
 * How likely a name in the news means this entity, 0 to 255, from what the sources give. The weightiest reason counts, the
 * others add a little. Measured against nothing but the order that results: 220 heads of great powers, 190 other heads of
 * government, 130 ministers, 95 members of national parliaments, 50 state legislators, 30 a bare record, 0 a bare name.
 */
const OFFICE_WEIGHT: Record<OfficeKind, number> = {
  'head-of-state': 175, 'head-of-government': 180, 'deputy-head': 135, minister: 120, 'party-leader': 125, speaker: 115,
  'central-bank': 125, judge: 95, governor: 100, intergovernmental: 130, 'agency-head': 100, military: 95, legislator: 85,
  'junior-minister': 75, ambassador: 60, 'regional-legislator': 40, mayor: 75, local: 25, religious: 95, royal: 115, other: 60,
}; // prettier-ignore

/** How much English-language news looks at a country, added to the weight of its offices; others add 0. */
const COUNTRY_WEIGHT: Record<string, number> = {
  us: 40, gb: 30, '': 15, ru: 25, cn: 25, de: 20, fr: 20, ua: 20, il: 25, ir: 20, in: 15, ca: 20, mx: 15, jp: 15, kr: 10, au: 15, it: 10,
  es: 10, br: 15, tr: 10, sa: 10, pk: 5, ps: 15, sy: 10, ve: 15, ie: 10, nz: 5, za: 5, kp: 15, tw: 10, pl: 5, hu: 10, nl: 5, ar: 5,
}; // prettier-ignore

/** What an ended office loses, by the year of its end: readers still meet the presidents of ten years ago. */
const FADING: readonly (readonly [year: number, loss: number])[] = [[2024, 0], [2016, 10], [2008, 20], [2000, 30], [1990, 45], [1950, 60]]; // prettier-ignore
/** Loss of what ended before all of those. */
const FADED = 75;

/** Signals to weights; each documented in source-record.ts. */
const VITAL_LEVEL = [0, 240, 225, 205, 175, 140];

/** `today`: the newest as-of of all sources; an office counts as held when open or ended in the year before. */
export function prominence(draft: Draft, offices: OfficeTable): number {
  if (!draft.card) return 0;
  const reasons = [base(draft), ...officeReasons(draft, offices), ...signalReasons(draft)].sort((a, b) => b - a);
  const more =
    Math.min(12, reasons.slice(1).filter((reason) => reason > 80).length * 3) +
    Math.min(16, (draft.sources.length - 1) * 3);
  return Math.max(1, Math.min(255, Math.round((reasons[0] ?? 0) + more)));
}

function base(draft: Draft): number {
  if (draft.sources.some((source) => source.startsWith('curated/'))) return draft.kind === 'person' ? 115 : 125;
  return (
    (draft.qid === null ? 20 : 30) + (draft.wikipedia === null ? 0 : 10) + (draft.kind === 'organization' ? 10 : 0)
  );
}

function officeReasons(draft: Draft, offices: OfficeTable): number[] {
  const death = draft.facts.find(({ type }) => type === 'died')?.from ?? '';
  return draft.facts.flatMap((fact) => {
    const office = fact.type === 'office' || fact.type === 'nominated' ? offices.get(fact.target) : undefined;
    if (office === undefined) return [];
    const weight =
      OFFICE_WEIGHT[office.kind] + (COUNTRY_WEIGHT[office.country] ?? 0) - (fact.type === 'nominated' ? 30 : 0);
    const end = Number((fact.to || fact.asOf || fact.from).slice(0, 4)) || Number(death.slice(0, 4)) || 2000;
    return [weight - (FADING.find(([year]) => end >= year)?.[1] ?? FADED)];
  });
}

function signalReasons({ signals }: Draft): number[] {
  const { vitalLevel, sitelinks, pageViews, marketRank, forbesRank, mostViewed, editor } = signals;
  const reasons: number[] = [];
  if (vitalLevel !== undefined) reasons.push(VITAL_LEVEL[vitalLevel] ?? 0);
  // 10 languages: 104, 30: 135, 100: 168, 200: 187.
  if (sitelinks !== undefined) reasons.push(40 + 64 * Math.log10(Math.max(1, sitelinks)));
  // Median monthly views in English Wikipedia: 1,000: 90, 10,000: 130, 100,000: 170.
  if (pageViews !== undefined) reasons.push(40 * Math.log10(Math.max(1, pageViews)) - 30);
  // Rank by market value or wealth: first 210, tenth 178, hundredth 146, thousandth 114.
  for (const rank of [marketRank, forbesRank])
    if (rank !== undefined) reasons.push(210 - 32 * Math.log10(Math.max(1, rank)));
  // Total views of the most viewed articles: ten million 185, a hundred million 210.
  if (mostViewed !== undefined) reasons.push(25 * Math.log10(Math.max(1, mostViewed)) + 10);
  if (editor !== undefined) reasons.push(editor);
  return reasons;
}
