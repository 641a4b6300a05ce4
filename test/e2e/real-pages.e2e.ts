import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasShared, SHARED } from './pages.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

const present = hasShared('pages/index.jsonl');
if (!present) console.warn('skipped: recorded pages are not beside the project (../shared/pages)');

/** Ten pages, spread over the collection. */
function tenPages(): string[] {
  if (!present) return [];
  const lines = readFileSync(join(SHARED, 'pages/index.jsonl'), 'utf8').trim().split('\n');
  const step = Math.floor(lines.length / 10);
  return Array.from({ length: 10 }, (_, i) => (JSON.parse(lines[i * step] as string) as { file: string }).file);
}

/** Recorded pages ask for things that are no longer there; nothing leaves the machine. */
function sealed(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline' data:; script-src 'unsafe-inline'; frame-src 'none'">`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html;
}

describe.skipIf(!present).each(BROWSERS)('recorded pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) =>
      path.startsWith('/pages/') ? sealed(readFileSync(join(SHARED, decodeURIComponent(path)), 'utf8')) : undefined,
    );
  });
  afterAll(() => session.close());

  it.each(tenPages())('%s opens without an error of ours', async (file) => {
    const { page, seen } = await session.open(`/pages/${encodeURI(file)}`);
    expect(['annotated', 'not-article']).toContain(seen.report.state);
    expect(page.ownErrors()).toEqual([]);
    await page.close();
  });
});
