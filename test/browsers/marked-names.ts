import type { CardBox, TestPage } from './test-browser.ts';

export interface MarkedName {
  text: string;
  kind: 'person' | 'organization';
  /** A point of the viewport on its first line. */
  x: number;
  y: number;
}

/** What is underlined in the page, in reading order, from the highlight registry. */
export function markedNames(page: TestPage): Promise<MarkedName[]> {
  return page.evaluate(readRegistry);
}

/** The same where the page's scripts have replaced what would be asked. */
export function markedNamesApart(page: TestPage): Promise<MarkedName[]> {
  return page.evaluateApart(readRegistry);
}

/** Runs in the page. */
function readRegistry(): MarkedName[] {
  const found: (MarkedName & { range: AbstractRange })[] = [];
  // Not by iterators: Firefox has none in a world apart.
  CSS.highlights.forEach((highlight, name) => {
    const kind = /^dramatis-(person|organization)-/.exec(name)?.[1] as MarkedName['kind'] | undefined;
    if (!kind) return;
    highlight.forEach((range) => {
      const box = (range as Range).getClientRects()[0];
      if (!box) return;
      const x = box.x + Math.min(20, box.width / 2);
      found.push({ text: String(range), kind, x, y: box.y + box.height / 2, range });
    });
  });
  found.sort((a, b) => (a.range as Range).compareBoundaryPoints(0, b.range as Range));
  return found.map(({ text, kind, x, y }) => ({ text, kind, x, y }));
}

const PATIENCE_MS = 5000;

/** The first mark of that text; a page that is open in two tabs may be reported before its second tab is marked. Throws when none comes. */
export async function markedName(page: TestPage, text: string): Promise<MarkedName> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = (await markedNames(page)).find((name) => name.text === text);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`“${text}” is not marked`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where the lines of the first mark of that text are, in the page or in a frame of it; none when there is no such mark. */
export function linesOfMark(page: TestPage, text: string, frame?: string): Promise<CardBox[]> {
  return page.evaluate(
    ({ wanted, selector }) => {
      const view = selector ? document.querySelector<HTMLIFrameElement>(selector)?.contentWindow : window;
      for (const [name, highlight] of (view as typeof globalThis | undefined)?.CSS.highlights ?? []) {
        if (!/^dramatis-(person|organization)-/.test(name)) continue;
        for (const range of highlight)
          if (String(range).replace(/\s+/g, ' ') === wanted)
            return [...(range as Range).getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      return [];
    },
    { wanted: text, selector: frame },
  );
}
