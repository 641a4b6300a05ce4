import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'dw-nb-qid-bridge',
  title: 'DBpedia and Wikidata links',
  licence: 'MIT; DBpedia CC-BY-SA-3.0, Wikidata CC0-1.0',
  attribution: 'EA_for_KG, MIT',
  asOf: '2016-10',
  upstream: 'github.com/ruizhang-ai/EA_for_KG@139dae7a',
  shareable: 'facts',
};

/** Joins titles to QIDs for entities that other sources make. Rows of unknown kind (bodies, works, places) join only what has their very title. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.tsv('bridge.tsv')) {
    const [qid = '', title = '', kind = ''] = row.cells;
    if (row.line === 1) continue;
    if (!/^Q\d+$/.test(qid)) row.fail('0', 'not a QID');
    // Of an unknown kind it votes for both, so that the other sources decide.
    const kinds =
      kind === '' ? (['person', 'organization'] as const) : ([kind === 'person' ? 'person' : 'organization'] as const);
    for (const one of kinds)
      yield {
        source: meta.id,
        asOf: meta.asOf,
        keys: [qid, `enwiki:${title}`],
        name: titleParts(title).name,
        kind: one,
        standing: 'confirm',
      };
  }
}
