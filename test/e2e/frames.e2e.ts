import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPage } from '../browsers/test-browser.ts';
import { TEXT } from './restless-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const ARTICLE = `<article><h1>A summit in the mountains</h1>${TEXT}</article>`;
const INSIDE = `<!doctype html><html><head><meta charset="utf-8"><title>Inside</title></head><body>${ARTICLE}</body></html>`;
const HEAD =
  '<meta charset="utf-8"><title>Around</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const around = (body: string): string =>
  `<!doctype html><html lang="en"><head>${HEAD}<style>iframe{width:1100px;height:700px}</style></head><body><p>Menu</p>${body}</body></html>`;
const asAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Marks in the frame of the page, and what style they have there. */
function marksInFrame(page: TestPage): Promise<{ texts: string[]; isUntouched: boolean }> {
  return page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    if (!view) return { texts: [], isUntouched: true };
    const texts: string[] = [];
    for (const [name, highlight] of view.CSS.highlights) {
      if (/^dramatis-(person|organization)-/.test(name)) for (const range of highlight) texts.push(String(range));
    }
    return { texts, isUntouched: view.document.querySelector('[class*=dramatis],style') === null };
  });
}

describe.each(BROWSERS)('frames in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/inside': INSIDE,
      '/own': around('<iframe src="/inside"></iframe>'),
      '/srcdoc': around(`<iframe srcdoc="${asAttribute(ARTICLE)}"></iframe>`),
      '/sandboxed': around('<iframe sandbox src="/inside"></iframe>'),
    };
    session = await startSession(name, (path) => pages[path]);
  });
  afterAll(() => session.close());

  it.each(['/own', '/srcdoc'])(
    '%s: the article in a frame of the site itself is read, marked and listed',
    async (path) => {
      const { page, seen } = await session.open(path, ({ state }) => state === 'annotated');
      expect(seen.report).toMatchObject({ date: '2025-06-17', title: 'A summit in the mountains' });
      expect(seen.report.cast.map(({ card }) => card.name)).toContain('Mark Carney');
      await eventually('marks', async () => (await marksInFrame(page)).texts.includes('Mark Carney'));
      expect((await marksInFrame(page)).isUntouched).toBe(true);
      expect(page.ownErrors()).toEqual([]);
    },
  );

  it('a sandboxed frame is told of, not read', async () => {
    const { page, seen } = await session.open('/sandboxed');
    expect(seen.report).toMatchObject({ state: 'not-article', reason: 'frame-sandboxed' });
    expect(page.ownErrors()).toEqual([]);
  });
});
