import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_TYPES, type FactType } from '../../lib/knowledge-base/entity.ts';
import { isAfter, isPartialDate } from './partial-date.ts';
import { readAlias } from './records.ts';
import { SourceFolder, type SourceLine, type SourceMeta } from './source-folder.ts';
import type { SourceAlias, SourceFact, SourceRecord } from './source-record.ts';

type Row = SourceLine<string[]>;
const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);
/** Relations whose target is a thing of its own, not an entity or office. */
const PLAIN = new Set<FactType>(['headquarters', 'designated', 'sector', 'website', 'known-for', 'occupation']);
/** Relations of people that, written without dates, only say that it was so at some time. */
const UNDATED_IS_PAST = new Set<FactType>([
  'office',
  'club',
  'team',
  'coach',
  'employer',
  'executive',
  'chief-executive',
  'chair',
  'leader',
  'network',
]);

export interface CuratedTopic {
  meta: SourceMeta;
  records: SourceRecord[];
  /** Where they stand: the path below data/curated, and the line of each record. */
  file: string;
  lines: number[];
}

/**
 * Reads `people/*.tsv` and `organizations/*.tsv` of data/curated (columns in its README). Throws a SourceError that names file,
 * line, column and value.
 */
export function* readCurated(root: string): Generator<CuratedTopic> {
  for (const kind of ['people', 'organizations'] as const) {
    const path = join(root, kind);
    if (!existsSync(path)) continue;
    const folder = new SourceFolder(root, kind);
    for (const file of readdirSync(path).filter((name) => name.endsWith('.tsv')).sort()) yield readTopic(folder, file, kind); // prettier-ignore
  }
}

function readTopic(folder: SourceFolder, file: string, kind: 'people' | 'organizations'): CuratedTopic {
  const text = folder.text(file);
  const asOf = /^# as-of: (\S+)/m.exec(text)?.[1] ?? '';
  if (asOf === '' || !isPartialDate(asOf))
    throw new Error(`curated/${kind}/${file}: as-of: missing or not a date: ${JSON.stringify(asOf)}`);
  const id = `curated/${file.replace(/\.tsv$/, '')}`;
  const title = /^# topic: (.+)/m.exec(text)?.[1]?.trim() ?? id;
  const meta: SourceMeta = {
    id,
    title: `Dramatis editors: ${title}`,
    licence: 'MIT',
    attribution: '',
    asOf,
    upstream: 'this repository',
    shareable: 'table',
  };
  // Names that are no organizations guard against being taken for one.
  const standing = /^# standing: (\w+)/m.exec(text)?.[1] ?? 'full';
  const records: SourceRecord[] = [];
  const lines: number[] = [];
  for (const row of folder.tsv(file)) {
    if (row.cells[0] === 'name') continue;
    lines.push(row.line);
    const read = kind === 'people' ? person(row, id, asOf) : organization(row, id, asOf);
    records.push(standing === 'guard' ? { ...read, standing } : read);
  }
  return { meta, records, file: `${kind}/${file}`, lines };
}

function person(row: Row, source: string, asOf: string): SourceRecord {
  const [
    name = '',
    country = '',
    born = '',
    died = '',
    occupation = '',
    wikipedia = '',
    aliases = '',
    affiliations = '',
  ] = row.value;
  const occupations = occupation.split(',').map((word) => word.trim()).filter(Boolean); // prettier-ignore
  const facts: SourceFact[] = occupations.slice(1).map((value) => ({ type: 'occupation', value }));
  if (date(row, 2, born) !== '') facts.push({ type: 'born', from: born });
  if (died === '?') facts.push({ type: 'died' });
  else if (date(row, 3, died) !== '') facts.push({ type: 'died', from: died });
  facts.push(...relations(row, 7, affiliations, true, asOf));
  return record(row, {
    source,
    asOf,
    name,
    kind: 'person',
    subkind: occupations[0] ?? '',
    country,
    wikipedia,
    aliases: readAliases(row, 6, aliases),
    facts,
  });
}

