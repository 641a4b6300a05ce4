import type { JSX } from 'preact';
import type { UnknownEntity } from '../../lib/linking/introductions.ts';
import { useStrings } from '../shared/strings.ts';

/** People the dataset does not know, in the article's own words. They get no card and no mark. */
export function AlsoNamed({ people }: { people: readonly UnknownEntity[] }): JSX.Element | null {
  const { t } = useStrings();
  if (people.length === 0) return null;
  return (
    <details class="also-named">
      <summary>
        {t('cast_also_named')} <span>{people.length}</span>
      </summary>
      <ul>
        {people.map((person) => (
          <li key={person.name}>
            {person.name}
            {person.introducedBy !== '' && <span>{person.introducedBy}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
