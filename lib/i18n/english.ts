import messages from '../../data/public/_locales/en/messages.json' with { type: 'json' };
import { type Strings, translatorOf } from './translate.ts';

/** The English words where there is no browser: the command line, the data's reports, tests. Never in the extension. */
export const ENGLISH: Strings = { t: translatorOf(messages), locale: 'en' };
