import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { launchUndriven } from '../browsers/launch-undriven.ts';
import { serve } from '../browsers/serve.ts';
import { TEXT } from './restless-pages.ts';

/** What the prepared page says of itself. */
interface Told {
  /** It was prepared before anybody asked for it. */
  wasPrepared: boolean;
  /** Marked at the moment at which it was shown. */
  before: string[];
  /** Marked afterwards. */
  after: string[];
}

/** The page lies prepared for so long before it is asked for, and is read by no one meanwhile. */
const AT_REST_MS = 1500;
const PATIENCE_MS = 60_000;

/** Has the browser prepare the article, and goes there once it is. */
const START = `<!doctype html><title>Start</title>
<script type="speculationrules">{"prerender": [{"urls": ["/article"], "eagerness": "immediate"}]}</script>
<script>(async () => {
  while (!(await fetch('/is-prepared')).ok) await new Promise((resolve) => setTimeout(resolve, 100));
  setTimeout(() => { location.href = '/article'; }, ${AT_REST_MS});
})();</script>`;

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A summit in the mountains</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-06-17"></head>
<body><article><h1>A summit in the mountains</h1>${TEXT}</article>
<script>
  const wasPrepared = document.prerendering;
  const marks = () => {
    const found = [];
    CSS.highlights.forEach((highlight, name) => {
      if (name.startsWith('dramatis-')) highlight.forEach((range) => found.push(String(range)));
    });
    return found;
  };
  let before = [];
  document.addEventListener('prerenderingchange', () => { before = marks(); });
  fetch('/prepared');
  const look = setInterval(() => {
    if (document.prerendering || marks().length === 0) return;
    clearInterval(look);
    fetch('/told/' + encodeURIComponent(JSON.stringify({ wasPrepared, before, after: marks() })));
  }, 200);
</script></body></html>`;

it(
  'Chromium: a page that was prepared before anybody asked for it is marked once it is shown',
  { timeout: 2 * PATIENCE_MS },
  async () => {
    let isPrepared = false;
    const profile = mkdtempSync(join(tmpdir(), 'dramatis-e2e-'));
    const told = Promise.withResolvers<Told>();
    const server = await serve((path) => {
      if (path === '/') return START;
      if (path === '/article') return ARTICLE;
      if (path === '/prepared') isPrepared = true;
      if (path.startsWith('/told/')) told.resolve(JSON.parse(decodeURIComponent(path.slice('/told/'.length))) as Told);
      return path === '/is-prepared' && isPrepared ? 'yes' : undefined;
    });
    const { local: extension } = inject('builds').chromium;
    const browser = launchUndriven({ executable: ensureBrowser('chromium'), extension, profile }, `${server.origin}/`);
    try {
      expect(await told.promise).toEqual({
        wasPrepared: true,
        before: [],
        after: expect.arrayContaining(['Mark Carney', 'Donald Trump']) as unknown,
      });
    } finally {
      await browser.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
