import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../browsers/bundle.ts';
import type { TestPage } from '../browsers/test-browser.ts';
import { AWKWARD_CASES } from '../pages/awkward-dom.ts';
import type { Painted } from './awkward-dom-page.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('awkward pieces of pages in %s', (name) => {
  let session: Session;
  let page: TestPage;
  beforeAll(async () => {
    session = await startSession(name, () => '<!doctype html><meta charset="utf-8"><body><article></article>');
    page = await session.browser.newPage();
    await page.goto(`${session.server.origin}/`);
    const script = await bundle('test/e2e/awkward-dom-page.ts');
    await page.evaluate(
      (text) => document.head.append(Object.assign(document.createElement('script'), { text })),
      script,
    );
  });
  afterAll(() => session.close());

  it.each(AWKWARD_CASES)('$name', async ({ html, blocks, rendered = blocks }) => {
    const painted = await page.evaluate(
      (source) => (globalThis as unknown as { paint(html: string): Painted }).paint(source),
      html,
    );

    expect(painted).toEqual({ blocks: rendered, wrong: [] });
  });
});
