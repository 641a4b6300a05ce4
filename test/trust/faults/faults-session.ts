import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { copySmallBuild } from '../../browsers/small-build.ts';
import { SAMPLE } from '../../e2e/pages.ts';
import { type BROWSERS, type Session, startSession, WITH_RESTART_MS } from '../../e2e/session.ts';
import { packNamed, savePack } from './packs.ts';

/** What a reader has set before anything goes wrong; it must be there afterwards. */
export const KEPT = { sites: { 'kept.example': 'off' }, known: { Q999999999: 'Nobody' }, density: 'every' };
export const KEPT_PACK = 'Kept';

/** A session with a build of few sites, in which the reader has rules, a known list and a pack; one for all tests of a `describe`. */
export function faultsSession(name: (typeof BROWSERS)[number]): () => Session {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-faults-'));
  let session: Session;
  beforeAll(async () => {
    const build = join(folder, 'extension');
    copySmallBuild(inject('builds')[name].local, build);
    session = await startSession(name, (path) => (path.startsWith('/article') ? SAMPLE : undefined), build);
    await session.store(KEPT);
    expect(await savePack(session.popup, packNamed(KEPT_PACK))).toBe('');
  }, WITH_RESTART_MS);
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => session;
}
