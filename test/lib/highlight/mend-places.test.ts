import { beforeEach, describe, expect, it } from 'vitest';
import { createPlaceMender } from '../../../lib/highlight/mend-places.ts';
import type { PageMention } from '../../../lib/highlight/page-mention.ts';
import { rangeOf } from '../../../lib/page/page-block.ts';
import { collectBlocks } from '../../../lib/page/page-blocks.ts';

const NAMES = ['Mark Carney', 'Donald Trump'];

let article: Element;
beforeEach(() => {
  document.body.innerHTML =
    '<article><p>On Monday <b>Mark Carney</b> met the others in the mountains.</p><p>Donald   Trump left a day early, in the evening.</p></article>';
  article = document.querySelector('article') as Element;
});

/** Both names, as a reading would place them. */
function placed(): { mend(): boolean; words(): string[] } {
  const blocks = collectBlocks(article);
  const mentions = blocks.map(({ id, text }, i) => {
    const surface = NAMES[i] as string;
    const start = text.indexOf(surface);
    const range = rangeOf(blocks[i]!, start, start + surface.length);
    return { block: id, start, end: start + surface.length, surface, range } as PageMention;
  });
  return {
    mend: createPlaceMender(mentions, blocks),
    words: () => mentions.map(({ range }) => String(range).replace(/\s+/g, ' ')),
  };
}

const CHANGES: { name: string; change: () => void; expected: string[]; isOther: boolean }[] = [
  { name: 'nothing', change: () => {}, expected: NAMES, isOther: false },
  { name: 'a new node with the same words', change: () => article.querySelector('b')!.replaceWith(bold('Mark Carney')), expected: NAMES, isOther: true },
  { name: 'the same text set again', change: () => (article.children[1]!.textContent = 'Donald Trump left a day early, in the evening.'), expected: NAMES, isOther: true },
  { name: 'a word in front', change: () => article.querySelector('p')!.prepend('9 h: '), expected: NAMES, isOther: false },
  { name: 'another name in its place', change: () => (article.querySelector('b')!.textContent = 'Mark Rutte'), expected: ['', 'Donald Trump'], isOther: true },
  { name: 'a word put into the name', change: () => (article.children[1]!.firstChild as Text).insertData(7, 'J. '), expected: ['Mark Carney', ''], isOther: true },
  { name: 'a paragraph taken out', change: () => article.children[1]!.remove(), expected: ['Mark Carney', ''], isOther: true },
]; // prettier-ignore

function bold(text: string): Element {
  return Object.assign(document.createElement('b'), { textContent: text });
}

describe('marks on a page that draws itself anew', () => {
  it.each(CHANGES)('$name', ({ change, expected, isOther }) => {
    const { mend, words } = placed();
    change();

    expect(mend()).toBe(isOther);
    expect(words()).toEqual(expected);
    expect(mend()).toBe(false);
  });

  it('gives a place up for good: the next reading says what stands there', () => {
    const { mend, words } = placed();
    const paragraph = article.children[1] as Element;
    paragraph.textContent = 'Nobody left at all.';
    mend();
    paragraph.textContent = 'Donald Trump left a day early, in the evening.';

    expect(mend()).toBe(false);
    expect(words()).toEqual(['Mark Carney', '']);
  });
});
