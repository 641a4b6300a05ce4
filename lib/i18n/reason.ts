import type { Reason } from '../linking/reason.ts';
import type { Strings } from './translate.ts';

/** Why the words were taken for an entity, in the reader's language: "“Marco Rubio” in paragraph 1". */
export function reasonInWords({ t, locale }: Strings, reason: Reason): string {
  switch (reason.is) {
    case 'in-paragraph':
      return t('reason_in_paragraph', reason.surface, reason.paragraph);
    case 'name-of':
      return t('reason_name_of', reason.surface, reason.name);
    case 'beside':
      return t('reason_beside', new Intl.ListFormat(locale).format(reason.names));
    case 'beside-parent':
      return t('reason_beside_parent');
    case 'country-before':
      return t('reason_country_before', reason.word);
    case 'country-in-sentence':
      return t('reason_country_in_sentence');
    case 'country-of-article':
      return t('reason_country_of_article');
    case 'country-just-before':
      return t('reason_country_just_before');
    case 'spelt-out':
      return t('reason_spelt_out', reason.surface);
    case 'best-known':
      return t('reason_best_known');
    case 'described-as':
      return t('reason_described_as', reason.words);
    case 'in-office':
      return t('reason_in_office', reason.title);
  }
}
