import { readHeadOffices } from '../../pipeline/head-offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceRecord } from '../../pipeline/source-record.ts';

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
  const rows = [...folder.jsonLines<Row>('leaders.jsonl')].map(({ value }) => value);
  const presidents = new Map(rows.map((row) => [row.role === 'Head of government' ? '' : row.iso2, row.qid]));
  for (const row of rows) {
    if (row.qid === undefined || row.iso2 === undefined) continue;
    const code = row.iso2.toLowerCase();
    const office = officeOf(row, heads, presidents.get(row.iso2));
    const since = asPrecise(row.since ?? '');
    const title = row.enwiki === undefined ? undefined : safeDecode(row.enwiki);
    // Names carry styles ("Philippe, King of the Belgians").
    const plain = (row.alt?.[0] ?? row.name).replace(/, .*$/, '');
    yield {
      source: meta.id,
      asOf: (row.since ?? '') > meta.asOf ? LAST_CORRECTION : meta.asOf,
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

/** Whoever stands as head of government beside a president who governs (Sierra Leone's chief minister) is not that president. */
function officeOf(
  { iso2 = '', role, qid }: Row,
  heads: ReturnType<typeof readHeadOffices>,
  president: string | undefined,
): OfficeRecord | undefined {
  const state = heads.get(`${iso2.toLowerCase()}/state`);
  if (role !== 'Head of government') return state;
  const government = heads.get(`${iso2.toLowerCase()}/government`);
  return government?.id === state?.id && president !== undefined && president !== qid ? undefined : government;
}

/** Upstream fills what it does not know of a day with ones: "2022-01-01" is 2022, "2017-05-01" May 2017. */
function asPrecise(day: string): string {
  return day.replace(/^(\d{4})-01-01$/, '$1').replace(/^(\d{4}-\d\d)-01$/, '$1');
}

/** Some titles are still percent-encoded. */
function safeDecode(title: string): string {
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return title;
  }
}
