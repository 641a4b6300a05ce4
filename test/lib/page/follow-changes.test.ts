import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges, type ReadingOutcome } from '../../../lib/page/follow-changes.ts';
import { isNoteworthy } from '../../../lib/page/noteworthy.ts';

const SENTENCE =
  'The ministers met for a second day and spoke at length about grain, gas and the price of bread in the capital. ';

/** Long enough for any pause. */
const A_WHILE_MS = 30_000;

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  document.body.innerHTML = `<header>Now</header><main><article><p>${SENTENCE}</p></article></main>`;
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Follows the page with a reading that costs `ms`, and tells how often it was read. */
function follow(
  ms: number,
  isNew = true,
  mend = (): void => {},
): { readings(): number; state(): string; readAnyway(): void } {
  let readings = 0;
  const read = (): Promise<ReadingOutcome> => {
    readings++;
    const root = document.querySelector('article');
    const holdsText = (element: Element): boolean => element.querySelector('p:not([hidden])') !== null;
    return Promise.resolve({ ms, isNew, root, shadowRoots: new Set<Node>(), holdsText });
  };
  const follower = followChanges(document, { read, mend }, stop.signal);
  return { readings: () => readings, ...follower };
}

const append = (html: string): void => document.querySelector('article')?.insertAdjacentHTML('beforeend', html);

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

describe('following a page', () => {
  it('reads at once, and once for a burst of changes', async () => {
    const page = follow(1);
    expect(page.readings()).toBe(1);
    for (let i = 0; i < 5; i++) {
      append(`<p>${i} ${SENTENCE}</p>`);
      await pass(100);
    }
    await pass(A_WHILE_MS);
    expect(page.readings()).toBe(2);
  });

  it('reads a page that never rests all the same', async () => {
    const page = follow(1);
    for (let i = 0; i < 70; i++) {
      append(`<p>${i} ${SENTENCE}</p>`);
      await pass(100);
    }
    expect(page.readings()).toBeGreaterThanOrEqual(3);
    expect(page.readings()).toBeLessThanOrEqual(4);
  });

  it('reads a page that changes twenty times a second from its first moment, before it has any text', async () => {
    document.body.innerHTML = '<main></main>';
    const page = follow(1);
    for (let i = 0; i < 100; i++) {
      document.querySelector('main')!.innerHTML = `<article><p>${i} ${SENTENCE}</p></article>`;
      await pass(50);
    }
    expect(page.readings()).toBe(2);
  });

  it('puts marks back at each drawing, as long as that costs little, and counts what it costs', async () => {
    let looks = 0;
    let costMs = 0;
    const page = follow(1, true, () => {
      looks++;
      vi.advanceTimersByTime(costMs);
    });
    const draw = async (times: number): Promise<number> => {
      looks = 0;
      for (let i = 0; i < times; i++) {
        append('<p>x</p>');
        await pass(50);
      }
      return looks;
    };
    expect(await draw(20)).toBe(20);
    costMs = 10;
    await draw(100);
    // A fiftieth of five seconds.
    expect(await draw(100)).toBeGreaterThanOrEqual(9);
    expect(looks).toBeLessThanOrEqual(12);
    while (page.state() === 'following') await draw(100);
    expect(await draw(20)).toBe(0);
  });

  it('reads when text of the article comes into sight, not when something else changes its looks', async () => {
    append(`<section hidden>${SENTENCE}</section>`);
    const section = document.querySelector('section') as HTMLElement;
    let isShown = false;
    section.checkVisibility = () => isShown;
    const page = follow(1);
    await pass(A_WHILE_MS);
    section.className = 'waiting';
    await pass(A_WHILE_MS);
    expect(page.readings()).toBe(1);
    section.hidden = false;
    isShown = true;
    await pass(A_WHILE_MS);
    expect(page.readings()).toBe(2);
  });

  it('does not read for changes beside the article', async () => {
    const page = follow(1);
    await pass(A_WHILE_MS);
    document.querySelector('header')?.append('A ticker that runs and runs');
    await pass(A_WHILE_MS);
    expect(page.readings()).toBe(1);
  });

  it('waits longer each time when readings bring nothing new', async () => {
    const page = follow(1, false);
    for (let i = 0; i < 600; i++) {
      append('<p>x</p>');
      await pass(100);
    }
    expect(page.readings()).toBeLessThan(12);
  });

  it('rests when the budget is used up, says so, and wakes when asked', async () => {
    const page = follow(900);
    for (let i = 0; i < 10; i++) {
      append(`<p>${i} ${SENTENCE}</p>`);
      await pass(A_WHILE_MS);
    }
    expect(page.state()).toBe('resting');
    expect(page.readings()).toBe(5);
    page.readAnyway();
    expect(page.readings()).toBe(6);
  });

  it('ends with its signal', async () => {
    const page = follow(1);
    stop.abort();
    append(`<p>${SENTENCE}</p>`);
    await pass(A_WHILE_MS);
    expect(page.readings()).toBe(1);
  });
});

const NOTEWORTHY: { name: string; change: (article: Element) => void; expected: boolean }[] = [
  { name: 'a paragraph in the article', change: (article) => article.insertAdjacentHTML('beforeend', '<p>New.</p>'), expected: true },
  { name: 'text edited in the article', change: (article) => ((article.firstElementChild!.firstChild as Text).data = 'Edited'), expected: true },
  { name: 'a paragraph taken out of it', change: (article) => article.querySelector('p')?.remove(), expected: true },
  { name: 'an empty box in it', change: (article) => article.insertAdjacentHTML('beforeend', '<div></div>'), expected: false },
  { name: 'a script in it', change: (article) => article.append(Object.assign(document.createElement('script'), { type: 'text/plain', text: 'var x' })), expected: false },
  { name: 'the headline beside it, in main', change: () => document.querySelector('main')?.prepend('A headline'), expected: false },
  { name: 'an advertisement elsewhere', change: () => document.body.append('Buy this now'), expected: false },
  { name: 'another article', change: () => document.body.insertAdjacentHTML('beforeend', `<article>${SENTENCE.repeat(5)}</article>`), expected: true },
  { name: 'everything replaced', change: () => (document.body.innerHTML = '<p>Else</p>'), expected: true },
]; // prettier-ignore

describe('what is worth reading for', () => {
  it.each(NOTEWORTHY)('$name: $expected', ({ change, expected }) => {
    const article = document.querySelector('article') as Element;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    change(article);

    expect(observer.takeRecords().some((record) => isNoteworthy(record, article))).toBe(expected);
  });
});
