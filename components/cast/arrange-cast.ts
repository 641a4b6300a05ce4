import type { CastEntry } from '../../lib/cards/card-model.ts';

export const ORDERS = ['weight', 'appearance', 'mentions', 'name'] as const;
export type Order = (typeof ORDERS)[number];

export const GROUPINGS = ['kind', 'country', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface CastGroup {
  /** 'person' and 'organization', a country's code, or '' for those without or for all. */
  key: string;
  entries: CastEntry[];
}

/** The cast in groups, each in the wanted order. The cast comes by weight; people before organizations, countries by their weight. */
export function arrangeCast(cast: readonly CastEntry[], grouping: Grouping, order: Order, locale: string): CastGroup[] {
  const keyOf = ({ card }: CastEntry): string =>
    grouping === 'kind' ? card.kind : grouping === 'country' ? (card.countries[0] ?? '') : '';
  const groups = [...Map.groupBy(cast, keyOf)].map(([key, entries]) => ({
    key,
    entries: inOrder(entries, order, locale),
  }));
  if (grouping === 'kind') return groups.sort((a, b) => b.key.localeCompare(a.key, 'en'));
  const weightOf = ({ entries }: CastGroup): number => entries.reduce((sum, { weight }) => sum + weight, 0);
  // Those without a country last.
  return groups.sort((a, b) => Number(a.key === '') - Number(b.key === '') || weightOf(b) - weightOf(a));
}

function inOrder(entries: readonly CastEntry[], order: Order, locale: string): CastEntry[] {
  switch (order) {
    case 'weight':
      return [...entries];
    case 'appearance':
      return entries.toSorted((a, b) => (a.places[0] ?? 1) - (b.places[0] ?? 1));
    case 'mentions':
      return entries.toSorted((a, b) => b.mentions - a.mentions);
    case 'name':
      return entries.toSorted((a, b) => a.card.name.localeCompare(b.card.name, locale));
  }
}
