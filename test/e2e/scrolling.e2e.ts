import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForPage } from '../browsers/extension-page.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { TEXT } from './restless-pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const PAGE = `<!doctype html><html lang="en"><head>${HEAD}</head><body><main><article><h1>A summit in the mountains</h1>${TEXT}</article></main></body></html>`;

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/first' || path === '/second' ? PAGE : undefined));
  });
  afterAll(() => session.close());

  it('marks the next article that scrolling brings, apart from the first', async () => {
    const { page } = await session.open('/first');
    const carney = async (): Promise<number> =>
      (await markedNames(page)).filter(({ text }) => text === 'Mark Carney').length;
    await eventually('marks', async () => (await carney()) === 1);
    await page.evaluate(
      (text) =>
        document
          .querySelector('main')
          ?.insertAdjacentHTML(
            'beforeend',
            `<article><h1>Another summit</h1><time datetime="2019-06-17">2019</time>${text}</article>`,
          ),
      TEXT,
    );
    await eventually('the first mention in each article', async () => (await carney()) === 2);
    expect(page.ownErrors()).toEqual([]);
  });

  it('follows navigation without a load, and takes marks away with their text', async () => {
    const { page, url } = await session.open('/first');
    await page.evaluate(() => {
      history.pushState({}, '', '/second');
      document.querySelectorAll('article p').forEach((paragraph, i) => {
        paragraph.textContent = `Paragraph ${i} of another story, in which nobody is named, and which is long enough to be read as running text.`;
      });
    });
    await waitForPage(
      session.popup,
      url.replace('first', 'second'),
      (report) => report.cast.length === 0 && report.state !== 'reading',
    );
    expect(await markedNames(page)).toEqual([]);
    expect(page.ownErrors()).toEqual([]);
  });

  it('marks again when the page comes back from the cache', async () => {
    const { page } = await session.open('/first');
    await page.goto(`${session.server.origin}/second`);
    // Out of the call that asks for it, which would otherwise end with the page it was made in.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await eventually('marks', async () => {
      const at = await page.evaluate(() => location.pathname).catch(() => '');
      return at === '/first' && (await markedNames(page)).some(({ text }) => text === 'Mark Carney');
    });
    expect(page.ownErrors()).toEqual([]);
  });
});
