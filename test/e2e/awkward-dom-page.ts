/** Runs in the page under test: reads a piece of HTML, paints every word found, and says what it got. */
import { createBrowserVisibility } from '../../lib/page/browser-visibility.ts';
import { rangeOf } from '../../lib/page/page-block.ts';
import { collectBlocks } from '../../lib/page/page-blocks.ts';

export interface Painted {
  blocks: string[];
  /** Words whose range was not painted, or holds other text. */
  wrong: string[];
}

/** What the screen leaves out of the text of a range. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

function paint(html: string): Painted {
  const root = document.querySelector('article') as HTMLElement & { setHTMLUnsafe(html: string): void };
  root.setHTMLUnsafe(html);
  const blocks = collectBlocks(root, { visibility: createBrowserVisibility() });
  const wrong: string[] = [];
  for (const block of blocks) {
    for (const { 0: word, index } of block.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const range = rangeOf(block, index, index + word.length);
      if (!range || !isPainted(range, word)) wrong.push(word);
    }
  }
  return { blocks: blocks.map((block) => block.text), wrong };
}

/** Puts the range into the registry, takes it out again, and looks where on the screen it is. */
function isPainted(range: Range, word: string): boolean {
  CSS.highlights.set('awkward', new Highlight(range));
  const [painted] = CSS.highlights.get('awkward') as unknown as Iterable<Range>;
  const text = String(painted).replace(UNSEEN, '');
  const isWhole =
    range.startContainer === range.endContainer
      ? text === word
      : text.startsWith(word[0] as string) && text.endsWith(word.at(-1) as string);
  return isWhole && [...range.getClientRects()].some((box) => box.width > 0 && box.height > 0);
}

Object.assign(globalThis, { paint });
