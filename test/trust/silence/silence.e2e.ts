/** Everything both browsers send, from installation to update, goes through a proxy that writes it down. */
import { describe, expect, it } from 'vitest';
import { openExtensionPage, type SeenPage, waitForPage } from '../../browsers/extension-page.ts';
import { hoverUntilCard } from '../../browsers/hover.ts';
import { markedNames } from '../../browsers/marked-names.ts';
import type { NetLog } from '../../browsers/net-log.ts';
import { changeManifest } from '../../browsers/small-build.ts';
import { SAMPLE } from '../../e2e/pages.ts';
import { BROWSERS, decided, eventually, type Session } from '../../e2e/session.ts';
import { quietPages } from './quiet-pages.ts';
import { CONTROL, plantRequests, type RecordedDay, record } from './recorded-day.ts';

const ARTICLES = quietPages();
const SAMPLE_PATH = '/sample';
const HOVERED = 3;
/** What is sent late, a retry or a beacon, is sent within this. */
const LINGER_MS = 3000;
const pages = (path: string): string | undefined => (path === SAMPLE_PATH ? SAMPLE : ARTICLES.get(path));
/** Each as often as it is opened; the sample once more after the update. */
const OPENED = [...ARTICLES.keys(), SAMPLE_PATH, SAMPLE_PATH];

/** What a reader does with the extension in a day. */
async function readForADay(session: Session, build: string): Promise<void> {
  for (const path of ARTICLES.keys()) await (await session.open(path)).page.close();
  const { page, seen } = await session.open(SAMPLE_PATH);
  await page.bringToFront();
  await eventually('marks', async () => (await markedNames(page)).length >= HOVERED);
  for (const place of (await markedNames(page)).slice(0, HOVERED)) {
    if ((await hoverUntilCard(page, place)) === '') throw new Error(`no card for ${place.text}`);
    await page.click(place.x, place.y);
    await page.press('Escape');
  }
  await lookAtOwnPages(session, seen);
  await update(session, build);
  await session.open(SAMPLE_PATH);
  await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
}

async function lookAtOwnPages(session: Session, seen: SeenPage): Promise<void> {
  await session.showPopup(seen);
  await eventually('the popup', () => session.popup.evaluate(() => document.querySelector('.cast-line') !== null));
  await session.popup.evaluate(() => document.querySelector<HTMLElement>('.cast-line')?.click());
  for (const path of [`sidepanel.html?tab=${seen.tabId}`, 'options.html']) {
    const page = await openExtensionPage(session.browser, path);
    await page.bringToFront();
    await eventually(path, () => page.evaluate(() => document.body.innerText.length > 100));
    await page.close();
  }
}

const NEXT_VERSION = '99.0.0';

/** Puts a newer version in the extension's place, as the store does. */
async function update(session: Session, build: string): Promise<void> {
  changeManifest(build, (manifest) => ({ ...manifest, version: NEXT_VERSION }));
  await session.browser.updateExtension();
  await session.reopenPopup(NEXT_VERSION);
  await waitForPage(session.popup, session.server.origin + SAMPLE_PATH, decided);
}

/** Without the pages that were opened, each as often as it was, and the browser's own wish for an icon. */
function besidePages({ asked, origin }: RecordedDay): string[] {
  const left = asked.filter((line) => line !== `GET ${origin}/favicon.ico`);
  for (const path of OPENED) {
    const at = left.indexOf(`GET ${origin}${path}`);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** The proxy, and the address that is never sent anything: Chromium opens a UDP socket to see whether there is IPv6. */
function isOwnSocket(address: string, proxyPort: number): boolean {
  return [`127.0.0.1:${proxyPort}`, '127.0.0.1', '[2001:4860:4860::8888]:443'].includes(address);
}

function byUs({ initiator }: NetLog['requests'][number]): boolean {
  return initiator.includes('chrome-extension');
}

describe.each(BROWSERS)('silence in %s', (name) => {
  it('nothing is asked of anybody: installed, twenty pages, cards, popup, side panel, options, update', async () => {
    const day = await record(name, pages, () => {}, readForADay);
    console.log(`${name}: ${day.asked.length} requests, ${besidePages(day).length} beside the pages that were opened`);
    expect(besidePages(day)).toEqual([]);
    expect(day.asked.filter((line) => !line.endsWith('/favicon.ico'))).toHaveLength(OPENED.length);
    // Chromium's own record also has what a proxy does not see: names looked up, sockets opened, who asked.
    const { requests, hosts } = day.netLog ?? { requests: [], hosts: [] };
    expect(requests.length).toBeGreaterThanOrEqual(day.netLog ? OPENED.length : 0);
    expect(requests.filter(byUs)).toEqual([]);
    expect([...new Set(hosts)].filter((host) => !isOwnSocket(host, day.proxy.port))).toEqual([]);
  }, 300_000);

  it('the recorder would have seen it: a build that asks is found out', async () => {
    const [path] = ARTICLES.keys();
    const wanted = ['background', 'popup', 'page', 'image', 'beacon'].map((what) => `${CONTROL}/${what}`);
    const unasked = (asked: readonly string[]): string[] =>
      wanted.filter((url) => !asked.some((line) => line.includes(url)));
    const day = await record(name, pages, plantRequests, async (session, _, proxy) => {
      await session.open(path as string);
      await eventually('every request', async () => unasked(proxy.asked).length === 0).catch(() => {});
    });
    expect(unasked(day.asked)).toEqual([]);
    const logged = day.netLog?.requests.filter(byUs).map(({ url }) => url) ?? [];
    expect(wanted.slice(0, 2).filter((url) => day.netLog && !logged.includes(url))).toEqual([]);
  }, 120_000);
});
