import { readHeadOffices } from '../../pipeline/head-offices.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';
import { norwegianMinistry } from './norwegian-titles.ts';

export const meta: SourceMeta = {
  id: 'ministerquiz',
  title: 'Wikidata and regjeringen.no, May 2026',
  licence: 'CC0-1.0 (Wikidata); facts of regjeringen.no',
  attribution: '',
  asOf: '2026-05-11',
  upstream: 'github.com/egil10/ministerquiz@3f0ce2fc',
  shareable: 'facts',
};

interface Leader {
  qid?: string;
  name: string;
  enwiki?: string;
  iso2?: string;
  roles: ('head_of_state' | 'head_of_government')[];
  unchecked_label?: string;
}
interface Minister {
  qid?: string;
  name: string;
  dob?: string;
  dod?: string;
  roles: [title: string, party: string, department: string, government: string, start: string, end: string][];
}

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const seen = new Set<string>();
  for (const { value } of folder.jsonLines<Minister>('norway_ministers.jsonl')) {
    for (const [title] of value.roles) {
      const office = norwegianMinistry(title, meta.id);
      if (office !== null && !seen.has(office.id)) yield office;
      if (office !== null) seen.add(office.id);
    }
  }
}

/** Never makes a card by itself: the lists hold former holders beside current ones, and labels were vandalised upstream. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const heads = readHeadOffices();
  for (const { value: row } of folder.jsonLines<Leader>('world_leaders.jsonl')) {
    if (row.qid === undefined || row.iso2 === undefined) continue;
    const known = row.roles.some((role) =>
      heads.has(`${row.iso2?.toLowerCase()}/${role === 'head_of_state' ? 'state' : 'government'}`),
    );
    if (known)
      yield {
        source: meta.id,
        asOf: meta.asOf,
        keys: [row.qid, ...(row.enwiki ? [`enwiki:${row.enwiki}`] : [])],
        name: row.name,
        kind: 'person',
        countries: [row.iso2.toLowerCase().slice(0, 2)],
        standing: 'confirm',
      };
  }
  for (const { value: row } of folder.jsonLines<Minister>('norway_ministers.jsonl')) {
    if (row.qid === undefined) continue;
    const facts: SourceFact[] = [];
    for (const [title, , , , from, to] of row.roles) {
      const office = norwegianMinistry(title, meta.id);
      if (office !== null) facts.push({ type: 'office', target: office.id, from, to });
    }
    if (row.dob) facts.push({ type: 'born', from: row.dob });
    if (row.dod) facts.push({ type: 'died', from: row.dod });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [row.qid],
      name: row.name,
      kind: 'person',
      subkind: 'politician',
      countries: ['no'],
      facts,
      standing: 'confirm',
    };
  }
}
