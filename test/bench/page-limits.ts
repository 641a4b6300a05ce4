/** What the page part measures beside the extension, run in the page's own world. Each function refers to nothing outside itself. */

/** Milliseconds of one TreeWalker pass that joins the text of the page: the limit of reading it. The median of some batches. */
export function bareWalk(): number {
  const [BATCHES, PASSES] = [21, 5];
  const times: number[] = [];
  let length = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = performance.now();
    for (let pass = 0; pass < PASSES; pass++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) text += (node as Text).data;
      length += text.length;
    }
    times.push((performance.now() - start) / PASSES);
  }
  return length === 0 ? 0 : times.sort((a, b) => a - b)[BATCHES >> 1]!;
}

/** What the extension has marked: its highlights are the document's. */
export function markedSurfaces(): string[] {
  const surfaces = new Set<string>();
  for (const highlight of CSS.highlights.values()) for (const range of highlight) surfaces.add(String(range));
  return [...surfaces];
}

interface MarkJs {
  mark(words: string[], options: object): void;
  unmark(): void;
}

/** Milliseconds in which mark.js marks the same surfaces, the median of three times. Its script must have been run in the page. */
export function markJs(surfaces: string[]): number {
  const { Mark } = globalThis as unknown as { Mark: new (root: Element) => MarkJs };
  const mark = new Mark(document.body);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    mark.mark(surfaces, { separateWordSearch: false, caseSensitive: true, accuracy: 'exactly' });
    const ms = performance.now() - start;
    mark.unmark();
    return ms;
  });
  return times.sort((a, b) => a - b)[1]!;
}

/** Milliseconds in which Readability extracts the article from a copy of the page, the median of three times. Its script must have been run in the page. */
export function readability(): number {
  const { Readability } = globalThis as unknown as { Readability: new (page: Document) => { parse(): unknown } };
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1]!;
}

/** Sum of all layout shifts since the page began. */
export function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(sum);
    }, 100);
  });
}

/** Adds paragraphs to the article, as a live page does. */
export function addParagraphs(text: string): void {
  const article =
    document.querySelector('article p')?.parentElement ?? document.querySelector('article') ?? document.body;
  for (let i = 0; i < 20; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
}
