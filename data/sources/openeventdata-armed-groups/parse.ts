import { makeInstitutionAliases, type AliasWish } from '../../pipeline/alias-context.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'openeventdata-armed-groups',
  title: 'Open Event Data / START TOPS',
  licence: 'none stated: single facts only',
  attribution: 'Open Event Data / START TOPS',
  asOf: '2018-08-03',
  upstream: 'github.com/openeventdata/Dictionaries@aa75b79b',
  shareable: 'facts',
};

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  acronyms?: string[];
  country_iso3?: string[];
}

/** Other names of groups that another source knows. Half of the list are people or generic words, so none makes a record. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('groups.jsonl')) {
    const group = row.value;
    if (typeof group.name !== 'string') row.fail('name', 'missing');
    const wishes: AliasWish[] = [
      ...(group.aliases ?? []).filter((alias) => alias.includes(' ')).map((alias): AliasWish => [alias, 'full']),
      ...(group.acronyms ?? []).map((acronym): AliasWish => [acronym, 'acronym', { needsContext: true }]),
    ]; // prettier-ignore
    if (wishes.length === 0 || !group.name.includes(' ')) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name: group.name,
      kind: 'organization',
      subkind: 'armed group',
      countries: (group.country_iso3 ?? []).map((code) => countryCode(code)).filter((code) => code !== ''),
      aliases: makeInstitutionAliases(group.name, wishes),
      standing: 'confirm',
    };
  }
}
