import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { JoinKey, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'dotgov-federal',
  title: 'Registry of .gov domains',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-08-22',
  upstream: 'github.com/cisagov/dotgov-data@4ee64196',
  shareable: 'table',
};

interface Row {
  id: string;
  organization: string;
  suborganization?: string;
  branch: string;
  domains: string[];
}

/** Units of a department that hold a domain of their own, not bodies that news names. */
const INTERNAL =
  /^(?:Office of|Offices|Departmental|Headquarters|CIO|Division|Bureau of (?:Administration|Information))|\b(?:OCIO|IT|Branch|Division|Team|Program|Directorate|Operations|Services Center)\b/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('organizations.jsonl')];
  const owners = ownersOf(rows.map(({ value }) => value));
  for (const row of rows) {
    const { organization, suborganization, domains } = row.value;
    if (!Array.isArray(domains) || domains.length === 0) row.fail('domains', 'expected at least one');
    const name = fullName(suborganization ?? organization);
    if (INTERNAL.test(name)) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: hostKeys(row.value),
      name,
      kind: 'organization',
      subkind: 'government agency',
      countries: ['us'],
      aliases: makeAliases(name, 'organization', []),
      // The city is the registrant's, not the seat; a host of several departments' campaigns ("iprcenter.gov") proves no parent.
      facts:
        suborganization === undefined || owners.get(name)?.size !== 1
          ? []
          : [{ type: 'parent', value: fullName(organization) }],
      // A domain proves that a body exists, not that anybody names it: facts for bodies that other sources know.
      standing: 'confirm',
    };
  }
}

/** Under which organizations a name stands. */
function ownersOf(rows: readonly Row[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { organization, suborganization = '' } of rows)
    owners.set(fullName(suborganization), (owners.get(fullName(suborganization)) ?? new Set()).add(organization));
  return owners;
}

/** The only domain of a body is its site. Of several the first is not always the main one, and campaigns join nothing. */
function hostKeys({ domains }: Row): JoinKey[] {
  return domains.length <= 3 ? domains.slice(0, 1).map((domain) => `host:${domain}`) : [];
}

function fullName(name: string): string {
  return name.startsWith('Department of')
    ? `United States ${name}`
    : name.replace(/^U\.S\.? /, 'U.S. ').replace(/^The /, '');
}
