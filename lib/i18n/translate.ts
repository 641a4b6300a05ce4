import type messages from '../../data/public/_locales/en/messages.json';

/** Every string of the interface has a key in `data/public/_locales/en/messages.json`; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** Returns the message with `$1`, `$2` … replaced by `values`. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** The words and the language they are said in. */
export interface Strings {
  t: Translate;
  /** BCP 47, for dates, numbers and names of countries. */
  locale: string;
}

/** Keys that come in two forms, chosen by number: `cast_mentions` stands for `cast_mentions_one` and `cast_mentions_other`. */
export type PluralKey = Extract<MessageKey, `${string}_other`> extends `${infer Stem}_other` ? Stem : never;

/** Picks the form for `count` by the rules of the messages' language and puts the number in as `$1`. */
export function plural(t: Translate, key: PluralKey, count: number): string {
  const language = t('interface_language');
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}` as MessageKey, new Intl.NumberFormat(language).format(count));
}

/** A translator over a messages file as it is on disk, for where there is no browser; '' for an unknown key, as browsers do. */
export function translatorOf(table: Record<string, { message: string }>): Translate {
  return (key, ...values) =>
    (Object.hasOwn(table, key) ? (table[key]?.message ?? '') : '').replace(/\$(\d)/g, (_, digit: string) =>
      String(values[Number(digit) - 1] ?? ''),
    );
}
