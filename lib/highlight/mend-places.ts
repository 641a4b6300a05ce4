import { placeAfterEdit, readBlockAgain } from '../page/block-again.ts';
import { type PageBlock, rangeOf } from '../page/page-block.ts';
import { partOfText } from '../page/part-of-text.ts';
import type { PageMention } from './page-mention.ts';

/**
 * A page that draws a text anew (frameworks do, and editors of live blogs) takes the nodes away on which a mention stood. It is
 * put back on its words in the block's new nodes, by its own range, so that the marks need not be painted again. Words that
 * were edited lose their mark; the next reading says whether they name somebody.
 *
 * @param mentions of one reading
 * @param blocks of the same reading, by the id that mentions refer to
 * @returns looks at all of them, and tells whether any was moved or given up
 */
export function createPlaceMender(mentions: readonly PageMention[], blocks: readonly PageBlock[]): () => boolean {
  const left = new Set(mentions);
  return () => {
    const again = new Map<PageBlock, PageBlock | null>();
    let isOther = false;
    for (const mention of left) {
      if (isOnItsWords(mention)) continue;
      isOther = true;
      if (putBack(mention, blocks[mention.block], again)) continue;
      mention.range.collapse(true);
      left.delete(mention);
    }
    return isOther;
  };
}

function isOnItsWords({ range, surface }: PageMention): boolean {
  const { startContainer: first, endContainer: last, startOffset, endOffset } = range;
  if (range.collapsed || !(first instanceof Text) || !(last instanceof Text) || !first.isConnected) return false;
  if (first !== last) {
    const isFirst = partOfText(first, startOffset, startOffset + 1) === surface[0];
    return isFirst && partOfText(last, endOffset - 1, endOffset) === surface.at(-1);
  }
  const words = partOfText(first, startOffset, endOffset);
  return words === surface || lettersOf(words) === lettersOf(surface);
}

/** The page may fold its spaces and break its words in other ways than the text that was read. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '');
}

function putBack(
  { range, start, end }: PageMention,
  before: PageBlock | undefined,
  again: Map<PageBlock, PageBlock | null>,
): boolean {
  if (!before) return false;
  if (!again.has(before)) again.set(before, readBlockAgain(before));
  const after = again.get(before);
  const at = after ? placeAfterEdit(before.text, after.text, start, end) : null;
  const place = after && at !== null ? rangeOf(after, at, at + end - start) : null;
  if (!place) return false;
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return true;
}
