import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Expected, seedArticle } from './pages.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

const seed = seedArticle();
if (!seed) console.warn('skipped: the seed article is not beside the project (../shared/seed)');

/** "María Verza (not in any source: …)" → "María Verza". */
const words = (silent: string): string => silent.replace(/ \(.*$/, '');

describe.skipIf(!seed).each(BROWSERS)('the seed article in %s', (name) => {
  const expected = seed?.expected ?? ({ cast: [], silent: [] } as unknown as Expected);
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name, (path) => (path === '/seed' ? seed?.html : undefined));
  });
  afterAll(() => session.close());

  it('links everyone expected, with the role of then, and nothing that is to stay silent', async () => {
    const { page, seen } = await session.open('/seed');
    const { cast } = seen.report;
    for (const { name: wanted, qid, kind, role_then } of expected.cast) {
      const entry = cast.find(({ card }) => (qid ? card.id === qid : card.name === wanted));
      expect(entry, wanted).toBeDefined();
      expect(entry!.card.kind).toBe(kind);
      expect(entry!.card.role).toContain(role_then ?? '');
    }
    // Every mention, so that a silent name cannot hide behind the density.
    await session.store({ density: 'every' });
    const mentions = cast.reduce((sum, entry) => sum + entry.mentions, 0);
    let marked: string[] = [];
    for (let i = 0; i < 100 && marked.length < mentions; i++) {
      marked = await page.evaluate(() =>
        [...CSS.highlights].flatMap(([key, ranges]) => (key.startsWith('dramatis-') ? [...ranges].map(String) : [])),
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(marked).toHaveLength(mentions);
    for (const silent of expected.silent) expect(marked).not.toContain(words(silent));
    for (const { surfaces } of expected.cast) expect(surfaces.some((surface) => marked.includes(surface))).toBe(true);
  });
});
