import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureMarks } from '../browsers/mark-contrast.ts';
import { markedNames } from '../browsers/marked-names.ts';
import { GROUND_PAGES, groundPage } from './grounds.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

/** WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;
/** In each sentence. */
const NAMES = ['Donald Trump', 'Mark Carney', 'NATO', 'the World Bank'];
const SECTION_MARKS = GROUND_PAGES['/sections'].grounds.length * NAMES.length;

describe.each(BROWSERS)('marks in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, groundPage);
    await session.store({ density: 'every' });
  });
  afterAll(() => session.close());

  it.each(Object.entries(GROUND_PAGES))('read on every ground of %s', async (path, { grounds }) => {
    const { page } = await session.open(path);
    // All of it on the screen.
    await page.setSize(1280, 1600);
    await page.bringToFront();
    await eventually('every mark', async () => (await markedNames(page)).length === grounds.length * NAMES.length);
    const marks = await measureMarks(page);
    await page.close();

    expect(marks.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
    for (const ground of grounds)
      expect(
        marks
          .filter(({ within }) => within === ground)
          .map(({ text }) => text)
          .sort(),
        ground,
      ).toEqual(NAMES);
  });

  it('read in the colours that the reader has chosen', async ({ skip }) => {
    const { page } = await session.open('/sections');
    await (page.forceColors ?? skip('nobody chooses colours for this browser'))();
    await page.setSize(1280, 1600);
    await page.bringToFront();
    await eventually('every mark', async () => (await markedNames(page)).length === SECTION_MARKS);
    const marks = await measureMarks(page);
    await page.close();
    expect(marks).toHaveLength(SECTION_MARKS);
    expect(marks.filter(({ contrast }) => contrast < LEAST_CONTRAST)).toEqual([]);
  });
});
