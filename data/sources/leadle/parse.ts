import { readHeadOffices } from '../../pipeline/head-offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'leadle',
  title: 'Wikidata, April 2026',
  licence: 'CC0-1.0 (Wikidata)',
  attribution: '',
  asOf: '2026-04-08',
  upstream: 'github.com/obliquadata/leadle@0cfb6668',
  shareable: 'facts',
};

interface Row {
  id: string;
  qid?: string;
  name: string;
  alt?: string[];
  enwiki?: string;
  iso2?: string;
  role: 'Head of state' | 'Head of government' | 'Head of both';
  since?: string;
}

/** The source was corrected by hand until here. */
const LAST_CORRECTION = '2026-05-13';

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const heads = readHeadOffices();
  for (const { value: row } of folder.jsonLines<Row>('leaders.jsonl')) {
    if (row.qid === undefined || row.iso2 === undefined) continue;
    const code = row.iso2.toLowerCase();
    const office = heads.get(`${code}/${row.role === 'Head of government' ? 'government' : 'state'}`);
    const since = row.since ?? '';
    const title = row.enwiki === undefined ? undefined : safeDecode(row.enwiki);
    // Names carry styles ("Philippe, King of the Belgians").
    const plain = (row.alt?.[0] ?? row.name).replace(/, .*$/, '');
    yield {
      source: meta.id,
      asOf: since > meta.asOf ? LAST_CORRECTION : meta.asOf,
      keys: [row.qid, ...(title === undefined ? [] : [`enwiki:${title}`])],
      name: title?.replace(/ \([^)]*\)$/, '') ?? plain,
      kind: 'person',
      subkind: /^(monarch|king|emperor|emir|sultan|grand duke|prince) of/i.test(office?.title ?? '')
        ? 'monarch'
        : 'politician',
      countries: [code.slice(0, 2)],
      aliases: plain === '' ? [] : [{ text: plain, type: 'full' }],
      facts: office === undefined ? [] : [{ type: 'office', target: office.id, from: since }],
      standing: 'full',
    };
  }
}

/** Some titles are still percent-encoded. */
function safeDecode(title: string): string {
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return title;
  }
}
