import type { JSX } from 'preact';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import type { SiteReason } from '../../lib/sites/site-status.ts';
import { Icon } from '../shared/Icon.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useStrings } from '../shared/strings.ts';
import type { PopupActions, PopupState } from './Popup.tsx';

const REASONS: Record<SiteReason, MessageKey> = {
  'news-site': 'reason_news_site',
  allowed: 'reason_allowed',
  'switched-on': 'reason_switched_on',
  'switched-off': 'reason_switched_off',
  paused: 'reason_paused',
  'no-permission': 'reason_no_permission',
  snoozed: 'reason_snoozed',
  file: 'reason_file',
  'browser-page': 'reason_browser_page',
  unseen: 'reason_unseen',
};

/** Which site, whether it is annotated, and why. */
export function SiteBar({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { t } = useStrings();
  const { site, page } = state;
  const once = (site.reason === 'no-permission' || site.reason === 'file') && page !== null;
  const canSwitch = site.on || site.reason === 'switched-off' || site.reason === 'snoozed';
  return (
    <section class="site-bar">
      <div class="site-text">
        <strong>{site.site || t('site_this_page')}</strong>
        <span>{t(once ? 'reason_once' : REASONS[site.reason])}</span>
      </div>
      {site.on && (
        <button
          type="button"
          class="icon-button"
          title={t('snooze')}
          aria-label={t('snooze')}
          onClick={actions.onSnooze}
        >
          <Icon name="snooze" />
        </button>
      )}
      {canSwitch && <Switch on={site.on} label={t('site_annotate', site.site)} onChange={actions.onSwitchSite} />}
    </section>
  );
}
