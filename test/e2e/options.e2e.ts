import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../browsers/axe.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { type OptionsPage, optionsPage } from './options-page.ts';
import { SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession, WITH_RESTART_MS } from './session.ts';

const RULES = 5000;

describe.each(BROWSERS)('the options in %s', (name) => {
  let session: Session;
  let options: OptionsPage;
  const siteCount = (): Promise<string> => options.text('#sites .options-none');
  const choose = (setting: string, words: string): Promise<void> =>
    options.click(`#marks label:has([name=${setting}])`, words);
  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/article' ? SAMPLE : undefined));
    options = optionsPage(session);
    await options.page().setSize(1000, 800);
    await options.open();
  });
  afterAll(() => session.close());

  it('say what is in the dataset, how right it was, where it is from and under which licence', async () => {
    expect(await options.text('#data')).toMatch(/\d{3},\d{3} people and \d{2},\d{3} organizations with a card/);
    await options.page().evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('#data details')) one.open = true;
    });
    const tables = await options
      .page()
      .evaluate(() =>
        [...document.querySelectorAll('#data table')].map((table) =>
          [...table.querySelectorAll('tbody tr')].map((row) =>
            [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
          ),
        ),
      );
    expect(tables[0]?.length).toBeGreaterThanOrEqual(2);
    for (const [, precision] of tables[0] ?? []) expect(precision).toMatch(/^\d\d(\.\d)?%$/);
    expect(tables[1]?.length).toBeGreaterThan(20);
    expect(tables[1]?.filter((cells) => cells.some((cell) => cell === ''))).toEqual([]);
  });

  it('do not take a site of the list for one the reader allowed, whatever the browser makes of its path', async () => {
    expect(await options.text('#sites')).toContain('news sites are annotated by default');
    expect(await options.text('#sites')).not.toContain('Sites you allowed');
  });

  it('change at once how an open article is marked', async () => {
    const { page } = await session.open('/article');
    const texts = async (): Promise<string[]> => (await markedNames(page)).map(({ text }) => text);
    await choose('density', 'The first mention');
    await choose('kinds', 'people and organizations');
    await eventually('some', async () => (await texts()).includes('NATO'));
    const before = (await texts()).length;
    await choose('density', 'Every mention');
    await eventually('more marks', async () => (await texts()).length > before);
    await choose('kinds', 'people only');
    await eventually('no organization', async () => !(await texts()).includes('NATO'));
    expect((await texts()).length).toBeGreaterThan(3);
    await choose('density', 'Nothing');
    await eventually('none', async () => (await texts()).length === 0);
    await choose('density', 'The first mention');
    await choose('kinds', 'people and organizations');
    await eventually('those of before', async () => (await texts()).length === before);
  });

  it('list those the reader knows, and let them be marked again', async () => {
    const { page, seen } = await session.open('/article');
    const isMarked = async (): Promise<boolean> =>
      (await markedNames(page)).some(({ text }) => text.includes('Carney'));
    expect(await isMarked()).toBe(true);
    await session.showPopup(seen);
    await options.click('.cast-line', 'Mark Carney');
    await options.click('.card-quiet', 'I know this one');
    await eventually('no mark', async () => !(await isMarked()));
    await options.says('Underline Mark Carney again');
    await options.open();
    await options.says('Mark Carney', '#known');
    await options.click('#known .icon-button');
    await eventually('the mark again', isMarked);
  });

  it('add, change and remove a rule for a site', async () => {
    await options.type('.options-add input', 'not a site');
    await options.click('.options-add button');
    await options.says('“not a site” is not the name of a site.');
    await options.type('.options-add input', 'https://www.127.0.0.1.example/some/page');
    await options.click('.options-add button');
    await options.says('127.0.0.1.example', '#sites .options-list');
    expect(await siteCount()).toBe('1 rule');
    await options.click('#sites .icon-button');
    await eventually('none', async () => (await siteCount()) === 'No rules of your own yet.');
  });

  it(
    'take five thousand site rules, find one, and keep all over a restart',
    async () => {
      await choose('trigger', 'Alt held');
      const list = Array.from({ length: RULES }, (_, i) => `site${i}.example off\n`).join('');
      await options.pick('Import a list', 'sites.txt', list);
      await options.says('5,000 rules were taken from the file.', '#sites');
      await options.says('too long for your browser’s sync', '#sites');
      await session.restart();
      await options.page().setSize(1000, 800);
      await options.open();
      await eventually('the rules', async () => (await siteCount()) === '5,000 rules');
      const chosen = (): Promise<string[]> =>
        options
          .page()
          .evaluate(() => [...document.querySelectorAll('#marks :checked')].map((one) => one.parentElement!.innerText));
      expect((await chosen()).map((words) => words.trim())).toContain('rest on a name with Alt held');
      await options.type('.options-search', 'site4321');
      await eventually('one', async () => (await siteCount()) === '1 rule');
      await options.click('#sites .icon-button');
      await eventually('none', async () => (await siteCount()) === '0 rules');
      await options.type('.options-search', '');
      await eventually('the others', async () => (await siteCount()) === '4,999 rules');
      const file = await options.saved('#sites .button', 'Export the list');
      expect(file.split('\n').filter((line) => line.endsWith(' off'))).toHaveLength(RULES - 1);
      expect(file).not.toContain('site4321.example');
      await options.pick('Import a list', 'sites.txt', 'fine.example on\nnot fine.example\n');
      await options.says('Line 2: not fine.example', '#sites');
      expect(await siteCount()).toBe('4,999 rules');
      await options.pick('Import a list', 'huge.txt', 'x'.repeat(1_000_000), 50);
      await options.says('huge.txt has 50 MB; at most 4 MB are read.', '#sites');
    },
    WITH_RESTART_MS,
  );

  it('show how each name of a text is judged', async () => {
    await options.type(
      '#try textarea',
      'On Monday President Donald Trump met Mark Carney, the prime minister of Canada.',
    );
    await options.click('#try .button');
    await options.says('Mark Carney', '#try');
    await options.page().evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await options.text('#try')).toMatch(/prominence \+\d/);
  });

  it('say the shortcuts of the browser', async () => {
    expect(
      await options.page().evaluate(() => document.querySelectorAll('.options-shortcuts kbd').length),
    ).toBeGreaterThan(0);
  });

  it('export everything, reset it, and bring it back in both ways', async () => {
    const all = await options.saved('#backup .button', 'Export everything');
    await options.click('#backup .button', 'Reset');
    await options.click('#backup .button-main', 'Yes, replace');
    await options.click('#backup .options-ask .button', 'Undo');
    await eventually('the rules', async () => (await siteCount()) === '4,999 rules');
    await options.click('#backup .button', 'Reset');
    await options.click('#backup .button-main', 'Yes, replace');
    await options.says('Done.', '#backup');
    await eventually('none', async () => (await siteCount()) === 'No rules of your own yet.');
    await options.pick('Import', 'all.json', all.replace('"settings"', '"settigns"'));
    await options.click('#backup .button', 'Cancel');
    expect(await siteCount()).toBe('No rules of your own yet.');
    await options.pick(
      'Import',
      'all.json',
      '{"format":"dramatis-settings","version":1,"settings":{"density":"some"}}',
    );
    await options.says('settings.density has a value that is not allowed.', '#backup');
    await options.pick('Import', 'all.json', all);
    await options.click('#backup .button-main', 'Yes, replace');
    await eventually('the rules', async () => (await siteCount()) === '4,999 rules');
  });

  it.each(['light', 'dark'])('have nothing that axe objects to, %s', async (scheme) => {
    await options.pick('Import a list', 'sites.txt', 'not fine.example\n');
    await options.pick('Add a file', 'x.csv', 'id,kind,name\na,dog,Rex\n');
    await options.click('#backup .button', 'Reset');
    await options.says('Line 1', '#sites');
    await options.says('Nothing was taken from x.csv', '#packs');
    await options.page().evaluate((wanted) => {
      document.documentElement.style.colorScheme = wanted;
      for (const one of document.querySelectorAll('details')) one.open = true;
    }, scheme);
    expect(await axeViolations(options.page())).toEqual([]);
    expect(options.page().ownErrors()).toEqual([]);
  });
});
