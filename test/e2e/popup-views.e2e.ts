import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browsers/axe.ts';
import type { SeenPage } from '../browsers/extension-page.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { SAMPLE } from './pages.ts';
import { press } from './press.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

/** Names that no dataset has, each with the words that introduce it. */
const WITH_UNKNOWN = SAMPLE.replace(
  'The next meeting, under Macron',
  'Maria Zupfelhuber, a baker from Kananaskis, sold them bread. The next meeting, under Macron',
);

const PASTED = `Carney meets Trump in Ottawa
Prime Minister Mark Carney received Donald Trump on Monday. Angela Merkel, the German chancellor, was not there.`;

describe.each(BROWSERS)('the views of the popup in %s', (name) => {
  let session: Session;
  let page: TestPage;
  let seen: SeenPage;
  const popup = (): TestPage => session.popup;
  const texts = (selector: string): Promise<string[]> =>
    popup().evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((node) => node.textContent ?? ''),
      selector,
    );
  const has = (selector: string): Promise<boolean> =>
    popup().evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  const type = (selector: string, text: string): Promise<void> =>
    popup().evaluate(
      ({ selector: wanted, text: value }) => {
        const field = document.querySelector<HTMLInputElement>(wanted)!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      { selector, text },
    );
  /** A real click in the middle of an element: some of what follows needs the reader's own hand. */
  const click = async (selector: string): Promise<void> => {
    await eventually(selector, () => has(selector));
    const { x, y } = await popup().evaluate((wanted) => {
      const element = document.querySelector(wanted)!;
      element.scrollIntoView({ block: 'center' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await popup().click(x, y);
  };
  const focused = (): Promise<string> => popup().evaluate(() => document.activeElement?.textContent ?? '');

  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/article' ? WITH_UNKNOWN : undefined));
    ({ page, seen } = await session.open('/article'));
    await popup().bringToFront();
    await session.showPopup(seen);
    await eventually('the cast', () => has('.cast-line'));
  });
  afterAll(() => session.close());

  it('welcomes once, in passing', async () => {
    // Opening the page of the session was the first time.
    expect(await has('.welcome')).toBe(false);
    const stored = await popup().evaluate(async () => {
      interface Api {
        storage: { local: { get(key: string): Promise<object>; remove(key: string): Promise<void> } };
      }
      const globals = globalThis as unknown as { browser?: Api; chrome: Api };
      const { local } = (globals.browser ?? globals.chrome).storage;
      const before = await local.get('welcome-seen');
      await local.remove('welcome-seen');
      return before;
    });
    expect(stored).toEqual({ 'welcome-seen': true });
    await session.showPopup(seen);
    await eventually('the welcome', () => has('.welcome'));
    await click('.welcome .button');
    await eventually('none', async () => !(await has('.welcome')));
    await session.showPopup(seen);
    await eventually('the cast', () => has('.cast-line'));
    expect(await has('.welcome')).toBe(false);
  });

  it('is walked with the keyboard: lines, card, mentions, back', async () => {
    await click('.cast-line');
    await eventually('the card', () => has('.card'));
    await popup().press('Escape');
    await eventually('no card', async () => !(await has('.card')));
    const first = await focused();
    await popup().press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await popup().press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.evaluate(() => scrollTo(0, 0));
    await popup().press('ArrowRight');
    await eventually('the flash', () =>
      page.evaluate(() => [...CSS.highlights.keys()].some((key) => key.startsWith('dramatis-flash'))),
    );
    await popup().press('Enter');
    await eventually('the card again', () => has('.card'));
    expect((await texts('.steps-position'))[0]).toMatch(/^\d+ of \d+$/);
    await popup().press('Escape');
  });

  it('shows where in the article each is named', async () => {
    const counts = await popup().evaluate(() =>
      [...document.querySelectorAll('.cast-item')].map((item) => ({
        count: Number(item.querySelector('.cast-count')?.textContent),
        ticks: item.querySelectorAll('.strip-tick').length,
      })),
    );
    expect(counts).toHaveLength(seen.report.cast.length);
    for (const { count, ticks } of counts) expect(ticks).toBe(count);
  });

  it('filters, sorts, groups', async () => {
    const names = await texts('.cast-name');
    await type('.cast-filter', 'carn');
    await eventually('one', async () => (await texts('.cast-name')).join() === 'Mark Carney');
    await type('.cast-filter', '');
    await click('.cast-tools .icon-button');
    const choose = (index: number, value: string): Promise<void> =>
      popup().evaluate(
        ({ index: at, value: wanted }) => {
          const select = document.querySelectorAll<HTMLSelectElement>('.cast-tools select')[at]!;
          select.value = wanted;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        { index, value },
      );
    await choose(0, 'name');
    await choose(1, 'none');
    const sorted = names.toSorted((a, b) => a.localeCompare(b));
    await eventually('by name', async () => (await texts('.cast-name')).join() === sorted.join());
    await choose(1, 'country');
    await eventually('by country', async () =>
      (await texts('.cast-heading')).some((text) => text.startsWith('Canada')),
    );
    await choose(0, 'weight');
    await choose(1, 'kind');
  });

  it('names those the dataset does not know, in the article’s words', async () => {
    const named = await texts('.also-named li');
    expect(named.find((text) => text.includes('Maria Zupfelhuber'))).toContain('a baker from Kananaskis');
  });

  it('takes somebody out of this article who is not meant, and back', async () => {
    const count = (await texts('.cast-name')).length;
    await type('.cast-filter', 'Mark Carney');
    await eventually('him alone', async () => (await texts('.cast-name')).length === 1);
    await click('.cast-line');
    await press(popup(), 'Not this one');
    await press(popup(), 'None of these');
    await eventually('nobody of that name', async () => (await texts('.cast-name')).length === 0);
    await type('.cast-filter', '');
    await eventually('the others', async () => (await texts('.cast-name')).length === count - 1);
    // However often the popup is opened.
    await session.showPopup(seen);
    await eventually('his name', async () => (await texts('.turned-down li')).join().includes('Mark Carney'));
    expect(await axeViolations(popup())).toEqual([]);
    await click('.turned-down .button');
    await eventually('him again', async () => (await texts('.cast-name')).includes('Mark Carney'));
    expect(await has('.turned-down')).toBe(false);
  });

  it.each(['light', 'dark'])('have nothing that axe objects to, %s', async (scheme) => {
    const paint = (): Promise<void> =>
      popup().evaluate((wanted) => {
        document.documentElement.style.colorScheme = wanted;
        for (const one of document.querySelectorAll('details')) one.open = true;
      }, scheme);
    for (const [tab, shown] of [
      ['cast', '.cast-line'],
      ['connections', '.picture-node'],
      ['offices', '.offices-term'],
      ['search', '.look-up-field'],
      ['paste', '.paste textarea'],
    ] as const) {
      await click(`#tab-${tab}`);
      await eventually(tab, () => has(shown));
      if (tab === 'cast') await click('.cast-line[aria-expanded="false"]');
      await paint();
      expect(await axeViolations(popup()), tab).toEqual([]);
    }
    await click('#tab-cast');
    await popup().press('Escape');
  });

  it('draws how the cast is connected, says it in words, and leads to the card', async () => {
    await click('#tab-connections');
    await eventually('the picture', () => has('.picture-node'));
    const words = (await texts('.connection-list li')).join('\n');
    expect(words).toMatch(/Mark Rutte leads NATO/);
    expect(words).toMatch(/In the same government.*United States.*Donald Trump.*Scott Bessent/);
    await popup().evaluate(() => document.querySelector<SVGElement>('.picture-node[tabindex="0"]')?.focus());
    const at = (): Promise<string> =>
      popup().evaluate(() => (document.activeElement as SVGElement | null)?.dataset['node'] ?? '');
    const from = await at();
    const reached = new Set<string>();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await popup().press(key);
      reached.add(await at());
    }
    expect(reached.size).toBeGreaterThan(from === '' ? 99 : 1);
    await popup().evaluate(() => document.querySelector<SVGElement>('.picture-node.picture-person')?.focus());
    const person = await popup().evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
    await popup().press('Enter');
    await eventually('the card', () => has('.cast-item .card'));
    const [open] = await texts('.cast-line[aria-expanded="true"] .cast-name');
    expect(open).toBe(person);
    await popup().press('Escape');
  });

  it('draws the offices around the article’s day', async () => {
    await click('#tab-offices');
    await eventually('the bars', () => has('.offices-term[data-held="true"]'));
    const held = await texts('.offices-term[data-held="true"] .offices-title');
    expect(held).toContain('Prime Minister of Canada');
    expect(held).toContain('President of the United States');
  });

  it('finds anybody as one types, in a frame or two, by any name', async () => {
    await click('#tab-search');
    await eventually('the field', () => has('.look-up-field'));
    for (const [typed, wanted] of [
      ['dea', 'Drug Enforcement Administration'],
      ['sheinb', 'Claudia Sheinbaum'],
      ['von der L', 'Ursula von der Leyen'],
    ] as const) {
      await type('.look-up-field', typed);
      await eventually(wanted, async () => (await texts('.hits .cast-name')).some((text) => text.startsWith(wanted)));
    }
    await type('.look-up-field', 'xqzzy');
    await eventually('nobody', async () => (await texts('.look-up output')).join().includes('xqzzy'));
    await type('.look-up-field', 'Marco Rub');
    await eventually('him', async () => (await texts('.hits .cast-name'))[0] === 'Marco Rubio');
    await click('.hits .cast-line');
    await eventually('his card', async () => (await texts('.hits .card')).join().includes('Secretary of State'));
  });

  it('annotates a pasted text in place, of its own date', async () => {
    await click('#tab-paste');
    await eventually('the field', () => has('.paste textarea'));
    await type('.paste textarea', PASTED);
    await type('.paste input[type=date]', '2020-05-04');
    await click('.paste .button-main');
    await eventually('the names', () => has('.pasted-mark'));
    const marks = await texts('.pasted-mark');
    expect(marks).toContain('Angela Merkel');
    expect((await texts('.pasted-text')).join()).toContain('was not there');
    const merkel = marks.indexOf('Angela Merkel');
    await popup().evaluate((at) => document.querySelectorAll<HTMLElement>('.pasted-mark')[at]?.click(), merkel);
    await eventually('her card', async () => (await texts('.pasted-card')).join().includes('Chancellor of Germany'));
    // The popup goes with the next click beside it; what was put in does not.
    await session.showPopup(seen);
    await click('#tab-paste');
    await eventually('the text again', () =>
      popup().evaluate(() => document.querySelector('textarea')?.value.includes('Merkel') ?? false),
    );
    expect(popup().ownErrors()).toEqual([]);
  });

  it.each([
    { form: 1, what: 'text', begins: /^\S.*\n.*\/article/, line: /\nMark Carney: Prime Minister of Canada.* \[\d/ },
    { form: 2, what: 'Markdown', begins: /^# \S.*\n\n/, line: /\n- \*\*Mark Carney\*\*: Prime Minister of Canada/ },
    { form: 3, what: 'CSV', begins: /^name,kind,what,role,/, line: /\nMark Carney,person,.*,Prime Minister of Canada/ },
  ])('copies the cast as $what, with its sources, the address and the day of the data', async (copied) => {
    await session.showPopup(seen);
    await click('.cast-tools .icon-button:last-child');
    await click(`.cast-copy .button:nth-of-type(${copied.form})`);
    await eventually('copied', async () => (await texts('.cast-copy output')).join() === 'Copied');
    await click('#tab-paste');
    await eventually('the field', () => has('.paste textarea'));
    await type('.paste textarea', '');
    await click('.paste textarea');
    await popup().key('down', 'Control');
    await popup().press('v');
    await popup().key('up', 'Control');
    const pasted = (): Promise<string> =>
      popup().evaluate(() => document.querySelector<HTMLTextAreaElement>('.paste textarea')!.value);
    await eventually('the copy', async () => (await pasted()) !== '');
    const text = await pasted();
    expect(text).toMatch(copied.begins);
    expect(text).toMatch(copied.line);
    expect(text).toContain(`${session.server.origin}/article`);
    for (const { card } of seen.report.cast) expect(text).toContain(card.name);
    const { dataAsOf } = seen.report;
    expect(text).toMatch(new RegExp(copied.what === 'CSV' ? dataAsOf : dataAsOf.slice(0, 4)));
    const sources = new Set(seen.report.cast.flatMap(({ card }) => card.sources.map(({ title }) => title)));
    expect([...sources].some((title) => text.includes(title))).toBe(true);
  });
});
