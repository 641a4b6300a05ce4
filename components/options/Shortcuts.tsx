import type { JSX } from 'preact';
import { useStrings } from '../shared/strings.ts';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes it; '' when there is none. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  onOpen: () => void;
}

/** The browser keeps the shortcuts and has a page to change them. */
export function Shortcuts({ shortcuts, onOpen }: Props): JSX.Element {
  const { t } = useStrings();
  return (
    <>
      <dl class="options-shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys === '' ? t('options_shortcut_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onOpen}>
        {t('options_shortcuts_change')}
      </button>
    </>
  );
}
