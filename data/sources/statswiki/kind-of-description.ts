import type { EntityKind } from '../../../lib/knowledge-base/entity.ts';
import { countriesOfDescription } from '../../pipeline/country-names.ts';
import { occupationsIn, organizationKind } from '../../pipeline/vocabulary.ts';

/** What a short description says the thing is; null when it is neither a person nor an organization we can name. */
export function kindOfDescription(
  description: string,
): { kind: EntityKind; subkind: string; countries: string[] } | null {
  const countries = countriesOfDescription(description).slice(0, 2);
  const office = /\b(president|prime minister|queen|king|pope|chancellor|secretary of state|politician|senator)\b/i
    .exec(description)?.[1]
    ?.toLowerCase();
  if (office !== undefined)
    return {
      kind: 'person',
      subkind: /queen|king/.test(office) ? 'monarch' : office === 'pope' ? 'pope' : 'politician',
      countries,
    };
  const [occupation] = occupationsIn(description, 1);
  const organization = organizationKind(description);
  if (
    organization !== '' &&
    (occupation === undefined || /company|service|platform|organi[sz]ation|network|club|agency|band/i.test(description))
  )
    return { kind: 'organization', subkind: organization, countries };
  return occupation === undefined ? null : { kind: 'person', subkind: occupation, countries };
}
