import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'openparliamenttv-de',
  title: 'Wikidata via Open Parliament TV',
  licence: 'CC0-1.0 (Wikidata)',
  attribution: '',
  asOf: '2022-02-25',
  upstream: 'github.com/OpenParliamentTV/OpenParliamentTV-NEL@5389cd7c',
  shareable: 'table',
};

interface Person {
  id: string;
  name: string;
  aliases?: string[];
  type: 'memberOfParliament' | 'otherSpeaker';
  dob?: string;
  dod?: string;
  party?: string;
  land?: string;
}
interface Party {
  id: string;
  name: string;
  type: 'party' | 'faction';
  short?: string;
  website?: string;
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const { value: row, fail } of folder.jsonLines<Person>('people.jsonl')) {
    if (!/^Q\d+$/.test(row.id)) fail('id', 'not a QID');
    const facts: SourceFact[] = [];
    // No terms: whoever is here sat at some time until 2022, so nothing is vouched for now.
    if (row.type === 'memberOfParliament' && row.land === undefined)
      facts.push({ type: 'office', target: 'member-of-the-bundestag', asOf: '' });
    if (row.party !== undefined) facts.push({ type: 'party', target: row.party });
    // The first of January often means that only the year is known.
    if (row.dob) facts.push({ type: 'born', from: row.dob.replace(/-01-01$/, '') });
    if (row.dod) facts.push({ type: 'died', from: row.dod });
    const aliases = (row.aliases ?? []).filter(
      (alias) => !alias.includes(',') && !/^\p{L}\. /u.test(alias) && alias.includes(' '),
    );
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [row.id],
      name: row.name,
      kind: 'person',
      subkind: 'politician',
      countries: ['de'],
      aliases: aliases.map((text) => ({ text, type: 'full' })),
      facts,
      standing: 'full',
    };
  }
  for (const { value: row } of folder.jsonLines<Party>('parties.jsonl')) {
    const faction = row.type === 'faction';
    // One short name is a number in the source ("50Plus" clipped).
    const short = typeof row.short === 'string' && !faction ? row.short : '';
    const capitals = short === short.toUpperCase();
    const host = row.website === undefined ? '' : new URL(row.website).hostname.replace(/^www\./, '');
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [row.id],
      name: row.name,
      kind: 'organization',
      subkind: faction ? 'parliamentary group' : 'political party',
      countries: ['de'],
      aliases:
        short === ''
          ? []
          : [{ text: short, type: capitals ? 'acronym' : 'short', needsContext: !capitals || short.length < 3 }],
      facts: host === '' ? [] : [{ type: 'website', value: host }],
      // Groups of the Bundestag repeat the names of their parties.
      standing: faction ? 'confirm' : 'full',
    };
  }
}
