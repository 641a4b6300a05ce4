import type { JSX } from 'preact';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { Wordmark } from '../shared/Wordmark.tsx';
import { useStrings } from '../shared/strings.ts';
import type { PopupActions, PopupState } from './Popup.tsx';

/** The name, and what concerns every site. */
export function PopupBar({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { t } = useStrings();
  const { paused, isDocked } = state;
  return (
    <header class="popup-bar">
      <h1>
        <Wordmark />
      </h1>
      {!isDocked && <BarButton icon="dock" label={t('open_panel')} onClick={actions.onDock} />}
      <BarButton
        icon={paused ? 'play' : 'pause'}
        label={t(paused ? 'resume_all' : 'pause_all')}
        pressed={paused}
        onClick={() => actions.onPause(!paused)}
      />
      <BarButton icon="settings" label={t('open_options')} onClick={actions.onOpenOptions} />
    </header>
  );
}

function BarButton(props: { icon: IconName; label: string; pressed?: boolean; onClick: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class={`icon-button bar-${props.icon}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
