import type { TestProject } from 'vitest/node';
import { buildExtension, LOOPBACK_MATCH } from '../browsers/build-extension.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { ensureKnowledgeBase } from '../browsers/ensure-knowledge-base.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the builds: as shipped, and with loopback among the news sites. */
    builds: Record<'chromium' | 'firefox', { shipped: string; local: string }>;
  }
}

/** Builds what every test file uses. */
export default function setup(project: TestProject): void {
  ensureKnowledgeBase();
  const build = (name: 'chromium' | 'firefox'): { shipped: string; local: string } => {
    ensureBrowser(name);
    return { shipped: buildExtension(name, []), local: buildExtension(name, [LOOPBACK_MATCH]) };
  };
  project.provide('builds', { chromium: build('chromium'), firefox: build('firefox') });
}
