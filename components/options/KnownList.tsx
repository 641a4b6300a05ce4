import type { JSX } from 'preact';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import { withoutKnown } from '../../lib/settings/known.ts';
import { useStrings } from '../shared/strings.ts';
import type { ChangeSettings } from './Options.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  known: Readonly<Record<EntityId, string>>;
  onChange: ChangeSettings;
}

/** Those whom the reader knows: never marked until taken out of this list. */
export function KnownList({ known, onChange }: Props): JSX.Element {
  const { t, locale } = useStrings();
  const people = Object.entries(known).sort(([, a], [, b]) => a.localeCompare(b, locale));
  const forget = (id: EntityId): void => void onChange((now) => ({ known: withoutKnown(now.known, id) }));
  return (
    <>
      <p>{t(people.length === 0 ? 'options_known_none' : 'options_known_intro')}</p>
      <ul class="options-list">
        {people.map(([id, name]) => (
          <li key={id}>
            <span dir="auto">{name}</span>
            <RemoveButton label={t('options_known_remove', name)} onClick={() => forget(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
