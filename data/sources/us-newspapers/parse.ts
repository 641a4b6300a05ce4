import { makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import { fold } from '../../pipeline/fold.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { titleParts } from '../../pipeline/wiki-title.ts';

export const meta: SourceMeta = {
  id: 'us-newspapers',
  title: 'Wikidata (US newspapers)',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2025-02-16',
  upstream: 'github.com/hearvox/wiki-media-cred@e61118c6',
  shareable: 'table',
};

interface Paper {
  id: string;
  name: string;
  enwiki?: string;
  state: string;
}
interface Association {
  id: string;
  name: string;
  domain?: string;
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Paper>('newspapers.jsonl')) {
    const { id, name, enwiki, state } = row.value;
    if (!/^(?:Q\d+|us-news:.+)$/.test(id)) row.fail('id', 'neither a QID nor us-news:');
    // Without a Wikidata item: village weeklies, many closed. With a title that is not the name: a wrong item upstream.
    if (!id.startsWith('Q') || enwiki === undefined || !isTitleOf(enwiki, name)) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [id, `enwiki:${enwiki}`],
      name,
      kind: 'organization',
      subkind: 'newspaper',
      countries: ['us'],
      // "The Independent", "Daily News": many towns have one.
      aliases: makeInstitutionAliases(name, [
        [name.replace(/^The /, ''), 'short', / .* /.test(name) ? {} : { needsContext: true }],
      ]),
      facts: [{ type: 'headquarters', value: state.replaceAll('; ', ', ') }],
      standing: 'full',
    };
  }
  for (const row of folder.jsonLines<Association>('press_associations.jsonl')) {
    const { id, name, domain } = row.value;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [id],
      name,
      kind: 'organization',
      subkind: 'press association',
      countries: ['us'],
      facts: domain === undefined ? [] : [{ type: 'website', value: domain }],
      standing: 'full',
    };
  }
}

function isTitleOf(title: string, name: string): boolean {
  const bare = (text: string) => fold(text).replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
  return !title.includes('#') && bare(titleParts(title).name) === bare(name);
}