function organization(row: Row, source: string, asOf: string): SourceRecord {
  const [
    name = '',
    subkind = '',
    country = '',
    founded = '',
    dissolved = '',
    wikipedia = '',
    aliases = '',
    affiliations = '',
  ] = row.value;
  const facts: SourceFact[] = [];
  if (date(row, 3, founded) !== '') facts.push({ type: 'founded', from: founded });
  if (dissolved === '?') facts.push({ type: 'dissolved' });
  else if (date(row, 4, dissolved) !== '') facts.push({ type: 'dissolved', from: dissolved });
  facts.push(...relations(row, 7, affiliations, false, asOf));
  return record(row, {
    source,
    asOf,
    name,
    kind: 'organization',
    subkind,
    country,
    wikipedia,
    aliases: readAliases(row, 6, aliases),
    facts,
  });
}

interface Parts {
  source: string;
  asOf: string;
  name: string;
  kind: SourceRecord['kind'];
  subkind: string;
  country: string;
  wikipedia: string;
  aliases: SourceAlias[];
  facts: SourceFact[];
}

function record(
  row: Row,
  { source, asOf, name, kind, subkind, country, wikipedia, aliases, facts }: Parts,
): SourceRecord {
  if (!/[\p{L}\p{N}]/u.test(name)) row.fail('0', 'no name');
  const countries = country.split(',').map((code) => code.trim()).filter(Boolean); // prettier-ignore
  for (const code of countries)
    if (!/^[a-z]{2}$/.test(code)) row.fail(kind === 'person' ? '1' : '2', 'not an ISO 3166 code in lower case');
  const title = (wikipedia === '=' ? name : wikipedia).replaceAll('_', ' ');
  return {
    source,
    asOf,
    keys: title === '' ? [] : [`enwiki:${title}`],
    name,
    kind,
    subkind,
    countries,
    aliases,
    facts,
    standing: 'full',
  };
}

function readAliases(row: Row, column: number, text: string): SourceAlias[] {
  return text.split(';').map((part) => part.trim()).filter(Boolean).map((part) => {
    // `^` marks a plain spelling variant here.
    const alias = readAlias(part.replace(/^(\??)\^/, '$1'));
    if (!/[\p{L}\p{N}]/u.test(alias.text)) row.fail(String(column), 'an alias without letters');
    return alias;
  }); // prettier-ignore
}

function relations(row: Row, column: number, text: string, ofPerson: boolean, asOf: string): SourceFact[] {
  return text.split(';').map((part) => part.trim()).filter(Boolean).map((part) => {
    const [, type = '', rest = ''] = /^([a-z-]+):(.+)$/.exec(part) ?? row.fail(String(column), `not relation:target (${part})`);
    if (!FACTS.has(type)) row.fail(String(column), `unknown relation ${type}`);
    const [, target = rest, span] = /^(.*)@([\d-]*\/?[\d-]*)$/.exec(rest) ?? [];
    const [from = '', to = ''] = (span ?? '').split('/');
    for (const end of [from, to]) if (!isPartialDate(end)) row.fail(String(column), `not a date: ${end} in ${part}`);
    return knownBy(asOf, relation(type as FactType, target.trim(), from, to, span, ofPerson));
  }); // prettier-ignore
}

function relation(
  type: FactType,
  target: string,
  from: string,
  to: string,
  span: string | undefined,
  ofPerson: boolean,
): SourceFact {
  const dates = { from, to: span === undefined ? '' : to };
  // "Held at some time, dates unknown": nobody vouches that it is held now, so the fact has no as-of.
  const vouched = ofPerson && span === undefined && UNDATED_IS_PAST.has(type) ? { asOf: '' } : {};
  if (type === 'office' || PLAIN.has(type)) return designation({ type, value: target, ...dates, ...vouched });
  return { type, value: target, target: `name:${target}`, ...dates, ...vouched };
}

/** What a row says of a day after its file's month, its writer vouches for on that day: else the end would count as a plan. */
function knownBy(asOf: string, fact: SourceFact): SourceFact {
  const newest = [fact.from ?? '', fact.to ?? '']
    .filter((date) => isAfter(date, asOf))
    .sort()
    .at(-1);
  return newest === undefined || fact.asOf !== undefined ? fact : { ...fact, asOf: newest };
}

/** "terrorist organization by the United States" → what, and by whom in the detail. */
function designation(fact: SourceFact): SourceFact {
  const [, what, whom] = fact.type === 'designated' ? (/^(.+) by (.+)$/.exec(fact.value ?? '') ?? []) : [];
  return what === undefined || whom === undefined ? fact : { ...fact, value: what, detail: `by ${whom}` };
}

function date(row: Row, column: number, text: string): string {
  if (!isPartialDate(text)) row.fail(String(column), 'not a date');
  return text;
}
