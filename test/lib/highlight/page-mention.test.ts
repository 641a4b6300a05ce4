import { describe, expect, it } from 'vitest';
import { chooseMarked, type PageMention } from '../../../lib/highlight/page-mention.ts';

const mention = (entity: string, start: number): PageMention => ({
  entity, start, end: start + 5, block: 0, surface: entity, kind: 'person', confidence: 1, reason: { is: 'best-known' }, others: [], range: document.createRange(),
}); // prettier-ignore

describe('which mentions are marked', () => {
  const all = [mention('rubio', 0), mention('trump', 10), mention('rubio', 20)];
  it.each([
    { density: 'first', starts: [0, 10] },
    { density: 'every', starts: [0, 10, 20] },
    { density: 'list', starts: [] },
  ] as const)('$density', ({ density, starts }) => {
    expect(chooseMarked(all, density).map(({ start }) => start)).toEqual(starts);
  });
});
