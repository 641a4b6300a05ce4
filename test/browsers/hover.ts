import { setTimeout as wait } from 'node:timers/promises';
import type { TestPage } from './test-browser.ts';

const PATIENCE_MS = 5000;

/** Rests the pointer on a place, as a reader does: it comes from beside it and goes still. Returns the text of the card, '' when none opens. */
export async function hoverUntilCard(page: TestPage, { x, y }: { x: number; y: number }): Promise<string> {
  await page.move(Math.max(0, x - 60), y + 40);
  await page.move(x, y, 4);
  const deadline = Date.now() + PATIENCE_MS;
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
