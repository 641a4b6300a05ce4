import type { CastEntry } from '../../lib/cards/card-model.ts';

/** True when every word typed begins a word of the entry's name, role or kind; case and accents do not matter. */
export function matchesFilter({ card }: CastEntry, typed: string): boolean {
  const words = plain(`${card.name} ${card.role} ${card.kindName}`).split(/[^\p{L}\p{N}]+/u);
  const wanted = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
