import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedNames } from '../browsers/marked-names.ts';
import { SAMPLE } from './pages.ts';
import { BROWSERS, eventually, type Session, startSession, WITH_RESTART_MS } from './session.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the build whose knowledge base was spoilt. */
function spoiltBuild(build: string, spoil: (file: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-spoilt-'));
  folders.push(folder);
  cpSync(build, folder, { recursive: true });
  spoil(join(folder, 'knowledge-base.bin'));
  return folder;
}

const DAMAGE: { name: string; spoil: (file: string) => void; kind: string; message: string }[] = [
  { name: 'missing', spoil: (file) => rmSync(file), kind: 'missing', message: 'missing' },
  {
    name: 'cut short',
    spoil: (file) => writeFileSync(file, readFileSync(file).subarray(0, 1000)),
    kind: 'corrupt',
    message: 'damaged',
  },
  {
    name: 'of another version',
    spoil(file) {
      const bytes = readFileSync(file);
      bytes.writeUInt32LE(9999, 4);
      writeFileSync(file, bytes);
    },
    kind: 'version',
    message: 'another version',
  },
];

const pages = (path: string): string | undefined => (path === '/article' ? SAMPLE : undefined);

describe.each(BROWSERS)('what is broken in %s', { timeout: WITH_RESTART_MS }, (name) => {
  it.each(DAMAGE)('a knowledge base that is $name is told of in the popup', async ({ spoil, kind, message }) => {
    const session = await startSession(name, pages, spoiltBuild(inject('builds')[name].local, spoil));
    try {
      const { page, seen } = await session.open('/article');
      expect(seen.report).toMatchObject({ state: 'failed', problem: { kind } });
      expect(await markedNames(page)).toEqual([]);
      await session.showPopup(seen);
      await eventually(message, () =>
        session.popup.evaluate((wanted) => document.body.innerText.includes(wanted), message),
      );
      expect(page.ownErrors()).toEqual([]);
    } finally {
      await session.close();
    }
  });

  it('stored settings that make no sense leave the defaults, a message, and themselves', async () => {
    const session: Session = await startSession(name, pages);
    try {
      const stored = { density: 42, sites: { 'example.com': 'off', 'example.org': 'perhaps' }, paused: 'yes' };
      await session.store(stored);
      const { page, seen } = await session.open('/article');
      expect(await markedNames(page)).toHaveLength(seen.report.cast.length);
      await session.showPopup(seen);
      await eventually('the message', () =>
        session.popup.evaluate(() => document.body.innerText.includes('could not be read')),
      );
      expect(await session.stored()).toMatchObject(stored);
    } finally {
      await session.close();
    }
  });
});

/** The whole of an exchange is cut into so many parts; the worker is stopped after each of them. */
const PARTS = 4;

describe.each(BROWSERS)('what fails under way, in %s', { timeout: WITH_RESTART_MS }, (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, pages);
  });
  afterAll(() => session.close());

  it('a worker that is stopped at any moment of the exchange is asked again', async () => {
    const stop = (): Promise<void> => session.browser.stopWorker();
    await stop();
    const start = performance.now();
    const { page: first, seen: whole } = await session.open('/article');
    const took = performance.now() - start;
    const wanted = (await markedNames(first)).map(({ text }) => text);
    expect(wanted).toHaveLength(whole.report.cast.length);
    await first.close();
    for (let part = 0; part <= PARTS; part++) {
      await stop();
      const page = await session.browser.newPage();
      await page.goto(`${session.server.origin}/article`);
      await wait((took * part) / PARTS);
      await stop();
      await eventually(`the marks, stopped after ${part} of ${PARTS} parts`, async () => {
        const marked = (await markedNames(page)).map(({ text }) => text);
        return JSON.stringify(marked) === JSON.stringify(wanted);
      });
      expect(page.ownErrors()).toEqual([]);
      await page.close();
    }
    // And three times in a row.
    await stop();
    const page = await session.browser.newPage();
    await page.goto(`${session.server.origin}/article`);
    let stops = 0;
    await eventually('the marks', async () => {
      if (stops < 3 && (await session.browser.isWorkerRunning())) {
        stops++;
        await stop();
      }
      return (await markedNames(page)).length === wanted.length;
    });
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });

  // Firefox sets no limit to a storage that a test could reach in time.
  it.skipIf(name === 'firefox')(
    'a storage that is full leaves pages as they are, and the popup says that its switch was not stored',
    async () => {
      await session.popup.evaluate(async () => {
        interface Local {
          QUOTA_BYTES: number;
          getBytesInUse(keys: null): Promise<number>;
          set(values: object): Promise<void>;
        }
        const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
        // All but a few bytes; a key and two quotation marks count, too.
        const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
        await local.set({ filled: 'x'.repeat(free - 20) });
      });
      const { page, seen } = await session.open('/article');
      expect(await markedNames(page)).toHaveLength(seen.report.cast.length);
      await session.showPopup(seen);
      const click = (): Promise<boolean> =>
        session.popup.evaluate(() => {
          const site = document.querySelector<HTMLInputElement>(
            '.site-bar [role=switch], .site-bar input[type=checkbox]',
          );
          site?.click();
          return site !== null;
        });
      await eventually('the switch', click);
      await eventually('the message', () =>
        session.popup.evaluate(() => document.body.innerText.includes('could not be stored')),
      );
      expect(await markedNames(page)).toHaveLength(seen.report.cast.length);
      expect([...page.ownErrors(), ...session.popup.ownErrors()]).toEqual([]);
    },
  );
});
