import { makeAliases } from '../../pipeline/alias-context.ts';
import { countriesOfDescription } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { occupationsIn, organizationKind } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'fb15k-wikidata',
  title: 'Wikidata (FB15k entities)',
  licence: 'MIT; Wikidata CC0-1.0; Freebase CC-BY',
  attribution: 'datasets_knowledge_embedding, MIT; Freebase, CC BY',
  asOf: '2019-06',
  upstream: 'github.com/villmow/datasets_knowledge_embedding@9e392453',
  shareable: 'table',
};

interface Row {
  qid: string;
  name: string;
  title?: string;
  kind: 'person' | 'org';
  desc?: string;
  aliases?: string[];
}

/** Historical states, fictional bodies, draft picks and the like among the rows called organizations. */
const NOT_A_BODY =
  /\b(?:fictional|kingdom|empire|monarchy|state in|country|republic|province|dynasty|Axis|engine|rank|draft|season|series|sport$|religion|ideology|branch of|award|city|territory)\b/i;
const NOT_A_PERSON = /\b(?:fictional|character|disease|use|studies|deity)\b/i;

/** Offices among the people. */
const AN_OFFICE = /^(?:First Lady|President|Prime Minister|Pope) of /;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { qid, name, title, kind, desc = '', aliases = [] } = row.value;
    if (!/^Q\d+$/.test(qid)) row.fail('qid', 'not a QID');
    const isPerson = kind === 'person';
    if ((isPerson ? NOT_A_PERSON : NOT_A_BODY).test(desc) || (isPerson && AN_OFFICE.test(name))) continue;
    const occupations = isPerson ? occupationsIn(desc, 2) : [];
    const subkind = isPerson ? (occupations[0] ?? '') : organizationKind(desc);
    const countries = countriesOfDescription(desc);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [qid, ...(title === undefined ? [] : [`enwiki:${title}`])],
      name,
      kind: isPerson ? 'person' : 'organization',
      ...(subkind === '' ? {} : { subkind }),
      countries,
      aliases: makeAliases(name, isPerson ? 'person' : 'organization', aliases.filter((alias) => isUseful(alias, isPerson)).map((alias) => [alias, isLetters(alias) ? 'acronym' : 'full', isLetters(alias) ? { needsContext: true } : {}] as const)),
      facts: occupations.map((value) => ({ type: 'occupation', value })),
      standing: subkind !== '' && countries.length > 0 ? 'full' : 'guard',
    }; // prettier-ignore
  }
}

/** Other one-word names of people are given names and nicknames; of organizations, names of towns. */
function isUseful(alias: string, isPerson: boolean): boolean {
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u.test(alias)) return false;
  return alias.includes(' ') || (!isPerson && isLetters(alias));
}

function isLetters(alias: string): boolean {
  return /^[A-Z]{2,6}$/.test(alias);
}
