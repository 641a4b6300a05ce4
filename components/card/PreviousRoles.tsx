import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardFact, CardSource } from '../../lib/cards/card-model.ts';
import { plural } from '../../lib/i18n/translate.ts';
import { useStrings } from '../shared/strings.ts';
import { FactYears } from './FactYears.tsx';
import { SourceMark } from './SourceMark.tsx';
import { factLabelKey } from './fact-label.ts';

/** So many at first; the others on demand. */
const SHOWN_AT_FIRST = 3;

/** What they had been before the article's date. */
export function PreviousRoles({
  roles,
  sources,
}: {
  roles: readonly CardFact[];
  sources: readonly CardSource[];
}): JSX.Element | null {
  const { t } = useStrings();
  const [all, setAll] = useState(false);
  if (roles.length === 0) return null;
  const shown = all ? roles : roles.slice(0, SHOWN_AT_FIRST);
  const left = roles.length - shown.length;
  return (
    <section class="card-section">
      <h3>{t('card_previous')}</h3>
      <ul class="card-previous">
        {shown.map((role) => (
          <li key={`${role.label}${role.value}${role.from}`}>
            <span>
              {role.label !== 'office' && <span class="card-label">{t(factLabelKey(role.label))} </span>}
              {role.value}
              {role.detail !== '' && <span class="card-aside">{role.detail}</span>}
              <SourceMark index={role.source} source={sources[role.source]} />
            </span>
            <FactYears fact={role} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="card-link" onClick={() => setAll(true)}>
          {plural(t, 'card_more', left)}
        </button>
      )}
    </section>
  );
}
