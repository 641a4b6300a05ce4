import { makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'bear-wikidata',
  title: 'Wikidata (BEAR)',
  licence: 'card says CC-BY-SA-4.0: single facts only; facts Wikidata CC0-1.0',
  attribution: '',
  asOf: '2023',
  upstream: 'github.com/lm-pub-quiz/BEAR@3818fdc0',
  shareable: 'facts',
};

interface Row {
  qid: string;
  name: string;
  kind: 'person' | 'org';
  aliases?: string[];
}

const LATIN = /^[\p{Script=Latin}\p{P} ]+$/u;
/** Raw Wikidata aliases run to dozens of spellings; the first ones are the usual. */
const MAX_ALIASES = 4;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    const { qid, name, kind, aliases = [] } = row.value;
    if (!/^Q\d+$/.test(qid)) row.fail('qid', 'not a QID');
    const entityKind = kind === 'person' ? 'person' : 'organization';
    const usable = aliases
      .filter((alias) => LATIN.test(alias) && alias.includes(' ') && !alias.includes(','))
      .slice(0, MAX_ALIASES);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [qid],
      name,
      kind: entityKind,
      aliases: makeAliases(name, entityKind, usable.map((alias) => [alias, 'full'] as const)),
      standing: 'guard',
    }; // prettier-ignore
  }
}
