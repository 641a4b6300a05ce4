import type { FactLabel } from '../../lib/cards/card-model.ts';
import type { MessageKey } from '../../lib/i18n/translate.ts';

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** Key of the label's words. Browsers allow no hyphens in the keys of messages. */
export function factLabelKey(label: FactLabel): MessageKey {
  return `fact_${label.replaceAll('-', '_') as Underscored<FactLabel>}`;
}
