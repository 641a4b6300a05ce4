import { readHeadOffices } from '../../pipeline/head-offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import { slugOf } from '../../pipeline/ids.ts';
import type { OfficeRecord, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'world-leaders-current',
  title: 'Wikidata, August 2026',
  licence: 'single facts of Wikidata (CC0-1.0); the compilation is CC-BY-SA-4.0 and not shipped',
  attribution: '',
  asOf: '2026-08-22',
  upstream: 'github.com/open-data-archive/world-leaders-current@b06a1440',
  shareable: 'facts',
};

/** Upstream mixed people up in the rows of unions: the Commission's president bears the QID, party and birthday of Viktor Orbán. */
const MIXED = new Set(['EU', 'AU_AF']);

interface Row {
  id: string;
  iso2: string;
  position: 'head_of_state' | 'head_of_government';
  title: string;
  office_enwiki?: string;
  name?: string;
  qid?: string;
  since?: string;
  party?: string;
  born?: string;
  enwiki?: string;
}

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  for (const { value } of folder.jsonLines<Row>('leaders.jsonl')) {
    if (value.iso2 === 'AU_AF')
      yield {
        id: slugOf(value.title),
        title: value.title,
        country: '',
        kind: 'intergovernmental',
        single: true,
        source: meta.id,
      };
  }
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const heads = readHeadOffices();
  for (const { value: row, fail } of folder.jsonLines<Row>('leaders.jsonl')) {
    if (row.qid === undefined || row.name === undefined) continue;
    // The crown prince stands in both Saudi rows; he is prime minister, not king.
    if (row.id === 'SA/head_of_state') continue;
    const code = row.iso2.toLowerCase();
    const role = row.position === 'head_of_state' ? 'state' : 'government';
    const office =
      row.iso2 === 'AU_AF'
        ? slugOf(row.title)
        : (heads.get(`${code}/${role}`)?.id ?? fail('iso2', 'not in head-offices.tsv'));
    // "1984-01-01" for a reign of forty years stands for the year.
    const since = row.since?.endsWith('-01-01') && row.since < '2000' ? row.since.slice(0, 4) : (row.since ?? '');
    const facts: SourceFact[] = [{ type: 'office', target: office, from: since }];
    const mixed = MIXED.has(row.iso2);
    if (row.party && !mixed) facts.push({ type: 'party', value: row.party });
    if (row.born && !mixed) facts.push({ type: 'born', from: row.born });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...(mixed ? [] : [row.qid]), ...(row.enwiki ? [`enwiki:${row.enwiki}`] : [])],
      name: row.name,
      kind: 'person',
      // Kings and popes are no politicians; other sources say what they are.
      ...(/^(king|queen|monarch|emperor|sultan)/i.test(row.title) ? { subkind: 'monarch' } : { subkind: 'politician' }),
      // The king of fifteen realms is at home in one.
      countries: row.name === 'Charles III' ? ['gb'] : code.length === 2 && code !== 'eu' ? [code] : [],
      facts,
      standing: 'full',
    };
  }
}
