import { makeInstitutionAliases, type AliasWish } from '../../pipeline/alias-context.ts';
import { stripLegalForms } from '../../pipeline/company-names.ts';
import { uniqueHostKeys } from '../../pipeline/host-key.ts';
import { isPark } from '../../pipeline/place-names.ts';
import type { SourceFolder, SourceLine, SourceMeta } from '../../pipeline/source-folder.ts';
import { kindOf } from './kinds.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';
import type { JoinKey, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'ror',
  title: 'Research Organization Registry',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-06-23',
  upstream: 'github.com/ror-community/ror-records@d93fc667',
  shareable: 'table',
};

type Relation = [id: string, name?: string];
interface Row {
  id: string;
  qid?: string;
  name: string;
  /** "Roche (United States)": of companies, the name with the country of the branch. */
  ror_name?: string;
  aliases?: string[];
  acronyms?: string[];
  types: string[];
  founded?: number;
  cc?: string;
  city?: string;
  website?: string;
  enwiki?: string;
  wiki_other?: string;
  parents?: Relation[];
  predecessors?: Relation[];
  successors?: Relation[];
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('organizations.jsonl')];
  const names = new Map(rows.map(({ value }) => [value.id, value.name]));
  const hostKeys = uniqueHostKeys(rows, (row) => row.value.website);
  const owners = ownersOfTitles(rows.map(({ value }) => value));
  for (const row of rows) {
    if (!Array.isArray(row.value.types)) row.fail('types', 'expected a list');
    const title = row.value.enwiki ?? '';
    const isBranch = title !== '' && owners.get(title) !== row.value.id;
    // Branches carry the article of their parent: those of companies go, those of others lose it.
    if (row.value.types.includes('company') && (isBranch || isNationalBranch(row.value, names))) continue;
    const own = isBranch ? { ...row, value: withoutTitle(row.value) } : row;
    if (isNamedInNews(own.value)) yield record(own, hostKeys(row), names);
  }
}

/** "Rio Tinto (Australia)", child of "Rio Tinto (United Kingdom)". */
function isNationalBranch({ name, ror_name: full, parents = [] }: Row, names: ReadonlyMap<string, string>): boolean {
  const first = name.split(' ')[0] ?? '';
  return full !== undefined && parents.some(([id, given]) => (given ?? names.get(id) ?? '').split(' ')[0] === first);
}

/** Items made by a robot in 2017 for every entry of the register's forerunner; the article is another item's. */
function isRobotItem(qid: string): boolean {
  const number = Number(qid.slice(1));
  return number >= 28_900_000 && number < 30_700_000;
}

/** For each article the record it is about: of those that share it, the one that is no child of another (the first of equals). */
function ownersOfTitles(rows: readonly Row[]): Map<string, string> {
  const sharers = new Map<string, Row[]>();
  for (const row of rows)
    if (row.enwiki !== undefined) sharers.set(row.enwiki, [...(sharers.get(row.enwiki) ?? []), row]);
  const owners = new Map<string, string>();
  for (const [title, group] of sharers) {
    const ids = new Set(group.map(({ id }) => id));
    const roots = group.filter(({ parents = [] }) => !parents.some(([id]) => ids.has(id)));
    const owner = roots.find(({ name }) => name === title) ?? roots[0] ?? group[0];
    if (owner !== undefined) owners.set(title, owner.id);
  }
  return owners;
}

function withoutTitle(row: Row): Row {
  const copy = { ...row };
  delete copy.enwiki;
  return copy;
}

/** Of companies only those with an article: the registry has an entry, and Wikidata an item, for each national branch. Else known to a Wikipedia or Wikidata, or a teaching or governing body that funds research: the rest are laboratories and local offices. */
function isNamedInNews(row: Row): boolean {
  if (row.enwiki !== undefined || row.wiki_other !== undefined) return true;
  if (row.types.includes('company')) return false;
  if (row.qid !== undefined) return true;
  const isPublic = row.types.includes('education') || row.types.includes('government');
  return isPublic && row.types.includes('funder') && row.name.includes(' ');
}

function record({ value: row }: SourceLine<Row>, hosts: JoinKey[], names: ReadonlyMap<string, string>): SourceRecord {
  const name = row.types.includes('education') || row.types.includes('government') ? row.name : ownName(row);
  const wishes: AliasWish[] = [
    ...(name.startsWith(`${row.name} `) ? [] : [[row.name, 'full'] as const]),
    ...(row.aliases ?? []).map((alias): AliasWish => [alias, /^[A-Z]{2,}$/.test(alias) ? 'acronym' : 'full', /^[A-Z]{2,}$/.test(alias) ? { needsContext: true } : {}]),
    // Acronyms of research bodies collide often.
    ...(row.acronyms ?? []).map((acronym): AliasWish => [acronym, 'acronym', { needsContext: true }]),
  ]; // prettier-ignore
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: keysOf(row, hosts),
    name,
    kind: 'organization',
    subkind: kindOf(row.types, row.name),
    countries: row.cc === undefined ? [] : [row.cc.toLowerCase()],
    aliases: makeInstitutionAliases(name, wishes),
    facts: factsOf(row, names),
    standing: isPark(row.name) ? 'guard' : 'full',
  };
}

/** "Boeing" with the article "Boeing Australia" is the branch, not the company. */
function ownName({ name, types, enwiki = '' }: Row): string {
  const plain = types.includes('company') ? stripLegalForms(name) : name;
  const title = titleParts(enwiki).name;
  return title.startsWith(`${plain} `) ? stripLegalForms(title) : plain;
}

function keysOf(row: Row, hosts: JoinKey[]): JoinKey[] {
  return [
    ...(row.qid === undefined || (row.types.includes('company') && isRobotItem(row.qid)) ? [] : [row.qid]),
    ...(row.enwiki === undefined ? [] : [`enwiki:${row.enwiki}`]),
    `ror:${row.id}`,
    ...hosts,
  ];
}

function factsOf(row: Row, names: ReadonlyMap<string, string>): SourceFact[] {
  const facts: SourceFact[] = [];
  if (row.founded !== undefined) facts.push({ type: 'founded', from: String(row.founded).padStart(4, '0') });
  // Boeing's seat here is Chicago: ROR lags for companies, so their seats are left to the listings.
  if (row.city !== undefined && !row.types.includes('company')) facts.push({ type: 'headquarters', value: row.city });
  // The list of universities' domains has those of bodies that were merged.
  if (row.types.includes('education') && row.website !== undefined && isNamedInNews(row))
    facts.push({ type: 'website', value: row.website.replace(/^www\./, '').replace(/\/.*$/, '') });
  const relations = [['parent', row.parents], ['predecessor', row.predecessors], ['successor', row.successors]] as const; // prettier-ignore
  for (const [type, targets] of relations) {
    for (const [id, given] of (targets ?? []).slice(0, 2)) {
      const value = given ?? names.get(id);
      if (value !== undefined && value !== row.name) facts.push({ type, value, target: `ror:${id}` });
    }
  }
  return facts;
}
