import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../shared/strings.ts';

const LINES = ['welcome_hover', 'welcome_cast', 'welcome_switch', 'welcome_private'] as const;

/** Stands in the popup the first time it is opened, and never again. */
export function Welcome(): JSX.Element | null {
  const { t } = useStrings();
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <section class="welcome" aria-label={t('welcome_title')}>
      <h2>{t('welcome_title')}</h2>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => setRead(true)}>
        {t('welcome_read')}
      </button>
    </section>
  );
}
