import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceAlias, SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'partyfacts',
  title: 'Party Facts',
  licence: 'MIT',
  attribution: '(c) 2022 Party Facts authors, MIT; Döring & Regel',
  asOf: '2026-03-11',
  upstream: 'github.com/hdigital/partyfactsdata@764de897',
  shareable: 'table',
};

interface Row {
  id: string;
  qid?: string;
  name: string;
  short?: string;
  native?: string;
  aliases?: string[];
  iso2?: string;
  founded?: string;
  dissolved?: string;
  enwiki?: string;
}

/** Movements that are more than a party; hand-written records say what. */
const NOT_A_PARTY = /^(hezbollah|hamas|taliban)$/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Row>('parties.jsonl')) {
    if (row.qid !== undefined && !/^Q\d+$/.test(row.qid)) fail('qid', 'not a QID');
    const facts: SourceFact[] = [];
    if (/^\d{4}$/.test(row.founded ?? '')) facts.push({ type: 'founded', from: row.founded ?? '' });
    if (/^\d{4}$/.test(row.dissolved ?? '')) facts.push({ type: 'dissolved', from: row.dissolved ?? '' });
    const aliases = [row.short ?? '', ...(row.aliases ?? [])]
      .filter((text) => text !== '' && text !== row.native)
      .flatMap(alias);
    if (row.native !== undefined && row.native !== row.name) aliases.push({ text: row.native, type: 'native' });
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [...(row.qid ? [row.qid] : []), `partyfacts:${row.id}`, ...(isTitle(row) ? [`enwiki:${row.enwiki}`] : [])],
      name: row.name,
      kind: 'organization',
      ...(NOT_A_PARTY.test(row.name) ? {} : { subkind: 'political party' }),
      countries: row.iso2 ? [row.iso2.toLowerCase()] : [],
      aliases,
      facts,
      standing: 'full',
    };
  }
}

/** Some rows name the article on an election for want of one on the party. */
function isTitle({ enwiki }: Row): boolean {
  return enwiki !== undefined && !/election|list of|politics of/i.test(enwiki);
}

/** Abbreviations repeat from country to country; a bare word ("Greens", "Forward") is shared by many. */
function alias(text: string): SourceAlias[] {
  return text.split(' / ').flatMap((part): SourceAlias[] => {
    if (/^[\p{Lu}\d][\p{Lu}\d&/.+-]{1,7}$/u.test(part)) return [{ text: part, type: 'acronym', needsContext: true }];
    if (/^[\p{Lu}][\p{L}\d/.+-]{0,9}$/u.test(part)) return [{ text: part, type: 'short', needsContext: true }];
    return /\(|\d{4}/.test(part) ? [] : [{ text: part, type: 'full', needsContext: !part.includes(' ') }];
  });
}
