/** What goes wrong while something is stored, and with what is stored. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/random.ts';
import { optionsPage } from '../../e2e/options-page.ts';
import { BROWSERS, eventually, type Session, WITH_RESTART_MS } from '../../e2e/session.ts';
import { faultsSession, KEPT, KEPT_PACK } from './faults-session.ts';
import { packNamed, savePack, unstore } from './packs.ts';

/** Of one list that is taken over. */
const RULES = 50;
/** What the extension writes at once is on the disk before that. */
const LATEST_FAULT_MS = 600;
const SEED = 11;

const rules = (of: string, count = RULES): string =>
  Array.from({ length: count }, (_, i) => `${of}-${i}.example off\n`).join('');

describe.each(BROWSERS)('what is stored, in %s', { timeout: WITH_RESTART_MS }, (name) => {
  const session = faultsSession(name);
  const random = seededRandom(SEED);
  const rulesNow = (): Promise<string[]> =>
    session()
      .stored()
      .then(({ sites }) => Object.keys(sites ?? {}));
  const takeOver = (where: Session, of: string, count?: number): Promise<void> =>
    optionsPage(where).pick('Import a list', 'sites.txt', rules(of, count));

  it('two windows take over lists of site rules at the same time: none is lost', async () => {
    const second = await session().browser.newPage();
    const windows = [session(), { ...session(), popup: second }];
    for (const window of windows) await optionsPage(window).open();
    await Promise.all(windows.map((window, i) => takeOver(window, `window${i}`)));
    await eventually('both lists', async () => (await rulesNow()).length === 1 + 2 * RULES);
    await second.close();
    await session().store(KEPT);
  });

  it('a machine that stands still in the middle of a write: all of it is there when it goes on', async () => {
    const options = optionsPage(session());
    await options.open();
    const written = options.pick('Import a list', 'sites.txt', rules('still'));
    await wait(random() * LATEST_FAULT_MS);
    await session().standStill(3000);
    await written;
    await options.says(`${RULES} rules were taken from the file.`, '#sites');
    expect(await rulesNow()).toHaveLength(1 + RULES);
    await session().store(KEPT);
  });

  it('the browser is killed while it writes: what was said to be kept is kept, each list whole or not at all', async () => {
    const options = optionsPage(session());
    await options.open();
    await takeOver(session(), 'told');
    await options.says(`${RULES} rules were taken from the file.`, '#sites');
    expect(await savePack(session().popup, packNamed('Told'))).toBe('');
    // Not waited for.
    void takeOver(session(), 'untold').catch(() => {});
    void savePack(session().popup, packNamed('Untold')).catch(() => {});
    await wait(random() * LATEST_FAULT_MS);
    await session().crash();
    const left = await rulesNow();
    expect(left).toContain('kept.example');
    expect(left.filter((site) => site.startsWith('told'))).toHaveLength(RULES);
    expect([0, RULES]).toContain(left.filter((site) => site.startsWith('untold')).length);
    expect(await session().stored()).toMatchObject({ known: KEPT.known, density: KEPT.density });
    await optionsPage(session()).open();
    for (const pack of ['Told', KEPT_PACK]) await optionsPage(session()).says(pack, '#packs .options-list');
    expect((await session().open('/article-after-death')).seen.report.state).toBe('annotated');
    await session().store(KEPT);
  });

  it('settings of a newer version are used as far as they are understood, said to be unreadable, and kept', async () => {
    const newer = { 'settings-version': 99, density: { of: 'next year' }, 'setting-of-next-year': [1, 2] };
    await session().store(newer);
    const { page, seen } = await session().open('/article-newer');
    expect(seen.report.state).toBe('annotated');
    await session().showPopup(seen);
    await eventually('the message', () =>
      session().popup.evaluate(() => document.body.innerText.includes('could not be read')),
    );
    const options = optionsPage(session());
    await options.open();
    await takeOver(session(), 'later');
    await options.says('rules were taken from the file.', '#sites');
    expect(await session().stored()).toMatchObject(newer);
    await page.close();
    await unstore(session().popup, Object.keys(newer));
    await session().store(KEPT);
  });

  // Firefox has no limit but the disk.
  it.skipIf(name === 'firefox')('a full storage refuses a change, says so, and keeps what it has', async () => {
    await session().store({ filler: 'x'.repeat(10_300_000) });
    const before = await rulesNow();
    const options = optionsPage(session());
    await options.open();
    await takeOver(session(), 'many', 9000);
    await options.says('could not be kept');
    expect(await rulesNow()).toEqual(before);
    await unstore(session().popup, ['filler']);
    await options.open();
    await takeOver(session(), 'many');
    await eventually('room again', async () => (await rulesNow()).length === before.length + RULES);
  });

  it('stored files that were damaged leave pages with their marks, and settings that can be changed', async () => {
    await session().damageStorage();
    const { page, seen } = await session().open('/article-damaged');
    expect(seen.report.state).toBe('annotated');
    expect([...page.ownErrors(), ...session().popup.ownErrors()]).toEqual([]);
    await page.close();
  });
});
