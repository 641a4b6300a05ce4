import type { Description, DescriptionPart, RolePart, RoleTitle } from '../timeline/description.ts';
import { formatDate } from './format-date.ts';
import { kindName, sectorName } from './kind-name.ts';
import type { Strings } from './translate.ts';

/** A description as one line in the reader's language, lower-case where it begins with a common noun; '' for an empty one. */
export function inWords(strings: Strings, description: Description): string {
  return description.reduce(
    (line, part) => line + (line === '' ? '' : part.is === 'role' ? '; ' : ', ') + partInWords(strings, part),
    '',
  );
}

/** "United States Senator for Florida", "chief executive of Apple", "footballer, Manchester City". */
export function titleInWords({ t }: Strings, title: RoleTitle): string {
  switch (title.relation) {
    case 'office':
      if (title.detail === '') return title.value;
      return title.detail === 'acting'
        ? t('title_acting', title.value)
        : t('title_office_for', title.value, title.detail);
    case 'with': {
      const occupation = kindName(t, title.occupation);
      return occupation === '' ? t('title_with', title.value) : t('title_occupation_with', occupation, title.value);
    }
    case 'chief-executive':
      return t('title_chief_executive', title.value);
    default:
      return t(`title_${title.relation}`, title.value);
  }
}

function partInWords(strings: Strings, part: DescriptionPart): string {
  const { t, locale } = strings;
  const short = (day: string): string => formatDate(day, locale, 'short');
  switch (part.is) {
    case 'role':
      return roleInWords(strings, part);
    case 'kind': {
      const kind = kindName(t, part.kind);
      return part.sector === '' ? kind : t('describe_sector', kind, sectorName(t, part.sector));
    }
    case 'formerly-with':
      return t('describe_formerly_with', kindName(t, part.occupation), part.value);
    case 'designated':
      return part.day === ''
        ? t('describe_designated', part.value)
        : t('describe_designated_on', part.value, short(part.day));
    case 'part-of':
      return t('describe_part_of', part.value);
    case 'league':
      return part.value;
    case 'led-by': {
      const led = t('describe_led_by', part.value);
      return part.asOf === '' ? led : t('describe_as_of', led, short(part.asOf));
    }
    case 'ended':
      if (part.day === '') return t(`describe_${part.how}`);
      return t(`describe_${part.how}_on`, short(part.day));
    case 'still':
      return t('describe_still', short(part.asOf));
  }
}

function roleInWords(strings: Strings, role: RolePart): string {
  const { t, locale } = strings;
  const title = titleInWords(strings, role.title);
  switch (role.when) {
    case 'then':
      return title;
    case 'some-time':
      return t('describe_some_time', title);
    case 'as-of':
      return t('describe_as_of', title, formatDate(role.asOf, locale, 'short'));
    case 'former': {
      // "former nominated as …" is not said.
      const isNoun = role.title.relation !== 'nominated' && role.title.relation !== 'with';
      const former = t(isNoun ? 'describe_former' : 'describe_formerly', title);
      const years = yearsInWords(strings, role.from, role.to);
      return years === '' ? former : t('describe_years', former, years);
    }
  }
}

function yearsInWords({ t }: Strings, from: string, to: string): string {
  if (from === '') return to === '' ? '' : t('card_until', to);
  if (to === '') return t('describe_from', from);
  return from === to ? from : `${from}–${to}`;
}
