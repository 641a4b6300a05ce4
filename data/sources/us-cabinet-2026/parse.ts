import { slugOf } from '../../pipeline/ids.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'us-cabinet-2026',
  title: 'whitehouse.gov',
  licence: 'facts of whitehouse.gov',
  attribution: '',
  asOf: '2026-07',
  upstream: 'hand-copied list of the cabinet, mid 2026',
  shareable: 'facts',
};

interface Row {
  id: string;
  name: string;
  office: string;
  enwiki?: string;
  acting: boolean;
}

/** The White House says "Acting Attorney General" (2026-07-31); the list does not. */
const ACTING = new Set(['Q125628262']);

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  for (const { value } of folder.jsonLines<Row>('cabinet.jsonl')) {
    if (!value.office.startsWith('Vice President'))
      yield {
        id: slugOf(value.office),
        title: value.office,
        country: 'us',
        kind: 'minister',
        single: true,
        source: meta.id,
      };
  }
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value, fail } of folder.jsonLines<Row>('cabinet.jsonl')) {
    if (!/^Q\d+$/.test(value.id)) fail('id', 'not a QID');
    const target = value.office.startsWith('Vice President') ? 'Q11699' : slugOf(value.office);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [value.id, ...(value.enwiki ? [`enwiki:${value.enwiki}`] : [])],
      name: value.name,
      kind: 'person',
      subkind: 'politician',
      countries: ['us'],
      facts: [{ type: 'office', target, detail: value.acting || ACTING.has(value.id) ? 'acting' : '' }],
      standing: 'full',
    };
  }
}
