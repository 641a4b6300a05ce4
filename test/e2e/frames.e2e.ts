import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../browsers/serve.ts';
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
  let elsewhere: Served;
  beforeAll(async () => {
    elsewhere = await serve(() => INSIDE);
    const pages: Record<string, string> = {
      '/inside': INSIDE,
      '/own': around('<iframe src="/inside"></iframe>'),
      '/srcdoc': around(`<iframe srcdoc="${asAttribute(ARTICLE)}"></iframe>`),
      '/sandboxed': around('<iframe sandbox src="/inside"></iframe>'),
      '/elsewhere': around(`<iframe src="${elsewhere.origin}/"></iframe>`),
      '/small': around('<iframe src="/inside" style="width:200px;height:100px"></iframe>'),
    };
    session = await startSession(name, (path) => pages[path]);
  });
  afterAll(async () => {
    await session.close();
    elsewhere.close();
  });

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

  it('a card opens in the frame, and the style of the marks is there', async () => {
    const { page } = await session.open('/own', ({ state }) => state === 'annotated');
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const view = frame.contentWindow as Window & typeof globalThis;
      const ranges = [...view.CSS.highlights].flatMap(([key, marks]) =>
        key.startsWith('dramatis-person') ? [...marks] : [],
      );
      const box = (ranges.find((range) => String(range) === 'Mark Carney') as Range).getBoundingClientRect();
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frame.clientLeft + box.x + 20, y: top + frame.clientTop + box.y + box.height / 2 };
    });
    await page.move(x - 60, y + 40);
    await page.move(x, y, 4);
    await eventually('the card', async () => {
      await page.move(x + Math.random(), y);
      return page.evaluate(
        () => document.querySelector('iframe')?.contentDocument?.querySelector('dramatis-card') !== null,
      );
    });
    await eventually('the style', () =>
      page.evaluate(() => {
        const view = document.querySelector('iframe')?.contentWindow as Window & typeof globalThis;
        const paragraph = view.document.querySelector('p') as Element;
        return view.getComputedStyle(paragraph, '::highlight(dramatis-person-light)').textDecorationStyle === 'dotted';
      }),
    );
    expect(page.ownErrors()).toEqual([]);
  });

  it('a frame that goes elsewhere takes its cast with it', async () => {
    const { page, seen, url } = await session.open('/own', ({ state }) => state === 'annotated');
    expect(seen.report.cast.length).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await eventually('no cast', async () => (await session.report(url))?.state === 'not-article');
    expect(page.ownErrors()).toEqual([]);
  });

  it.each([
    { path: '/sandboxed', reason: 'frame-sandboxed', words: 'closes its frame' },
    { path: '/elsewhere', reason: 'frame-elsewhere', words: 'belongs to another site' },
    { path: '/small', reason: 'no-text', words: 'no running text' },
  ])('$path: the popup says why it is not read', async ({ path, reason, words }) => {
    const { page, seen } = await session.open(path);
    expect(seen.report).toMatchObject({ state: 'not-article', reason });
    await session.showPopup(seen);
    await eventually(words, () => session.popup.evaluate((wanted) => document.body.innerText.includes(wanted), words));
    expect(page.ownErrors()).toEqual([]);
  });
});
