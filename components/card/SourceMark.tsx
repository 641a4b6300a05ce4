import type { JSX } from 'preact';
import type { CardSource } from '../../lib/cards/card-model.ts';

import { useStrings } from '../shared/strings.ts';
import { sourceText } from './source-text.ts';

/** The small number behind a fact; the list at the foot of the card says what it means, and so does the tooltip. */
export function SourceMark({ index, source }: { index: number; source: CardSource | undefined }): JSX.Element | null {
  const { t, locale } = useStrings();
  if (!source) return null;
  return (
    <sup class="card-mark" title={sourceText({ t, locale }, source)}>
      {index + 1}
    </sup>
  );
}
