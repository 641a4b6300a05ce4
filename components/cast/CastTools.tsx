import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TAKE_AWAY_FORMS, type TakeAwayForm } from '../../lib/cards/take-away.ts';
import { Icon } from '../shared/Icon.tsx';
import { useStrings } from '../shared/strings.ts';
import { GROUPINGS, type Grouping, ORDERS, type Order } from './arrange-cast.ts';

export interface Arrangement {
  filter: string;
  grouping: Grouping;
  order: Order;
}

interface Props {
  arrangement: Arrangement;
  onArrange: (arrangement: Arrangement) => void;
  /** Resolves to whether the clipboard took it; without it nothing can be copied here. */
  onCopy?: ((form: TakeAwayForm) => Promise<boolean>) | undefined;
}

/** Filter, order and grouping of the cast, and ways to take it away. What is seldom needed unfolds. */
export function CastTools({ arrangement, onArrange, onCopy }: Props): JSX.Element {
  const { t } = useStrings();
  const [unfolded, setUnfolded] = useState<'arrange' | 'copy' | null>(null);
  const toggle = (part: 'arrange' | 'copy'): void => setUnfolded(unfolded === part ? null : part);
  return (
    <div class="cast-tools">
      <div class="cast-tools-row">
        <input
          type="search"
          class="cast-filter field"
          value={arrangement.filter}
          placeholder={t('cast_filter')}
          aria-label={t('cast_filter')}
          onInput={(event) => onArrange({ ...arrangement, filter: event.currentTarget.value })}
        />
        <ToolButton
          label={t('cast_arrange')}
          icon="arrange"
          on={unfolded === 'arrange'}
          onClick={() => toggle('arrange')}
        />
        {onCopy && (
          <ToolButton label={t('cast_copy')} icon="copy" on={unfolded === 'copy'} onClick={() => toggle('copy')} />
        )}
      </div>
      {unfolded === 'arrange' && (
        <div class="cast-tools-more">
          <label>
            {t('cast_order')}
            <select
              class="field"
              value={arrangement.order}
              onChange={(event) => onArrange({ ...arrangement, order: event.currentTarget.value as Order })}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(`cast_order_${order}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('cast_grouping')}
            <select
              class="field"
              value={arrangement.grouping}
              onChange={(event) => onArrange({ ...arrangement, grouping: event.currentTarget.value as Grouping })}
            >
              {GROUPINGS.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {t(`cast_grouping_${grouping}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {unfolded === 'copy' && onCopy && <CopyRow onCopy={onCopy} />}
    </div>
  );
}

function ToolButton(props: { label: string; icon: 'arrange' | 'copy'; on: boolean; onClick: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.on}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function CopyRow({ onCopy }: { onCopy: (form: TakeAwayForm) => Promise<boolean> }): JSX.Element {
  const { t } = useStrings();
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <div class="cast-tools-more cast-copy">
      <span>{t('cast_copy_as')}</span>
      {TAKE_AWAY_FORMS.map((form) => (
        <button key={form} type="button" class="button" onClick={() => void onCopy(form).then(setDone)}>
          {t(`cast_copy_${form}`)}
        </button>
      ))}
      <output>{done === null ? '' : t(done ? 'cast_copied' : 'cast_not_copied')}</output>
    </div>
  );
}
