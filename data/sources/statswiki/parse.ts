import { kindOfDescription } from './kind-of-description.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'statswiki',
  title: 'Wikidata and Wikimedia page views, August 2026',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-08',
  upstream: 'thepriben/StatsWiki, hand-copied rows',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  description?: string;
  views: number;
}

/** Two years in brackets that are closer than this are a term of office ("46th President (2021–2025)"), not a life. */
const SHORTEST_LIFE = 15;

/** How often an article is read; a person's description also says until when they lived. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('hot.jsonl')) {
    if (!/^Q\d+$/.test(row.id)) fail('id', 'not a QID');
    const known = kindOfDescription(row.description ?? '');
    if (known === null) continue;
    const [, born, died] = /\((\d{4})–(\d{4})\)/.exec(row.description ?? '') ?? [];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      // Their labels are the titles of the articles whose views are counted.
      keys: [row.id, `enwiki:${row.name}`],
      name: row.name,
      kind: known.kind,
      subkind: known.subkind,
      countries: known.countries,
      facts:
        known.kind === 'person' &&
        born !== undefined &&
        died !== undefined &&
        Number(died) - Number(born) >= SHORTEST_LIFE
          ? [
              { type: 'born', from: born },
              { type: 'died', from: died },
            ]
          : [],
      signals: { mostViewed: row.views },
      standing: 'full',
    };
  }
}
