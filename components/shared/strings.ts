import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate.ts';

/** The words and the language of everything below; whoever renders a view provides them. */
export interface Strings {
  t: Translate;
  /** BCP 47, for dates and names of countries. */
  locale: string;
}

export const StringsContext = createContext<Strings>({
  t: (key) => (key === 'interface_language' ? 'en' : key),
  locale: 'en',
});

export function useStrings(): Strings {
  return useContext(StringsContext);
}
