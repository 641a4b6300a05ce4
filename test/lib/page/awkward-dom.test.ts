import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../lib/page/page-block.ts';
import { collectBlocks } from '../../../lib/page/page-blocks.ts';
import { AWKWARD_CASES } from '../../pages/awkward-dom.ts';

/** What characters on the screen and in the tree may differ by. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

function rootOf(html: string): Element {
  document.body.innerHTML = `<article>${html}</article>`;
  const root = document.querySelector('article') as Element;
  attachShadows(root);
  return root;
}

/** A parser that does not know declarative shadow roots leaves them as templates. */
function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    template.remove();
    attachShadows(shadow);
  }
}

describe('awkward pieces of pages', () => {
  it.each(AWKWARD_CASES)('$name', ({ html, blocks }) => {
    expect(collectBlocks(rootOf(html)).map((block) => block.text)).toEqual(blocks);
  });

  it.each(AWKWARD_CASES)('words map back to nodes: $name', ({ html }) => {
    for (const block of collectBlocks(rootOf(html))) {
      for (const word of block.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = rangeOf(block, word.index, word.index + word[0].length);
        expect(range?.startContainer.nodeType).toBe(3);
        // Between two nodes a range holds what is hidden there, too.
        const isInOneNode = range?.startContainer === range?.endContainer;
        expect(isInOneNode ? String(range).replace(UNSEEN, '') : word[0]).toBe(word[0]);
      }
    }
  });
});
