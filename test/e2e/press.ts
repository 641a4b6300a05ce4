import type { TestPage } from '../browsers/test-browser.ts';
import { eventually } from './session.ts';

/** Presses the button with that text or title, once it is there. */
export function press(page: TestPage, words: string): Promise<void> {
  return eventually(words, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent === wanted || one.title === wanted,
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}
