import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';
import { occupationsIn } from '../../pipeline/vocabulary.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'vital-articles',
  title: 'Wikipedia vital articles',
  licence: 'MIT (people); plain titles without licence',
  attribution: 'Yaron Koren, MIT',
  asOf: '2025-07-13',
  upstream:
    'github.com/yaronkoren/wp-vital-articles-analysis@bb2d6441, github.com/AndrewMead10/wikipedia-vital-articles@5bc85aad',
  shareable: 'table',
};

interface Row {
  id: string;
  enwiki: string;
  level: 3 | 4 | 5;
  birth_year?: string;
}

/** The title list has no levels: the least vital of the levels that it mixes. */
const UNKNOWN_LEVEL = 5;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('people.jsonl')) {
    const { id, enwiki, level, birth_year: year } = row.value;
    if (![3, 4, 5].includes(level)) row.fail('level', 'expected 3, 4 or 5');
    const title = uninverted(enwiki);
    const { name, hint } = titleParts(title);
    const [occupation] = occupationsIn(hint, 1);
    const facts: SourceFact[] = occupation === undefined ? [] : [{ type: 'occupation', value: occupation }];
    // Years before Christ have no place in a partial date; whoever has one is no namesake of anybody in the news.
    if (year !== undefined && /^\d{4}$/.test(year)) facts.push({ type: 'born', from: year });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [id, `enwiki:${title}`],
      name,
      kind: 'person',
      ...(occupation === undefined ? {} : { subkind: occupation }),
      aliases: makeAliases(name, 'person', []),
      facts,
      signals: { vitalLevel: level },
      standing: 'guard',
    };
  }
  for (const { line, cells } of folder.tsv('titles_other.csv')) {
    const title = (cells[0] ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"');
    // All subjects are mixed here: a title only weighs an organization that another source knows by that title.
    if (line === 1 || title === '') continue;
    yield {
      source: meta.id,
      asOf: '2024-04-10',
      keys: [`enwiki:${title}`],
      name: title,
      kind: 'organization',
      signals: { vitalLevel: UNKNOWN_LEVEL },
      standing: 'confirm',
    };
  }
}

/** The list has some titles as an index would: "Mahler, Gustav" for "Gustav Mahler". Titles of rank keep their comma. */
function uninverted(title: string): string {
  const [, last = '', first = ''] =
    /^(\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}. -]+?(?: (?:von|van|de|da|di))?)$/u.exec(title) ?? [];
  if (last === '' || RANK.test(first)) return title;
  const [, given = first, particle = ''] = /^(.+?) (von|van|de|da|di)$/.exec(first) ?? [];
  return [given, particle, last].filter(Boolean).join(' ');
}

const RANK =
  /^(?:Jr|Sr|Baron|Earl|Viscount|Lord|Lady|Duke|Duchess|Count|Marquess|Prince|Princess|Crown|Archduchess|King|Queen|Emperor|German|Holy|Margrave|Elector|Lord|Dauphin|Grand|Infante|Tsar|Saint|Bishop)\b/;
