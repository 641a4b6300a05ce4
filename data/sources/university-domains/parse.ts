import { makeAliases } from '../../pipeline/alias-context.ts';
import { uniqueHostKeys } from '../../pipeline/host-key.ts';
import { withoutSlips } from '../../pipeline/slips.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { SLIPS } from './slips.ts';

export const meta: SourceMeta = {
  id: 'university-domains',
  title: 'Hipo university domains',
  licence: 'MIT',
  attribution: '(c) 2014-2025 Hipo, MIT',
  asOf: '2026-06-20',
  upstream: 'github.com/Hipo/university-domains-list@bb07faf0',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  cc: string;
  state?: string;
  domains: string[];
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('universities.jsonl')];
  const hostKeys = uniqueHostKeys(rows, (row) => row.value.domains[0]);
  for (const row of rows) {
    const university = row.value;
    if (!/^[A-Z]{2}$/.test(university.cc)) row.fail('cc', 'not a country code');
    const name = nameOf(university);
    // A one-word entry is an acronym or a place, not a name to look for.
    if (!name.includes(' ')) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: hostKeys(row),
      name,
      kind: 'organization',
      subkind: kindOf(name),
      countries: [university.cc.toLowerCase()],
      aliases: makeAliases(name, 'organization', []),
      facts: university.domains.slice(0, 1).map((value) => ({ type: 'website', value })),
      standing: 'full',
    };
  }
}

/**
 * "Universidad de Chile - UCH" is the Universidad de Chile; but "University of Arkansas - Little Rock" is another one than the
 * University of Arkansas: American campuses keep their place.
 */
function nameOf({ name, cc }: Row): string {
  const plain = withoutSlips(name.replace(/\s+/g, ' ').replace(/ \([^)]*\)$/, ''), SLIPS);
  return cc === 'US' ? plain.replace(/ [-–] /, ' ') : plain.replace(/ [-–] .*$/, '');
}

function kindOf(name: string): string {
  if (/universi|université|üniversite|uniwersytet/i.test(name)) return 'university';
  if (/\bcollege\b/i.test(name)) return 'college';
  return 'educational institution';
}
