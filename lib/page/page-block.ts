import type { TextBlock } from '../engine.ts';
import { partOfText } from './part-of-text.ts';

/** A run of characters that stand the same in the block's text and in one text node. */
export interface Segment {
  node: Text;
  /** Offset of the run in the node's data, UTF-16 units. */
  nodeStart: number;
  /** Offset of the run in the block's text, UTF-16 units. */
  blockStart: number;
  length: number;
}

/** A text block that still knows its place in the page. */
export interface PageBlock extends TextBlock {
  /** The element whose text it is. */
  element: Element;
  /** In order; between them stand white space that was folded and characters that were left out. */
  segments: Segment[];
  /** Characters of the block that stand inside links. */
  linkedChars: number;
}

/**
 * The live range of `block.text.slice(start, end)`, or null when the page has changed so that the text is no longer
 * where it was (the caller then reads the block again).
 */
export function rangeOf(block: PageBlock, start: number, end: number): Range | null {
  const first = segmentAt(block.segments, start);
  const last = segmentAt(block.segments, end - 1);
  if (!first || !last) return null;
  const startOffset = first.nodeStart + (start - first.blockStart);
  const endOffset = last.nodeStart + (end - last.blockStart);
  const intact =
    first.node.isConnected &&
    last.node.isConnected &&
    partOfText(first.node, startOffset, startOffset + 1) === block.text[start] &&
    partOfText(last.node, endOffset - 1, endOffset) === block.text[end - 1];
  if (!intact) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, startOffset);
  range.setEnd(last.node, endOffset);
  return range;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (offset < segment.blockStart) high = middle - 1;
    else if (offset >= segment.blockStart + segment.length) low = middle + 1;
    else return segment;
  }
  return undefined;
}
