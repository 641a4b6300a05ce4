import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../shared/strings.ts';
import { CopyButton } from './CopyButton.tsx';

/** A text the reader may change, copy, and send wherever they like. Nothing is sent from here. */
export function CardReport({
  text,
  onCopy,
}: {
  text: string;
  onCopy: (text: string) => Promise<boolean>;
}): JSX.Element {
  const { t } = useStrings();
  const [edited, setEdited] = useState(text);
  return (
    <div class="card-unfolded card-report">
      <p>{t('card_report_intro')}</p>
      <textarea
        rows={6}
        aria-label={t('card_report_label')}
        value={edited}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      <CopyButton text={() => edited} onCopy={onCopy} label={t('card_report_copy')} />
    </div>
  );
}
