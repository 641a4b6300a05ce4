import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDataset } from '../lib/messaging/dataset.ts';
import { onMessage, sendMessage } from '../lib/messaging/messenger.ts';
import { openPackStore } from '../lib/packs/pack-store.ts';
import { changeSettings } from '../lib/settings/settings-store.ts';
import { loadCard, registerAllowedSites, startInTab } from '../lib/sites/article-script.ts';

/** A public file; WXT's types know it only where it has been built. */
const KNOWLEDGE_BASE = '/knowledge-base.bin';

/** Boot list. Nothing here survives the worker but what is in storage; it is woken by a message and opens what it needs. */
export default defineBackground(() => {
  const dataset = createDataset(readKnowledgeBase, openPackStore(indexedDB));
  onMessage('annotate', ({ data }) => dataset.annotate(data));
  onMessage('search', ({ data }) => dataset.search(data));
  onMessage('datasetState', () => dataset.state());

  onMessage('entityRecords', ({ data }) => dataset.entityRecords(data));
  onMessage('explain', ({ data }) => dataset.explain(data));
  onMessage('savePack', ({ data }) => dataset.savePack(data));
  onMessage('removePack', ({ data }) => dataset.removePack(data));
  onMessage('loadCard', ({ sender }) => loadCard(sender.tab?.id, sender.frameId));
  onMessage('know', ({ data: { entity, name } }) =>
    changeSettings(({ known }) => ({ known: { ...known, [entity]: name } })),
  );

  onMessage('showCount', ({ data: count, sender }) => showCount(sender.tab?.id, count));

  browser.commands.onCommand.addListener((command, tab) => void step(command, tab?.id));

  browser.permissions.onAdded.addListener(({ origins }) => void siteAllowed(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
  browser.runtime.onInstalled.addListener(() => void registerAllowedSites());
  browser.runtime.onStartup.addListener(() => void registerAllowedSites());
});

async function readKnowledgeBase(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(KNOWLEDGE_BASE as never));
  if (!response.ok) throw new Error(`knowledge-base.bin: ${response.status}`);
  return response.arrayBuffer();
}

/** The commands of the manifest, as steps through the marked names. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

async function step(command: string, tabId: number | undefined): Promise<void> {
  const direction = STEPS[command];
  if (direction === undefined || tabId === undefined) return;
  // Where no script of ours runs there is nothing to step through.
  await sendMessage('stepMention', direction, tabId).catch(() => {});
}

async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ color: '#4a5568', tabId });
  await browser.action.setBadgeText({ text: count ? String(count) : '', tabId });
}

/** The popup closes while the browser asks, so the background starts what was allowed: from now on, and in open tabs. */
async function siteAllowed(origins: string[]): Promise<void> {
  await registerAllowedSites();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : startInTab(tab.id))));
}
