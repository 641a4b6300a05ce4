import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MeasuredMark, measureMarks } from '../browsers/mark-contrast.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { hasShared, SHARED } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const present = hasShared('pages/index.jsonl');
if (!present) console.warn('skipped: recorded pages are not beside the project (../shared/pages)');

/** How many pages, spread over the collection of 53; figures of twenty are in the README of this folder. */
const PAGES = Number(process.env['DRAMATIS_REAL_PAGES'] ?? 10);
/** A folder for pictures of each page with its marks and an open card, to be looked at. */
const PICTURES = process.env['DRAMATIS_PICTURES'];
/** WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

function somePages(): string[] {
  if (!present) return [];
  const lines = readFileSync(join(SHARED, 'pages/index.jsonl'), 'utf8').trim().split('\n');
  const count = Math.min(PAGES, lines.length);
  return Array.from(
    { length: count },
    (_, i) => (JSON.parse(lines[Math.floor((i * lines.length) / count)] as string) as { file: string }).file,
  );
}

/** Recorded pages ask for things that are no longer there; nothing leaves the machine. */
function sealed(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:; script-src 'unsafe-inline'; frame-src 'none'">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html;
}

describe.skipIf(!present).each(BROWSERS)('recorded pages in %s', (name) => {
  let session: Session;
  const measured: number[] = [];
  beforeAll(async () => {
    session = await startSession(name, (path) =>
      path.startsWith('/pages/') ? sealed(readFileSync(join(SHARED, decodeURIComponent(path)), 'utf8')) : undefined,
    );
  });
  afterAll(async () => {
    const [least = 0, lower = 0] = [measured.toSorted((a, b) => a - b)[0], measured.filter((one) => one < 4.5).length];
    console.log(`${measured.length} marks measured, the faintest ${least.toFixed(1)}:1, ${lower} below 4.5:1`);
    await session.close();
  });

  it.each(somePages())('%s opens without an error of ours, its marks can be seen, and a card opens', async (file) => {
    const { page, seen } = await session.open(`/pages/${encodeURI(file)}`);
    expect(['annotated', 'not-article']).toContain(seen.report.state);
    const cast = seen.report.cast.map(({ card }) => card.name);
    const marks = cast.length > 0 ? await lookAt(page, seen.tabId, cast, file) : [];
    measured.push(...marks.map(({ contrast }) => contrast));
    expect(marks.filter(({ contrast, pixels }) => contrast < LEAST_CONTRAST || pixels === 0)).toEqual([]);
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });

  /** Its first name's card, opened as by keyboard, which scrolls there; then the marks of a tall window. */
  async function lookAt(page: TestPage, tab: number, cast: readonly string[], file: string): Promise<MeasuredMark[]> {
    await page.bringToFront();
    await page.setSize(1280, 1000);
    await session.tell(tab, 'stepMention', 1);
    await eventually('a card of one of the cast', async () => {
      const text = await page.cardText();
      return cast.some((who) => text.includes(who));
    });
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot(join(PICTURES, `${file.replaceAll('/', '-')}-${name}.png`));
    }
    await page.press('Escape');
    await eventually('no card', async () => (await page.cardText()) === '');
    await page.setSize(1280, 3000);
    return measureMarks(page);
  }
});
