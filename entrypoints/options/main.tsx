import '../../components/shared/theme.css';
import '../../components/shared/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionsActions } from '../../components/options/Options.tsx';
import { StringsContext } from '../../components/shared/strings.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { DatasetState } from '../../lib/messaging/protocol.ts';
import { openPackStore } from '../../lib/packs/pack-store.ts';
import { changeSettings, settingsKeptHere } from '../../lib/settings/change-settings.ts';
import { loadSettings, watchSettings } from '../../lib/settings/settings-store.ts';
import { grantedOrigins, newsSitePatterns } from '../../lib/sites/manifest-sites.ts';
import { readAccuracy, readSources } from './figures.ts';
import { currentBackup, openShortcutSettings, paragraphs, readShortcuts, restoreBackup } from './everything.ts';

const root = document.getElementById('root') as HTMLElement;
const strings = messageStrings();
document.title = message('options_title');
document.documentElement.lang = message('interface_language');
const packs = openPackStore(indexedDB);
let dataset: DatasetState | null = null;
let notKept = '';
const [sources, accuracy] = await Promise.all([readSources(), readAccuracy()]);

/** Draws begun so far: one that was overtaken by a later one has read what is no longer so. */
let begun = 0;

async function draw(): Promise<void> {
  const turn = ++begun;
  const [{ settings, problems }, keptHere, allowed, stored, shortcuts] = await Promise.all([
    loadSettings(),
    settingsKeptHere(),
    grantedOrigins(),
    packs.all(),
    readShortcuts(),
  ]);
  if (turn !== begun) return;
  const state = {
    settings,
    problems,
    newsSites: newsSitePatterns().length,
    allowed,
    dataset,
    packs: stored.map(({ pack }) => pack),
    shortcuts,
    sources,
    accuracy,
    keptHere,
    notKept,
  };
  render(
    <StringsContext.Provider value={strings}>
      <Options state={state} actions={actions} />
    </StringsContext.Provider>,
    root,
  );
}

const actions: OptionsActions = {
  onChange: async (change) => {
    notKept = await changeSettings(change).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    await draw();
    return notKept === '';
  },
  onWithdraw: (origin) => void browser.permissions.remove({ origins: [origin] }).then(draw),
  onSavePack: async (pack) => {
    await sendMessage('savePack', pack);
    await draw();
  },
  onRemovePack: async (id) => {
    await sendMessage('removePack', id);
    await draw();
  },
  onExplain: (text, date) =>
    sendMessage('explain', { blocks: paragraphs(text), context: { date, language: document.documentElement.lang } }),
  onOpenShortcuts: () => void openShortcutSettings(),
  onBackup: () => currentBackup(packs),
  onRestore: async (backup) => {
    await restoreBackup(backup, packs);
    await draw();
  },
};

await draw();
watchSettings(() => void draw(), new AbortController().signal);
dataset = await sendMessage('datasetState', undefined);
await draw();
