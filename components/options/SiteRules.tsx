import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteRule } from '../../lib/settings/settings.ts';
import { useStrings } from '../shared/strings.ts';
import { siteFromInput } from './site-from-input.ts';

interface Props {
  rules: Readonly<Record<string, SiteRule>>;
  allowed: readonly string[];
  onChange: (rules: Record<string, SiteRule>) => void;
  onWithdraw: (origin: string) => void;
}

/** The reader's own rules, and the sites allowed beside the list. */
export function SiteRules({ rules, allowed, onChange, onWithdraw }: Props): JSX.Element {
  const { t } = useStrings();
  const sites = Object.entries(rules).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const without = (site: string): Record<string, SiteRule> =>
    Object.fromEntries(sites.filter(([name]) => name !== site));
  return (
    <>
      <AddRule onAdd={(site) => onChange({ ...rules, [site]: 'off' })} />
      {sites.length === 0 && <p class="options-none">{t('options_sites_none')}</p>}
      <ul class="options-list">
        {sites.map(([site, rule]) => (
          <li key={site}>
            <span>{site}</span>
            <select
              aria-label={`${t('options_site_rule')}: ${site}`}
              value={rule}
              onChange={(event) => onChange({ ...rules, [site]: event.currentTarget.value as SiteRule })}
            >
              <option value="on">{t('options_site_on')}</option>
              <option value="off">{t('options_site_off')}</option>
            </select>
            <RemoveButton label={t('options_site_remove', site)} onClick={() => onChange(without(site))} />
          </li>
        ))}
      </ul>
      {allowed.length > 0 && (
        <>
          <h3>{t('options_allowed')}</h3>
          <ul class="options-list">
            {allowed.map((origin) => (
              <li key={origin}>
                <span>{origin.replace(/^\*:\/\/|\/\*$/g, '')}</span>
                <RemoveButton label={t('options_allowed_remove', origin)} onClick={() => onWithdraw(origin)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AddRule({ onAdd }: { onAdd: (site: string) => void }): JSX.Element {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const site = siteFromInput(typed);
    setRefused(site === null ? typed : '');
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="options-add" onSubmit={submit}>
      <input
        type="text"
        value={typed}
        placeholder={t('options_site_placeholder')}
        aria-label={t('options_site_name')}
        aria-invalid={refused !== ''}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('options_site_add')}
      </button>
      {refused !== '' && <p role="alert">{t('options_site_invalid', refused)}</p>}
    </form>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        aria-hidden="true"
      >
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </svg>
    </button>
  );
}
