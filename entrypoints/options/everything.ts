import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';
import type { TextBlock } from '../../lib/engine.ts';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import { packId } from '../../lib/packs/pack.ts';
import type { PackStore } from '../../lib/packs/pack-store.ts';
import { changeSettings } from '../../lib/settings/change-settings.ts';
import type { Backup } from '../../lib/settings/backup.ts';
import { forgetChoices } from '../../lib/settings/article-choices.ts';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';

export async function currentBackup(packs: PackStore): Promise<Backup> {
  const [{ settings }, stored] = await Promise.all([loadSettings(), packs.all()]);
  return { settings, packs: stored.map(({ pack }) => pack) };
}

/** What the backup has in place of what is there; a setting it does not name is the default. Packs first: they may fail. */
export async function restoreBackup(backup: Backup, packs: PackStore): Promise<void> {
  const kept = new Set(backup.packs.map(({ name }) => packId(name)));
  for (const pack of backup.packs) await sendMessage('savePack', pack);
  await changeSettings(() => ({ ...DEFAULTS, ...backup.settings }));
  await forgetChoices();
  for (const { id } of await packs.all()) if (!kept.has(id)) await sendMessage('removePack', id);
}

export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description: description || browser.i18n.getMessage('extension_name'),
    keys: shortcut,
  }));
}

/** Chromium has an address for it, newer Firefox a call. */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** A pasted text as the blocks of an article: paragraphs are divided by line breaks. */
export function paragraphs(text: string): TextBlock[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, id) => ({ id, kind: 'paragraph', text: line }));
}
