import type { PageBlock } from './page-block.ts';
import { collectBlocks } from './page-blocks.ts';
import { createBrowserVisibility } from './browser-visibility.ts';

/** A block is read again on the spot when its element is no larger than this; a larger one waits for the next reading. */
const MOST_ELEMENTS = 200;
/** Words are taken for the same when so many characters before and after them are the same. */
const CONTEXT_CHARS = 12;

/**
 * Reads one block again where its element stands: a framework may have put new text nodes in the place of the old ones. null
 * when the element is gone, holds too much, or no longer has one such block.
 */
export function readBlockAgain(block: PageBlock): PageBlock | null {
  const { element, text, id, kind } = block;
  if (!element.isConnected || element.getElementsByTagName('*').length > MOST_ELEMENTS) return null;
  const own = collectBlocks(element, { visibility: createBrowserVisibility() }).filter(
    (one) => one.element === element,
  );
  const found = own.find((one) => one.text === text) ?? (own.length === 1 ? own[0] : undefined);
  return found ? { ...found, id, kind } : null;
}

/**
 * Where words that stood at `start` in the text of a block stand after an edit; null when something near them was edited,
 * or the same words stand in the same company twice.
 */
export function placeAfterEdit(before: string, after: string, start: number, end: number): number | null {
  if (before === after) return start;
  // The edges of the block are company, too: a line break stands for them.
  const [old, now] = [`\n${before}\n`, `\n${after}\n`];
  const from = Math.max(0, start + 1 - CONTEXT_CHARS);
  const around = old.slice(from, end + 1 + CONTEXT_CHARS);
  const at = now.indexOf(around);
  if (at < 0 || now.includes(around, at + 1)) return null;
  return at + (start - from);
}
