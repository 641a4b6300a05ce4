import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../../lib/i18n/translate.ts';
import type { SiteRule } from '../../lib/settings/settings.ts';
import { readSiteList, sortedRules, writeSiteList } from '../../lib/settings/site-list.ts';
import { useStrings } from '../shared/strings.ts';
import { PickFile, saveFile } from './PickFile.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { siteFromInput } from './site-from-input.ts';
import { type BigFile, TooBig, tooBig } from './TooBig.tsx';
import type { ChangeSettings } from './Options.tsx';

interface Props {
  rules: Readonly<Record<string, SiteRule>>;
  allowed: readonly string[];
  onChange: ChangeSettings;
  onWithdraw: (origin: string) => void;
}

/** Rows drawn at once: a list of thousands stays quick, and is searched rather than scrolled. */
const ROWS_AT_ONCE = 100;
/** With fewer a reader sees them all. */
const SEARCH_FROM = 10;

/** The reader's own rules, and the sites allowed beside the list. */
export function SiteRules({ rules, allowed, onChange, onWithdraw }: Props): JSX.Element {
  const { t } = useStrings();
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState(ROWS_AT_ONCE);
  const all = sortedRules(rules);
  const isSearched = all.length >= SEARCH_FROM;
  const wanted = isSearched ? search.trim().toLowerCase() : '';
  const found = all.filter(([site]) => site.includes(wanted));
  const set = (site: string, rule: SiteRule): void =>
    void onChange(({ sites }) => ({ sites: { ...sites, [site]: rule } }));
  const remove = (site: string): void =>
    void onChange(({ sites }) => ({
      sites: Object.fromEntries(Object.entries(sites).filter(([name]) => name !== site)),
    }));
  return (
    <>
      <AddRule onAdd={(site) => set(site, 'off')} />
      {isSearched && (
        <input
          type="search"
          class="field options-search"
          value={search}
          placeholder={t('options_sites_search')}
          aria-label={t('options_sites_search')}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setRows(ROWS_AT_ONCE);
          }}
        />
      )}
      <output class="options-none">
        {all.length === 0 ? t('options_sites_none') : plural(t, 'options_sites_count', found.length)}
      </output>
      <ul class="options-list">
        {found.slice(0, rows).map(([site, rule]) => (
          <li key={site}>
            <span>{site}</span>
            <select
              class="field"
              aria-label={t('labelled', t('options_site_rule'), site)}
              value={rule}
              onChange={(event) => set(site, event.currentTarget.value as SiteRule)}
            >
              <option value="on">{t('options_site_on')}</option>
              <option value="off">{t('options_site_off')}</option>
            </select>
            <RemoveButton label={t('options_site_remove', site)} onClick={() => remove(site)} />
          </li>
        ))}
      </ul>
      <SiteListFiles
        rules={rules}
        more={found.length > rows ? () => setRows(rows + ROWS_AT_ONCE) : null}
        onImport={(added) => onChange(({ sites }) => ({ sites: { ...sites, ...added } }))}
      />
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

interface FilesProps {
  rules: Readonly<Record<string, SiteRule>>;
  more: (() => void) | null;
  /** Resolves with whether they are kept. */
  onImport: (rules: Record<string, SiteRule>) => Promise<boolean>;
}

type ImportState =
  | { is: 'idle' }
  | { is: 'too-big'; file: BigFile }
  | { is: 'refused'; problems: { line: number; text: string }[] }
  | { is: 'taken'; rules: number };

/** A hundred thousand rules are about 3 MB. */
const MOST_LIST_BYTES = 4_000_000;

/** The list as a text file, out and in; what stands in it is added to what is there. */
function SiteListFiles({ rules, more, onImport }: FilesProps): JSX.Element {
  const { t } = useStrings();
  const [state, setState] = useState<ImportState>({ is: 'idle' });
  const read = async (file: File): Promise<void> => {
    const big = tooBig(file, MOST_LIST_BYTES);
    if (big) return setState({ is: 'too-big', file: big });
    const reading = readSiteList(await file.text(), siteFromInput);
    if (!reading.ok) return setState({ is: 'refused', problems: reading.problems });
    const kept = await onImport(reading.rules);
    setState(kept ? { is: 'taken', rules: Object.keys(reading.rules).length } : { is: 'idle' });
  };
  return (
    <>
      <div class="options-actions">
        {more && (
          <button type="button" class="button" onClick={more}>
            {t('options_show_more')}
          </button>
        )}
        <PickFile label={t('options_import')} accept=".txt,.csv,text/plain" onPick={(file) => void read(file)} />
        <button
          type="button"
          class="button"
          disabled={Object.keys(rules).length === 0}
          onClick={() => saveFile('dramatis-sites.txt', writeSiteList(rules))}
        >
          {t('options_export')}
        </button>
      </div>
      {state.is === 'taken' && <output>{plural(t, 'options_sites_imported', state.rules)}</output>}
      {state.is === 'too-big' && <TooBig file={state.file} />}
      {state.is === 'refused' && (
        <div class="options-problem" role="alert">
          {t('options_sites_import_failed')}
          <ul>
            {state.problems.map(({ line, text }) => (
              <li key={line}>{t('options_line', line, text)}</li>
            ))}
          </ul>
        </div>
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
        class="field"
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
