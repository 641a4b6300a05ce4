import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'freebase-typed-names',
  title: 'Freebase names',
  licence: 'Freebase CC-BY in a GPL-3 repository: single facts only',
  attribution: 'Freebase, CC BY',
  asOf: '2011',
  upstream: 'github.com/aritter/twitter_nlp@65f3d771',
  shareable: 'facts',
};

/** Roles of organizations; awards are none, sponsors and developers are words of everyday life in lower case. */
const KINDS: Record<string, string> = {
  'sports team': 'sports team',
  'sports league': 'sports league',
  'government agency': 'government agency',
  newspaper: 'newspaper',
  'tv network': 'television network',
  university: 'university',
};
const NAME = /^[\p{L}\p{M}.'’& -]+$/u;

/** Nothing but names: they say that a name has one more bearer. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.tsv('persons.tsv')) {
    const [name = '', role = ''] = row.cells;
    if (row.line === 1 || !isWhole(name)) continue;
    // "athlete/sports team", "athlete/politician": the first is what they are known as.
    const subkind = /^(?:athlete|politician)/.exec(role)?.[0] ?? row.fail('1', 'neither athlete nor politician');
    yield { source: meta.id, asOf: meta.asOf, keys: [], name, kind: 'person', subkind, standing: 'guard' };
  }
  for (const { line, cells } of folder.tsv('orgs.tsv')) {
    const [name = '', role = ''] = cells;
    const subkind = KINDS[role];
    if (line === 1 || subkind === undefined || !isWhole(name)) continue;
    yield { source: meta.id, asOf: meta.asOf, keys: [], name, kind: 'organization', subkind, standing: 'guard' };
  }
}

/** At least two words of two letters: a single word, or initials before one ("H Williams"), guard against too much. */
function isWhole(name: string): boolean {
  return NAME.test(name) && name.split(' ').filter((word) => /\p{L}{2}/u.test(word)).length > 1;
}
