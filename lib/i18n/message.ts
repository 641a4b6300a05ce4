import { browser } from 'wxt/browser';
import { readerLocale } from './reader-locale.ts';
import type { Translate } from './translate.ts';

/** The message in the reader's language, from the browser's own i18n. */
export const message: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** BCP 47 tag for dates, numbers and names of countries beside these messages. */
export function messageLocale(): string {
  return readerLocale(browser.i18n.getUILanguage(), message('interface_language'));
}
