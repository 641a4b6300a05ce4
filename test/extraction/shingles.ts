/** Words in a shingle: long enough that two texts share one only where one was taken from the other. */
const WORDS_IN_SHINGLE = 4;

export interface Overlap {
  /** Shares from 0 to 1; all are 1 when both texts are empty. */
  precision: number;
  recall: number;
  f1: number;
}

/** How well a text agrees with the wanted one, by the runs of four words they have in common. */
export function compareTexts(found: string, wanted: string): Overlap {
  const a = shingles(found);
  const b = shingles(wanted);
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  if (a.size === 0 && b.size === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = a.size === 0 ? 0 : common / a.size;
  const recall = b.size === 0 ? 0 : common / b.size;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Case, punctuation and how words are spaced do not count; a text of fewer words than a shingle is one shingle. */
function shingles(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\u00ad/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0 && words.length < WORDS_IN_SHINGLE) return new Set([words.join(' ')]);
  const found = new Set<string>();
  for (let i = 0; i + WORDS_IN_SHINGLE <= words.length; i++) found.add(words.slice(i, i + WORDS_IN_SHINGLE).join(' '));
  return found;
}
