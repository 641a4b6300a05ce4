import { makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'ukgov-organisations',
  title: 'GOV.UK register of organisations',
  licence: 'MIT; OGL-UK-3.0',
  attribution:
    'Crown copyright 2017, MIT; contains public sector information licensed under the Open Government Licence v3.0',
  asOf: '2017-10-17',
  upstream: 'github.com/openregister/government-organisation-data@3e8ff47c',
  shareable: 'table',
};

interface Row {
  name: string;
  aliases?: string[];
  role: string;
  parent?: string;
  start?: string;
  end?: string;
}

const KINDS: Record<string, string> = {
  'Ministerial department': 'government department',
  'Non-ministerial department': 'government department',
  'Executive agency': 'government agency',
  'Executive non-departmental public body': 'public body',
  'Advisory non-departmental public body': 'advisory body',
  'Tribunal non-departmental public body': 'tribunal',
  'Public corporation': 'public corporation',
  'Devolved administration': 'devolved government',
  'Independent monitoring body': 'monitoring body',
  Court: 'court',
  Other: 'public body',
};

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('entities.jsonl')];
  const bySlug = new Map(rows.map(({ value }) => [slug(value.name), value.name]));
  for (const row of rows) {
    const { name, aliases = [], role, parent = '', start, end } = row.value;
    if (typeof role !== 'string') row.fail('role', 'missing');
    const kind = KINDS[role];
    // Professions of the civil service, groups for one occasion, offices of one minister.
    if (kind === undefined) continue;
    const facts: SourceFact[] = [];
    const parentName = bySlug.get(parent);
    // Departments have been split and merged since 2017: only of a body that had ended by then is its parent certain.
    if (parentName !== undefined && parentName !== name && partialDate(end) !== '')
      facts.push({ type: 'parent', value: parentName, target: `name:${parentName}`, to: partialDate(end) });
    if (partialDate(start) !== '') facts.push({ type: 'founded', from: partialDate(start) });
    if (partialDate(end) !== '') facts.push({ type: 'dissolved', from: partialDate(end) });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name,
      kind: 'organization',
      subkind: kind,
      countries: ['gb'],
      aliases: makeInstitutionAliases(name, aliases.map((alias) => [alias, 'acronym', { needsContext: true }] as const)),
      facts,
      standing: 'full',
    }; // prettier-ignore
  }
}

function slug(name: string): string {
  return name.toLowerCase().replace(/&/g, 'and').replace(/['’,.()]/g, '').replace(/[^a-z0-9]+/g, '-'); // prettier-ignore
}
