/** Hostile pages in both browsers: they get nothing, they make us do nothing, and we do not break on them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hoverUntilCard } from '../../browsers/hover.ts';
import { markedNamesApart } from '../../browsers/marked-names.ts';
import { copySmallBuild } from '../../browsers/small-build.ts';
import type { TestPage } from '../../browsers/test-browser.ts';
import { SAMPLE } from '../../e2e/pages.ts';
import { BROWSERS, eventually, type Session, startSession } from '../../e2e/session.ts';
import { HOSTILE_PAGES, hostileHtml, LYING_OPEN } from './hostile-pages.ts';

/** Words so short are in every text. */
const TELLING_WORD = /\p{L}{5,}/gu;
const PATH = /^\/(\d+)$/;
/** So often has a page done what it does before its reader goes on. */
const ROUNDS = 3;
/** A million nodes are not laid out in a moment, nor on a busy machine. */
const PATIENCE_MS = 120_000;
/** A page that may keep its reader from seeing cards has so long to read one that was opened. */
const HIDDEN_MS = 2000;
/** What a page answers to a card that was opened. */
const ANSWER_MS = 500;

/** What the card says and no page does: were it in the loot, the page would have read the card. */
function secretsOf(card: string): string[] {
  const known = HOSTILE_PAGES.map((page) => hostileHtml(SAMPLE, page)).join().toLowerCase(); // prettier-ignore
  return [...new Set(card.match(TELLING_WORD))].filter((word) => !known.includes(word.toLowerCase()));
}

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-hostile-'));
  const outcomes: string[] = [];
  let session: Session;
  let secrets: string[] = [];
  let before: object;
  const stateOf = async (url: string): Promise<string> => (await session.report(url))?.state ?? '';

  /** Opens the card of a name as a reader does, and pins it; '' when there is none to be had. */
  const openCard = async (page: TestPage, patienceMs?: number): Promise<string> => {
    const target = (await markedNamesApart(page)).find(({ text }) => text.includes('Carney'));
    if (!target) return '';
    const card = await hoverUntilCard(page, target, patienceMs);
    await page.click(target.x, target.y);
    return card;
  };

  beforeAll(async () => {
    const build = join(folder, 'extension');
    copySmallBuild(inject('builds')[name].local, build);
    const pages = (path: string): string | undefined => {
      const page = HOSTILE_PAGES[Number(PATH.exec(path)?.[1] ?? -1)];
      return path === '/harmless' ? SAMPLE : page && hostileHtml(SAMPLE, page);
    };
    session = await startSession(name, pages, build);
    const { page } = await session.open('/harmless');
    await page.bringToFront();
    await eventually('marks', async () => (await markedNamesApart(page)).length > 0);
    secrets = secretsOf(await openCard(page));
    await page.close();
    before = await session.stored();
  });
  afterAll(async () => {
    console.log(`${name}\n${outcomes.join('\n')}`);
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('there is something to keep: the card says what no page does', () => {
    expect(secrets.length).toBeGreaterThan(5);
  });

  it.each(HOSTILE_PAGES.map((page, i) => ({ ...page, i })))(
    '$name gets nothing',
    async ({ name: title, i, acts, mayHideUs, isUnreadable, isBusy }) => {
      const ends = ['annotated', ...(isUnreadable ? ['failed'] : []), ...(isBusy ? ['reading', 'off', ''] : [])];
      const page = await session.browser.newPage();
      const url = `${session.server.origin}/${i}`;
      const begin = performance.now();
      await page.goto(url);
      const start = performance.now();
      await eventually('an end', async () => ends.includes(await stateOf(url)), PATIENCE_MS);
      const ms = performance.now() - start;
      await page.bringToFront();
      if (acts) await eventually('what it does', async () => Number(await page.globalText('acted')) >= ROUNDS);
      expect(await page.globalText('loot'), 'nothing but the reader opens a card').not.toContain('A CARD OPENED');

      let card = await openCard(page, mayHideUs ? HIDDEN_MS : undefined);
      const mustShow = !mayHideUs && (await stateOf(url)) === 'annotated';
      if (mustShow) await eventually('a card', async () => (card ||= await openCard(page)) !== '', PATIENCE_MS);
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
      const state = await stateOf(url);
      const isSeen = card.includes('Carney') && (await page.cardText()).includes('Carney');
      expect(isSeen || !mustShow, `the reader sees the card: ${card}`).toBe(true);

      const loot = await page.globalText('loot');
      expect(secrets.filter((secret) => loot.includes(secret))).toEqual([]);
      expect(loot).not.toMatch(/OUR FUNCTION|RAN/);
      expect(i > 0 || loot.includes(LYING_OPEN), 'the looter takes what lies open').toBe(true);
      expect(ends, 'still alive').toContain(state);
      expect(page.ownErrors()).toEqual([]);
      outcomes.push(
        `  ${title}: loaded in ${Math.round(start - begin)} ms, ${state} ${Math.round(ms)} ms later, ${isSeen ? 'card seen' : 'no card'}, loot of ${loot.length} characters without it`,
      );
      await page.close();
    },
    2 * PATIENCE_MS + 60_000,
  );

  it('no page has changed what is stored', async () => {
    expect(await session.stored()).toEqual(before);
  });
});
