import { countryName } from '../../lib/i18n/format-date.ts';
import type { MessageKey } from '../../lib/i18n/translate.ts';
import type { Circle, Relation } from '../../lib/relations/relation.ts';
import type { Strings } from '../shared/strings.ts';

/** Stand in a message for the two names, which are buttons in the list and boxes in the picture. */
const [FROM, TO] = ['\u{E000}', '\u{E001}'] as const;

/** What stands before, between and after the two names: "", " leads ", "". */
export function relationWords({ t }: Strings, { kind }: Relation): [string, string, string] {
  const text = t(`relation_${kind}` as MessageKey, FROM, TO);
  const [before = '', rest = ''] = text.split(FROM);
  const [between = '', after = ''] = rest.split(TO);
  return [before, between, after];
}

/** The relation without the names, as it stands on a line of the picture: "leads". */
export function relationLabel(strings: Strings, relation: Relation): string {
  return relationWords(strings, relation).join(' ').trim();
}

/** "Government: Canada", "Labour Party": what a circle's members share. */
export function circleName({ t, locale }: Strings, { kind, name }: Circle): string {
  return kind === 'government' ? t('circle_government_of', countryName(name, locale)) : name;
}

/** "In the same party": how the members of a circle belong together. */
export function circleLabel({ t }: Strings, { kind }: Circle): string {
  return t(`circle_${kind}` as MessageKey);
}
