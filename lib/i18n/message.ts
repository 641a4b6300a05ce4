import { browser } from 'wxt/browser';
import type { Translate } from './translate.ts';

/** The message in the reader's language, from the browser's own i18n. */
export const message: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));
