import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../browsers/bundle.ts';
import { leaveUntilClosed } from '../browsers/hover.ts';
import { markedName } from '../browsers/marked-names.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const HEAD =
  '<meta charset="utf-8"><title>A summit</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17">';
const ENTRIES = { react: 'test/e2e/react-page.mjs', vue: 'test/e2e/vue-page.ts' } as const;

describe.each(BROWSERS)('pages drawn anew twenty times a second in %s', (name) => {
  let session: Session;
  const scripts = new Map<string, string>();
  beforeAll(async () => {
    for (const [framework, entry] of Object.entries(ENTRIES)) scripts.set(framework, await bundle(entry));
    session = await startSession(name, (path) => {
      const script = scripts.get(path.slice(1));
      return script === undefined
        ? undefined
        : `<!doctype html><html lang="en"><head>${HEAD}</head><body><main></main><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
    });
  });
  afterAll(() => session.close());

  it.each(['react', 'vue'] as const)('%s goes on, and cards open and stay', async (framework) => {
    const { page } = await session.open(`/${framework}`, ({ state }) => state === 'annotated');
    await page.bringToFront();
    const draws = (): Promise<number> =>
      page.evaluate(() => Number.parseInt(document.getElementById('count')?.textContent ?? '', 10));
    for (const [words, who] of [
      ['Donald Trump', 'President of the United States'],
      ['Mark Carney', 'Prime Minister of Canada'],
    ] as const) {
      const before = await draws();
      await eventually(`the card of ${words}`, async () => {
        const { x, y } = await markedName(page, words);
        await page.move(x + (Date.now() % 3), y, 2);
        return (await page.cardText()).includes(who);
      });
      // The pointer rests on it through many drawings.
      await eventually('more drawings', async () => (await draws()) > before + 30);
      expect(await page.cardText()).toContain(who);
      expect(await leaveUntilClosed(page, { x: 5, y: 5 })).toBe(true);
    }
    expect(await page.evaluate(() => (globalThis as { failed?: string }).failed)).toBeUndefined();
    expect(page.ownErrors()).toEqual([]);
  });
});
