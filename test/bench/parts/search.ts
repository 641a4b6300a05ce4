/** Part 5: from a keystroke to results on the screen, in Chromium with the real extension and the whole dataset. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../browsers/build-extension.ts';
import { openExtensionPage } from '../../browsers/extension-page.ts';
import { launchBrowser } from '../../browsers/launch.ts';
import type { TestPage } from '../../browsers/test-browser.ts';
import type { Bench } from '../bench.ts';
import { type Figure, figure, short } from '../figure.ts';
import { type SearchPainted, searchPainted } from '../search-painted.ts';

export async function searchFigures(bench: Bench): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  const extension = buildExtension('chromium', []);
  const browser = await launchBrowser('chromium', { extension, profile, headless: true });
  try {
    const popup = await openExtensionPage(browser, 'popup.html');
    await popup.setSize(400, 600);
    await popup.evaluate(openSearch);
    // The first answer opens the dataset.
    await searchPainted(popup, bench.names, 1);
    return [figureOf(await searchPainted(popup, bench.names, bench.rounds), await frameMs(popup), bench.names.length)];
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function figureOf(results: readonly SearchPainted[], frame: number, names: number): Figure {
  const median = (of: (one: SearchPainted) => number): number =>
    results.map(of).sort((a, b) => a - b)[Math.floor(results.length / 2)] ?? Number.NaN;
  const slowest = results.reduce((worst, one) => (one.painted > worst.painted ? one : worst));
  return figure('search / linear scan of the names', 'ms', {
    subject: median(({ painted }) => painted),
    peer: median(({ scan }) => scan),
    note: `keystroke to painted results against comparing ${names.toLocaleString('en-US')} names; a frame is ${short(frame)} ms, the slowest of ${results.length} ${short(slowest.painted)} ms (“${slowest.typed}”)`,
  });
}

async function openSearch(): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  while (!document.querySelector('#tab-search')) await frame();
  document.querySelector<HTMLElement>('#tab-search')!.click();
  while (!document.querySelector('.look-up-field')) await frame();
}

/** Milliseconds between two frames when there is nothing to do. */
function frameMs(popup: TestPage): Promise<number> {
  return popup.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const first = await frame();
    const FRAMES = 30;
    let last = first;
    for (let i = 0; i < FRAMES; i++) last = await frame();
    return (last - first) / FRAMES;
  });
}
