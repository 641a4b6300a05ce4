import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../../lib/i18n/translate.ts';

export type { Strings } from '../../lib/i18n/translate.ts';

/** The words and the language of everything below; whoever renders a view provides them. */
export const StringsContext = createContext<Strings>({
  t: (key) => (key === 'interface_language' ? 'en' : key),
  locale: 'en',
});

export function useStrings(): Strings {
  return useContext(StringsContext);
}
