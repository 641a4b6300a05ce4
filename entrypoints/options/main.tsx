import '../../components/shared/theme.css';
import '../../components/shared/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { StringsContext } from '../../components/shared/strings.ts';
import { message, messageStrings } from '../../lib/i18n/message.ts';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import type { DatasetState } from '../../lib/messaging/protocol.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/settings-store.ts';
import { grantedOrigins, newsSitePatterns } from '../../lib/sites/manifest-sites.ts';

const root = document.getElementById('root') as HTMLElement;
const strings = messageStrings();
document.title = message('options_title');
document.documentElement.lang = message('interface_language');
const opening = sendMessage('datasetState', undefined);

async function draw(dataset: DatasetState | null): Promise<void> {
  const [{ settings, problems }, allowed] = await Promise.all([loadSettings(), grantedOrigins()]);
  render(
    <StringsContext.Provider value={strings}>
      <Options
        settings={settings}
        problems={problems}
        newsSites={newsSitePatterns().length}
        allowed={allowed}
        dataset={dataset}
        onChange={(changes) => void saveSettings(changes)}
        onWithdraw={(origin) => void browser.permissions.remove({ origins: [origin] }).then(() => draw(dataset))}
      />
    </StringsContext.Provider>,
    root,
  );
}

await draw(null);
const dataset = await opening;
await draw(dataset);
watchSettings(() => void draw(dataset), new AbortController().signal);
