import type { JSX } from 'preact';
import type { UnknownEntity } from '../../lib/linking/introductions.ts';
import { plural } from '../../lib/i18n/translate.ts';
import { useStrings } from '../shared/strings.ts';

/** Whom the dataset does not know, in the article's own words. They get no card and no mark. */
export function AlsoNamed({ unknown }: { unknown: readonly UnknownEntity[] }): JSX.Element | null {
  const { t } = useStrings();
  if (unknown.length === 0) return null;
  return (
    <details class="also-named">
      <summary>
        {t('cast_also_named')} <span>{unknown.length}</span>
      </summary>
      {(['person', 'organization'] as const).map((kind) => {
        const named = unknown.filter((entity) => entity.kind === kind);
        return (
          named.length > 0 && (
            <section key={kind}>
              <h3>{t(kind === 'person' ? 'cast_people' : 'cast_organizations')}</h3>
              <ul>
                {named.map(({ name, count, introducedBy }) => (
                  <li key={name}>
                    <span class="also-named-name">{name}</span>
                    <span class="cast-count" title={plural(t, 'cast_mentions', count)}>
                      {count}
                    </span>
                    {introducedBy !== '' && <q class="also-named-words">{introducedBy}</q>}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </details>
  );
}
