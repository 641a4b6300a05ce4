import { makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import { stripLegalForms } from '../../pipeline/company-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import { organizationKind } from '../../pipeline/vocabulary.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'dbpedia-entity-orgs',
  title: 'DBpedia-Entity',
  licence: 'MIT (ids: DBpedia 2015-10, CC-BY-SA-3.0)',
  attribution: 'DBpedia-Entity, MIT',
  asOf: '2015-10',
  upstream: 'github.com/iai-group/DBpedia-Entity@56a17767',
  shareable: 'facts',
};

interface Row {
  title: string;
  typed_by: 'list' | 'suffix';
}

/** Buildings, numbered units and sessions, lists, seasons: about one row in eight is no organization of today's news. */
const NOT_A_BODY =
  /^(?:List of|Lists of|\d+(?:st|nd|rd|th)\b)|\b(?:Building|House$|Tower|Stadium|Season|Regiment|Squadron|Battalion|election|Elementary School|High School|Middle School|Academy Award|Cup|Bridge|Station|County|Party Organization|Congress$|Fraternity|Historic District)\b|\d{4}/i;
/** Brackets that say that a title is no body at all. */
const NOT_A_BODY_HINT =
  /\b(?:language|system|software|album|song|film|novel|character|surname|given name|disambiguation|game|genre)\b/i;
const YEAR_OR_PLACE = /, [A-Z]/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { title, typed_by: typedBy } = row.value;
    if (typedBy !== 'list' && typedBy !== 'suffix') row.fail('typed_by', 'neither list nor suffix');
    const { name, hint } = titleParts(title);
    // A name on a list may be a country or a word ("Kuwait"); one-word names are kept only with a bracket that says what they are.
    if (
      NOT_A_BODY.test(title) ||
      NOT_A_BODY_HINT.test(hint) ||
      name.length < 3 ||
      YEAR_OR_PLACE.test(name) ||
      (!name.includes(' ') && hint === '') ||
      countryCode(name) !== ''
    )
      continue;
    const kind = organizationKind(hint) || organizationKind(name);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`enwiki:${title}`],
      name,
      kind: 'organization',
      ...(kind === '' ? {} : { subkind: kind }),
      aliases: makeInstitutionAliases(name, [[stripLegalForms(name), 'short']]),
      standing: 'guard',
    };
  }
}
