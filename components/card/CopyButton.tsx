import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../shared/strings.ts';

interface Props {
  text: () => string;
  label: string;
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies, and says whether it did. */
export function CopyButton({ text, label, onCopy }: Props): JSX.Element {
  const { t } = useStrings();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      class="card-quiet"
      onClick={() => void onCopy(text()).then(setCopied, () => setCopied(false))}
      onBlur={() => setCopied(null)}
    >
      <output>{copied === null ? label : t(copied ? 'card_copied' : 'card_copy_failed')}</output>
    </button>
  );
}
