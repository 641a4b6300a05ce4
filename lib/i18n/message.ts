import { browser } from 'wxt/browser';
import { readerLocale } from './reader-locale.ts';
import type { Strings, Translate } from './translate.ts';

/** The message in the reader's language, from the browser's own i18n. */
export const message: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** The words and the locale that goes with them, for views and cards. */
export function messageStrings(): Strings {
  return { t: message, locale: readerLocale(browser.i18n.getUILanguage(), message('interface_language')) };
}
