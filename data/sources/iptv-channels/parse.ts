import { aliasStanding, makeAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'iptv-channels',
  title: 'iptv-org channels',
  licence: 'Unlicense',
  attribution: '',
  asOf: '2026-08-22',
  upstream: 'github.com/iptv-org/epg@1f2e2775',
  shareable: 'table',
};

interface Row {
  name: string;
  country?: string;
  aliases?: string[];
}

/** Stations by call sign, streaming platforms' theme channels, music, shopping, films and regional variants: nobody reports on them. */
const NOISE =
  /^[KW][A-Z]{2,}|^(?:Pluto TV|Stingray|Samsung|Rakuten|Xumo|Plex|Tubi|MTV Live|Music Choice|SiriusXM|DAZN|PPV|Astro|Digiturk|Sky Sport \w|beIN)|\b(?:Movies?|Cine\w*|Kino|Film\w*|Music\w*|Hits?|Shop\w*|Kids|Junior|Baby|Cartoon|Adult|XXX|Hot|Play|Plus|HD|4K|UHD|Feed|East|West|Regional?|Cam|Multi|Latin America|Europa|Asia|Backup|Test|Extra|Max|Event)\b|\d{2,}|[+]\d/i;
/** Words by which a channel is plainly one. */
const CHANNEL =
  /\b(?:TV|Television|Televisión|Télévision|Televisie|News|Channel|Canal|Kanal|Radio|Broadcasting|Fernsehen|BBC|CNN|RTL|RAI|ARD|ZDF|NBC|CBS|ABC|ITV|TVE|RTVE|CGTN|NHK|DW|France 24|Al Jazeera|Euronews|C-?SPAN)\b|TV$|^TV/;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('entities.jsonl')];
  const countriesOf = new Map<string, Set<string>>();
  for (const { value } of rows)
    countriesOf.set(value.name, (countriesOf.get(value.name) ?? new Set()).add(value.country ?? ''));
  const done = new Set<string>();
  for (const row of rows) {
    const { name, country, aliases = [] } = row.value;
    if (country !== undefined && !/^[A-Z]{2}$/.test(country)) row.fail('country', 'not a country code');
    if (country === undefined || !CHANNEL.test(name) || NOISE.test(name) || /^\P{L}+$/u.test(name)) continue;
    if (aliasStanding(name, 'organization') !== 'free' || done.has(name)) continue;
    done.add(name);
    // "Discovery Channel" of 25 countries is one channel for a reader, of no country in particular.
    const isNational = countriesOf.get(name)?.size === 1;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name,
      kind: 'organization',
      subkind: 'television channel',
      countries: isNational ? [country === 'UK' ? 'gb' : country.toLowerCase()] : [],
      aliases: makeAliases(name, 'organization', aliases.filter((alias) => alias.includes(' ') && !NOISE.test(alias) && /^[\p{Script=Latin}\p{N}\p{P} ]+$/u.test(alias)).slice(0, 3).map((alias) => [alias, 'full', { needsContext: true }] as const)),
      facts: [{ type: 'sector', value: 'television' }],
      standing: 'full',
    }; // prettier-ignore
  }
}
