import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type NetLog, readNetLog } from '../../browsers/net-log.ts';
import { type RecordingProxy, startRecordingProxy } from '../../browsers/recording-proxy.ts';
import { changeManifest, copySmallBuild } from '../../browsers/small-build.ts';
import { type BROWSERS, type Session, startSession } from '../../e2e/session.ts';

/** What a browser sent while the extension was in it. */
export interface RecordedDay {
  /** Every request, `METHOD URL`, in order. */
  asked: readonly string[];
  /** Where the pages were served. */
  origin: string;
  /** Chromium's own record; null in Firefox, which has none. */
  netLog: NetLog | null;
  proxy: RecordingProxy;
}

/** Runs a browser with a copy of the extension, everything it sends going through a proxy that writes it down. */
export async function record(
  name: (typeof BROWSERS)[number],
  pages: (path: string) => string | undefined,
  prepare: (build: string) => void,
  use: (session: Session, build: string, proxy: RecordingProxy) => Promise<void>,
): Promise<RecordedDay> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-silence-'));
  const build = join(folder, 'extension');
  const netLog = join(folder, 'net-log.json');
  copySmallBuild(inject('builds')[name].local, build);
  prepare(build);
  const proxy = await startRecordingProxy();
  const launching = { proxyPort: proxy.port, ...(name === 'chromium' && { netLog }) };
  try {
    const session = await startSession(name, pages, build, launching);
    try {
      await use(session, build, proxy);
    } finally {
      await session.close();
    }
    const log = name === 'chromium' ? readNetLog(netLog) : null;
    return { asked: [...proxy.asked], origin: session.server.origin, netLog: log, proxy };
  } finally {
    proxy.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A name nobody has (RFC 2606). */
export const CONTROL = 'http://dramatis-control.invalid';

/** Makes of a build one that talks: in the background, in a page of its own, and in the pages that are read, in three ways. */
export function plantRequests(build: string): void {
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(build, file), change(readFileSync(join(build, file), 'utf8')));
  const ask = (path: string): string => `;fetch('${CONTROL}/${path}').catch(() => {});`;
  // Our own policy would have kept it silent.
  changeManifest(build, (manifest) => ({
    ...manifest,
    content_security_policy: { extension_pages: "script-src 'self'" },
  }));
  edit('background.js', (text) => `${text}\n${ask('background')}`);
  edit('popup.html', (text) => text.replace('</head>', '<script src="planted.js"></script></head>'));
  writeFileSync(join(build, 'planted.js'), ask('popup'));
  const inPages = `${ask('page')}new Image().src = '${CONTROL}/image'; navigator.sendBeacon('${CONTROL}/beacon', 'x');`;
  edit('content-scripts/article.js', (text) => `${text}\n${inPages}`);
}
