import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SeenPage } from '../browsers/extension-page.ts';
import { hoverUntilCard } from '../browsers/hover.ts';
import { markedNames } from '../browsers/marked-names.ts';
import type { TestBrowser, TestPage } from '../browsers/test-browser.ts';

interface Scene {
  browser: TestBrowser;
  page: TestPage;
  /** A tab of the extension that becomes the popup. */
  popup: TestPage;
  seen: SeenPage;
  folder: string;
}

/** Long enough for the popup to have drawn, card animations included. */
const SETTLE_MS = 300;

/** Pictures of the article, of the card of its first name, and of the popup; returns where they are. */
export async function takePictures({ browser, page, popup, seen, folder }: Scene): Promise<string[]> {
  const pictures: string[] = [];
  const shoot = async (of: TestPage, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await of.screenshot(path);
    pictures.push(path);
  };
  await page.bringToFront();
  await shoot(page, 'article');
  const names = await markedNames(page);
  const first = names.find(({ kind }) => kind === 'person') ?? names[0];
  if (first) {
    await hoverUntilCard(page, first);
    await wait(SETTLE_MS);
    await shoot(page, 'card');
  }
  await popup.setSize(384, 600);
  await popup.goto(browser.extensionUrl(`popup.html?tab=${seen.tabId}`));
  await wait(SETTLE_MS);
  await shoot(popup, 'popup');
  return pictures;
}
