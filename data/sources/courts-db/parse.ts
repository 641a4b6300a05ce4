import { fold } from '../../pipeline/fold.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceAlias, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'courts-db',
  title: 'Free Law Project, courts-db',
  licence: 'BSD-2-Clause',
  attribution: '(c) 2020 Free Law Project, BSD-2-Clause',
  asOf: '2026-07-15',
  upstream: 'github.com/freelawproject/courts-db@b8918b52',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  level?: string;
  type?: string;
  system?: string;
  location?: string;
  start?: string;
  end?: string;
  website?: string;
}

/** Federal courts, and each state's courts of last resort and of appeals; county, city and tribal courts are noise. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('courts.jsonl')) {
    if (typeof row.name !== 'string') fail('name', 'missing');
    const federal = row.system === 'federal' && row.type !== 'ag';
    const high =
      row.system === 'state' && (row.level === 'colr' || (row.level === 'iac' && !/county|district,/i.test(row.name)));
    if (row.end !== undefined || !(federal || high) || row.type === 'bankruptcy') continue;
    const facts: SourceFact[] = [];
    if (row.start !== undefined) facts.push({ type: 'founded', from: row.start.replace(/-01-01$/, '') });
    const host = row.website === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/]+)/.exec(row.website)?.[1];
    if (host !== undefined && federal) facts.push({ type: 'website', value: host });
    const name = row.name
      .replace(/^U ?\.? ?S\.? (?=\p{Lu})/u, 'United States ')
      .replace(/^District Court, (.+)$/, (_, where: string) => `United States District Court, ${where}`);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`courts-db:${row.id}`],
      name,
      kind: 'organization',
      subkind: row.level === 'colr' ? 'supreme court' : row.type === 'appellate' ? 'appeals court' : 'court',
      countries: ['us'],
      aliases: aliasesOf(name, row),
      facts,
      standing: 'full',
    };
  }
}

/** "Supreme Court of Alabama" is the "Alabama Supreme Court" in the news. */
function aliasesOf(name: string, { location = '' }: Row): SourceAlias[] {
  const [, court, state] =
    /^((?:Supreme|Superior|Appeals?) Court|Court of Appeals|Court of Criminal Appeals) of (.+)$/.exec(name) ?? [];
  if (court !== undefined && state !== undefined && fold(state) === fold(location))
    return [{ text: `${state} ${court}`, type: 'full' }];
  const circuit = /Court of Appeals for the (\S+ Circuit)$/.exec(name)?.[1];
  return circuit === undefined
    ? []
    : [
        { text: `${circuit} Court of Appeals`, type: 'full' },
        { text: circuit, type: 'short', needsContext: true },
      ];
}
