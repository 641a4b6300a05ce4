import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDataset } from '../lib/messaging/dataset.ts';
import { listening, sendMessage } from '../lib/messaging/messenger.ts';
import { BACKGROUND_RULES } from '../lib/messaging/rules-in-background.ts';
import { openPackStore } from '../lib/packs/pack-store.ts';
import { choicesAt, keepChoicesAt } from '../lib/settings/article-choices.ts';
import { changeSettings, followSync } from '../lib/settings/change-settings.ts';
import { withKnown } from '../lib/settings/known.ts';
import { loadCard, styleFrames } from '../lib/sites/article-script.ts';
import { beginOnce, packsChanged, siteAllowed, siteWithdrawn } from '../lib/sites/open-tabs.ts';

const onMessage = listening(BACKGROUND_RULES);

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
  onMessage('savePack', async ({ data }) => {
    const saved = await dataset.savePack(data);
    void packsChanged();
    return saved;
  });
  onMessage('removePack', async ({ data }) => {
    await dataset.removePack(data);
    void packsChanged();
  });
  onMessage('loadCard', ({ sender }) => loadCard(sender.tab?.id, sender.frameId));
  onMessage('know', ({ data: { entity, name } }) =>
    changeSettings(({ known }) => ({ known: withKnown(known, entity, name) })),
  );
  // A private window leaves nothing behind.
  onMessage('choicesAt', ({ data, sender }) => (sender.tab?.incognito ? [] : choicesAt(data)));
  onMessage('keepChoices', async ({ data: { address, choices }, sender }) => {
    if (!sender.tab?.incognito) await keepChoicesAt(address, choices);
  });
  onMessage('styleFrames', ({ sender }) => styleFrames(sender.tab?.id));

  onMessage('showCount', ({ data: count, sender }) => showCount(sender.tab?.id, count));

  browser.commands.onCommand.addListener((command, tab) => void step(command, tab?.id));

  // From another browser of the reader's, or from us.
  browser.storage.sync.onChanged.addListener(() => void followSync());

  browser.permissions.onAdded.addListener(({ origins }) => void siteAllowed(origins ?? []));
  browser.permissions.onRemoved.addListener(({ origins }) => void siteWithdrawn(origins ?? []));
  // They wake the background after an installation or update, and at the start of the browser.
  browser.runtime.onInstalled.addListener(() => void beginOnce());
  browser.runtime.onStartup.addListener(() => void beginOnce());
  // Neither of them tells of an extension that was switched off and on again.
  void beginOnce();
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
