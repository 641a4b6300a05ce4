import type { JSX } from 'preact';
import type { DatasetState, ExplainReply } from '../../lib/messaging/protocol.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { Backup } from '../../lib/settings/backup.ts';
import type { CarriedKey } from '../../lib/settings/carried.ts';
import type { SettingsProblem } from '../../lib/settings/read-settings.ts';
import type { Density, Kinds, Settings, Trigger } from '../../lib/settings/settings.ts';
import { Switch } from '../shared/Switch.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { useStrings } from '../shared/strings.ts';
import { BackupPanel } from './BackupPanel.tsx';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { type Accuracy, DataPanel, type SourceNote } from './DataPanel.tsx';
import { KnownList } from './KnownList.tsx';
import { PackPanel } from './PackPanel.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import { SiteRules } from './SiteRules.tsx';
import { TryText } from './TryText.tsx';

export interface OptionsState {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** Sites on the bundled list. */
  newsSites: number;
  /** Origins the reader allowed, as match patterns. */
  allowed: readonly string[];
  /** null while it is being opened. */
  dataset: DatasetState | null;
  /** null while they are being read. */
  packs: readonly Pack[] | null;
  /** Of the dataset. */
  sources: readonly SourceNote[];
  /** null when it was not measured. */
  accuracy: Accuracy | null;
  /** Settings that are in this browser alone: too long for the browser's sync. */
  keptHere: readonly CarriedKey[];
  /** Why the last change could not be kept; '' when it was. */
  notKept: string;
  shortcuts: readonly Shortcut[];
}

/** Resolves with whether the change is kept; when it is not, the page says so. */
export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>) => Promise<boolean>;

export interface OptionsActions {
  onChange: ChangeSettings;
  onWithdraw: (origin: string) => void;
  onSavePack: (pack: Pack) => Promise<void>;
  onRemovePack: (id: string) => Promise<void>;
  onExplain: (text: string, date: string) => Promise<ExplainReply>;
  onOpenShortcuts: () => void;
  onBackup: () => Promise<Backup>;
  onRestore: (backup: Backup) => Promise<void>;
}

const DENSITIES: readonly Density[] = ['first', 'every', 'list'];
const KINDS: readonly Kinds[] = ['all', 'people', 'organizations'];
const TRIGGERS: readonly Trigger[] = ['hover', 'alt', 'click'];
const SECTIONS = ['marks', 'sites', 'known', 'packs', 'data', 'shortcuts', 'try', 'backup'] as const;

/** Everything that can be set, in sections with a table of contents beside them. */
export function Options({ state, actions }: { state: OptionsState; actions: OptionsActions }): JSX.Element {
  const { t, locale } = useStrings();
  const { settings } = state;
  const { onChange } = actions;
  const keptHere = (key: CarriedKey): JSX.Element | null =>
    state.keptHere.includes(key) ? <p>{t('options_kept_here')}</p> : null;
  const bodies: Record<(typeof SECTIONS)[number], JSX.Element> = {
    marks: <Marks settings={settings} onChange={onChange} />,
    sites: (
      <>
        <p>{t('options_sites_intro', new Intl.NumberFormat(locale).format(state.newsSites))}</p>
        {keptHere('sites')}
        <SiteRules rules={settings.sites} allowed={state.allowed} onChange={onChange} onWithdraw={actions.onWithdraw} />
      </>
    ),
    known: (
      <>
        {keptHere('known')}
        <KnownList known={settings.known} onChange={onChange} />
      </>
    ),
    packs: <PackPanel packs={state.packs} onSave={actions.onSavePack} onRemove={actions.onRemovePack} />,
    data: <DataPanel dataset={state.dataset} sources={state.sources} accuracy={state.accuracy} />,
    shortcuts: <Shortcuts shortcuts={state.shortcuts} onOpen={actions.onOpenShortcuts} />,
    try: (
      <>
        <p>{t('options_try_intro')}</p>
        <TryText onExplain={actions.onExplain} />
      </>
    ),
    backup: <BackupPanel current={actions.onBackup} onRestore={actions.onRestore} />,
  };
  return (
    <div class="options">
      <header>
        <h1>
          <Wordmark />
        </h1>
        <p>{t('options_private')}</p>
      </header>
      <nav aria-label={t('options_contents')}>
        {SECTIONS.map((section) => (
          <a key={section} href={`#${section}`}>
            {t(`options_${section}`)}
          </a>
        ))}
      </nav>
      <main>
        {state.problems.map((problem) => (
          <p key={problem.key} class="options-problem" role="alert">
            {t('options_problem', problem.message)}
          </p>
        ))}
        {state.notKept !== '' && (
          <p class="options-problem options-not-kept" role="alert">
            {t('options_not_kept', state.notKept)}
          </p>
        )}
        {SECTIONS.map((section) => (
          <section key={section} id={section} aria-labelledby={`${section}-title`}>
            <h2 id={`${section}-title`}>{t(`options_${section}`)}</h2>
            {bodies[section]}
          </section>
        ))}
      </main>
    </div>
  );
}

function Marks({ settings, onChange }: { settings: Settings; onChange: OptionsActions['onChange'] }): JSX.Element {
  const { t } = useStrings();
  return (
    <>
      <ChoiceSetting
        legend={t('options_density')}
        name="density"
        value={settings.density}
        choices={DENSITIES.map((value) => ({ value, label: t(`options_density_${value}`) }))}
        onChange={(density) => void onChange(() => ({ density }))}
      />
      <ChoiceSetting
        legend={t('options_kinds')}
        name="kinds"
        value={settings.kinds}
        choices={KINDS.map((value) => ({ value, label: t(`options_kinds_${value}`) }))}
        onChange={(kinds) => void onChange(() => ({ kinds }))}
      />
      <ChoiceSetting
        legend={t('options_trigger')}
        name="trigger"
        value={settings.trigger}
        choices={TRIGGERS.map((value) => ({ value, label: t(`options_trigger_${value}`) }))}
        onChange={(trigger) => void onChange(() => ({ trigger }))}
      />
      <div class="options-row">
        <span>{t('options_pause')}</span>
        <Switch
          on={settings.paused}
          label={t('options_pause')}
          onChange={(paused) => void onChange(() => ({ paused }))}
        />
      </div>
    </>
  );
}
