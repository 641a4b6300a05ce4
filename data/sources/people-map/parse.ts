import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { occupationsIn } from '../../pipeline/vocabulary.ts';
import { isFiction, titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'people-map',
  title: 'The Pudding, People Map',
  licence: 'MIT',
  attribution: 'The Pudding, (c) 2019, MIT',
  asOf: '2019-05',
  upstream: 'github.com/the-pudding/data@5fcfcb55',
  shareable: 'table',
};

interface Row {
  title: string;
  /** Median daily views in the English Wikipedia, July 2015 to May 2019. */
  views: number;
}

/** Towns are left out: they are ties of any sort, not birthplaces. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { title, views } = row.value;
    if (typeof views !== 'number') row.fail('views', 'expected a number');
    const { name, hint, born } = titleParts(title);
    if (isFiction(hint) || /\b(?:band|duo|group|family)\b/i.test(hint)) continue;
    const [occupation] = occupationsIn(hint, 1);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`enwiki:${title}`],
      name,
      kind: 'person',
      ...(occupation === undefined ? {} : { subkind: occupation }),
      aliases: makeAliases(name, 'person', []),
      facts: [
        ...(occupation === undefined ? [] : [{ type: 'occupation' as const, value: occupation }]),
        ...(born === '' ? [] : [{ type: 'born' as const, from: born }]),
      ],
      signals: { pageViews: views },
      standing: 'guard',
    };
  }
}
