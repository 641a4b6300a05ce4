import type { JSX } from 'preact';
import type { DatasetState } from '../../lib/messaging/protocol.ts';
import type { SettingsProblem } from '../../lib/settings/read-settings.ts';
import type { Density, Settings, Trigger } from '../../lib/settings/settings.ts';
import { Switch } from '../shared/Switch.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { useStrings } from '../shared/strings.ts';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { DataPanel } from './DataPanel.tsx';
import { SiteRules } from './SiteRules.tsx';

export interface OptionsProps {
  settings: Settings;
  problems: readonly SettingsProblem[];
  /** Sites on the bundled list. */
  newsSites: number;
  /** Origins the reader allowed, as match patterns. */
  allowed: readonly string[];
  /** null while it is being opened. */
  dataset: DatasetState | null;
  onChange: (changes: Partial<Settings>) => void;
  onWithdraw: (origin: string) => void;
}

const DENSITIES: readonly Density[] = ['first', 'every', 'list'];
const TRIGGERS: readonly Trigger[] = ['hover', 'alt', 'click'];

export function Options(props: OptionsProps): JSX.Element {
  const { t, locale } = useStrings();
  const { settings, onChange } = props;
  return (
    <main class="options">
      <header>
        <h1>
          <Wordmark />
        </h1>
        <p>{t('options_private')}</p>
      </header>
      {props.problems.map((problem) => (
        <p key={problem.key} class="options-problem" role="alert">
          {t('options_problem', problem.message)}
        </p>
      ))}
      <section>
        <h2>{t('options_marks')}</h2>
        <ChoiceSetting
          legend={t('options_density')}
          name="density"
          value={settings.density}
          choices={DENSITIES.map((value) => ({ value, label: t(`options_density_${value}`) }))}
          onChange={(density) => onChange({ density })}
        />
        <ChoiceSetting
          legend={t('options_trigger')}
          name="trigger"
          value={settings.trigger}
          choices={TRIGGERS.map((value) => ({ value, label: t(`options_trigger_${value}`) }))}
          onChange={(trigger) => onChange({ trigger })}
        />
        <div class="options-row">
          <span>{t('options_pause')}</span>
          <Switch on={settings.paused} label={t('options_pause')} onChange={(paused) => onChange({ paused })} />
        </div>
      </section>
      <section>
        <h2>{t('options_sites')}</h2>
        <p>{t('options_sites_intro', new Intl.NumberFormat(locale).format(props.newsSites))}</p>
        <SiteRules
          rules={settings.sites}
          allowed={props.allowed}
          onChange={(sites) => onChange({ sites })}
          onWithdraw={props.onWithdraw}
        />
      </section>
      <section>
        <h2>{t('options_data')}</h2>
        <DataPanel dataset={props.dataset} />
      </section>
    </main>
  );
}
