/** The language of the gallery: `?lang=de`; English when it is not said. */
import de from '../../data/public/_locales/de/messages.json' with { type: 'json' };
import en from '../../data/public/_locales/en/messages.json' with { type: 'json' };
import es from '../../data/public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../data/public/_locales/fr/messages.json' with { type: 'json' };
import pt from '../../data/public/_locales/pt/messages.json' with { type: 'json' };
import { type MessageKey, type Strings, translatorOf } from '../../lib/i18n/translate.ts';

const MESSAGES: Readonly<Record<string, typeof en>> = { de, en, es, fr, pt };
const asked = new URLSearchParams(location.search).get('lang') ?? 'en';

export const STRINGS: Strings = { t: translatorOf(MESSAGES[asked] ?? en), locale: asked };

/** What is said in English, in the language of the gallery; names stay as they are. */
export function said(english: string): string {
  const key = (Object.keys(en) as MessageKey[]).find((one) => en[one].message === english);
  return key === undefined ? english : STRINGS.t(key);
}
