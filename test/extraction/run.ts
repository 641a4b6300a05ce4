/** npm run extraction: article text of recorded pages against the wanted one, beside two other readers, in Chromium. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { serve } from '../browsers/serve.ts';
import { bundle } from '../browsers/bundle.ts';
import type { Extracted } from './extractors.ts';
import { formatTable, type Row } from './format-table.ts';
import { readPage, type SavedPage, savedPages } from './saved-pages.ts';
import { compareTexts, type Overlap } from './shingles.ts';

const EXTRACTORS = ['dramatis', 'readability', 'defuddle'] as const;

/** Scripts of the page stay off, and nothing is asked of anyone else; `evaluate` is not held to it. */
const POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:";
/** With `--scripts` those run that stand in the page itself. */
const WITH_SCRIPTS = `${POLICY}; script-src 'unsafe-inline' 'unsafe-eval'`;

/** A page whose own scripts keep it from loading, or its renderer busy, for longer is left out, and named. */
const PATIENCE_MS = 30_000;

async function main(args: readonly string[]): Promise<void> {
  const filter = args.find((arg) => !arg.startsWith('--')) ?? '';
  const pages = savedPages()?.filter(({ file }) => file.includes(filter));
  if (!pages) return console.log('skipped: no recorded pages beside the project (../shared/pages)');
  const known = new Map(pages.map(({ file }) => [file, readPage(file)]));
  const script = await bundle('test/extraction/extractors.ts');
  const server = await serve((path) => known.get(decodeURIComponent(path.slice(1))), {
    'content-security-policy': args.includes('--scripts') ? WITH_SCRIPTS : POLICY,
  });
  const rows: Row[] = [];
  const restless: string[] = [];
  let browser = await launch();
  try {
    for (const saved of pages) {
      const page = await browser.newPage();
      const measured = measure(page, `${server.origin}/${encodeURI(saved.file)}`, saved, script);
      const row = await Promise.race([measured.catch(() => null), wait(2 * PATIENCE_MS, null, { ref: false })]);
      if (row) rows.push(row);
      else {
        restless.push(saved.file);
        // A busy renderer would not even close.
        await browser.close();
        browser = await launch();
      }
      await page.close();
    }
    console.log(formatTable(rows, EXTRACTORS));
    if (restless.length > 0) console.log(`\nnot measured, their own scripts do not rest: ${restless.join(', ')}`);
  } finally {
    await browser.close();
    server.close();
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
}

/** Each extractor gets the page freshly loaded, three times, and its code freshly parsed. */
async function measure(page: Page, url: string, saved: SavedPage, script: string): Promise<Row> {
  page.setDefaultTimeout(PATIENCE_MS);
  const row: Row = { file: saved.file, isCircular: saved.isCircular, results: {} };
  for (const name of [...EXTRACTORS, ...EXTRACTORS, ...EXTRACTORS]) {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    // As the extension does, after the page has been painted: its first layout is nobody's cost.
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const extracted = await page.evaluate(
      (which) => (globalThis as unknown as { extractors: Record<string, () => Extracted> }).extractors[which]!(),
      name,
    );
    // What else the machine was doing is nobody's cost: of three times the least counts.
    const ms = Math.min(extracted.ms, row.results[name]?.ms ?? Number.POSITIVE_INFINITY);
    row.results[name] = { ...extracted, ms, overlap: saved.gold === null ? null : compare(extracted, saved.gold) };
  }
  return row;
}

/**
 * Some wanted texts begin with the headline, and some have the captions of pictures: with or without, whichever agrees
 * best counts, for every extractor.
 */
function compare({ headline, text, textWithoutCaptions }: Extracted, gold: string): Overlap {
  const ways = [text, textWithoutCaptions].flatMap((body) => [body, `${headline}\n${body}`]);
  return ways.map((way) => compareTexts(way, gold)).reduce((best, way) => (way.f1 > best.f1 ? way : best));
}

await main(process.argv.slice(2));
