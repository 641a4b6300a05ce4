import { setTimeout as wait } from 'node:timers/promises';
import type { TestPage } from './test-browser.ts';

/** Generous, because the machine may be busy with other things. */
const PATIENCE_MS = 20_000;

/** Rests the pointer on a place, as a reader does: it comes from beside it and goes still. Returns the text of the card, '' when none opens. */
export async function hoverUntilCard(
  page: TestPage,
  { x, y }: { x: number; y: number },
  patienceMs = PATIENCE_MS,
): Promise<string> {
  await page.move(Math.max(0, x - 60), y + 40);
  await page.move(x, y, 4);
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    await wait(50);
    // The least tremble of a hand: a pointer that does not move at all is not told of to the page.
    await page.move(x + (Date.now() % 2), y);
    const text = await page.cardText();
    if (text !== '') return text;
  }
  return '';
}

/** Takes the pointer far away from name and card; true when the card closes. */
export async function leaveUntilClosed(page: TestPage, away: { x: number; y: number }): Promise<boolean> {
  await page.move(away.x, away.y, 2);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    await wait(50);
    if ((await page.cardText()) === '') return true;
  }
  return false;
}

/** Less than a reader must rest on a name, and than typing keeps cards away. */
const BRISK_MS = 100;

/**
 * Does something with pointer and keys; true when the page was told of it without a pause, as by a hand. On a busy machine
 * a pointer that only crosses a name may have rested there after all, as far as the page can know.
 */
export async function briskly(page: TestPage, act: () => Promise<void>): Promise<boolean> {
  await page.evaluate(() => {
    const globals = globalThis as { times?: number[]; stopTiming?: AbortController };
    globals.stopTiming?.abort();
    const { signal } = (globals.stopTiming = new AbortController());
    const times: number[] = (globals.times = []);
    for (const type of ['pointermove', 'keydown'])
      addEventListener(type, () => times.push(performance.now()), { capture: true, signal });
  });
  await act();
  const times = await page.evaluate(() => (globalThis as { times?: number[] }).times ?? []);
  return times.length > 1 && times.every((time, i) => i === 0 || time - (times[i - 1] as number) < BRISK_MS);
}
