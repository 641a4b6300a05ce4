import { readCountries, withArticle } from '../../pipeline/countries.ts';
import { fold } from '../../pipeline/fold.ts';
import { readHeadOffices } from '../../pipeline/head-offices.ts';
import { slugOf } from '../../pipeline/ids.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceAlias, SourceRecord } from '../../pipeline/source-record.ts';
import type { Country } from '../country-codes/parse.ts';

export const meta: SourceMeta = {
  id: 'factbook',
  title: 'CIA World Factbook',
  licence: 'CC0-1.0; United States public domain',
  attribution: '',
  asOf: '2026-01-22',
  upstream: 'github.com/factbook/factbook.json@8662a8b1',
  shareable: 'table',
};

interface Leader {
  iso2?: string;
  role: 'chief_of_state' | 'head_of_government' | 'ambassador_to_us' | 'ambassador_from_us';
  title?: string;
  name: string;
  since?: string;
}
interface Party {
  iso2?: string;
  name: string;
  native?: string;
  acronym?: string;
  raw?: string;
}
interface Group {
  id: string;
  name: string;
  acronyms?: string[];
  spellings?: string[];
}

/** Monarchs and presidents who stand as head of state of many territories: kept at home only. */
const AT_HOME: Record<string, string> = {
  'leo xiv': 'va',
  'charles iii': 'gb',
  'willem-alexander of the netherlands': 'nl',
  'willem-alexander': 'nl',
  'frederik x': 'dk',
  'frederik x of denmark': 'dk',
  'emmanuel macron': 'fr',
  'donald j. trump': 'us',
};
const VICEROY =
  /governor[- ]?general|^governor$|lieutenant|administrator|prefect|high commissioner|representative|co-prince/i;

export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const countries = readCountries();
  const heads = readHeadOffices();
  const seen = new Set<string>();
  for (const { value } of folder.jsonLines<Leader>('leaders.jsonl')) {
    const office = officeOf(value, countries, heads);
    if (office !== null && !seen.has(office.id)) yield office;
    if (office !== null) seen.add(office.id);
  }
}

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const countries = readCountries();
  const heads = readHeadOffices();
  for (const line of folder.jsonLines<Leader>('leaders.jsonl')) {
    const value = withWholeTitle(line.value);
    const office = officeOf(value, countries, heads);
    const code = value.iso2?.toLowerCase() ?? '';
    const home = AT_HOME[fold(value.name)];
    if (office === null || (home !== undefined && home !== code) || (!value.name.includes(' ') && home === undefined))
      continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [],
      name: value.name
        .replace(/^Leo XIV$/, 'Pope Leo XIV')
        .replace(/"[^"]+" /, '')
        .replace(/, (Jr|Sr)\.?$/, ' $1.'),
      kind: 'person',
      subkind: office.kind === 'ambassador' ? 'diplomat' : 'politician',
      countries: [value.role === 'ambassador_from_us' ? 'us' : code],
      facts: [
        {
          type: 'office',
          target: office.id,
          from: value.since ?? '',
          detail: /^(acting|caretaker)/i.test(value.title ?? '') ? 'acting' : '',
        },
      ],
      standing: 'full',
    };
  }
  for (const { value } of folder.jsonLines<Party>('parties.jsonl')) {
    const record = party(value);
    if (record !== null) yield record;
  }
  for (const { value } of folder.jsonLines<Group>('terrorist_groups.jsonl')) yield group(value);
}

/** Upstream's line wrap left the end of a title before the name: "President of the" · "Swiss Confederation Guy Parmelin". */
function withWholeTitle(leader: Leader): Leader {
  const end = leader.title?.endsWith(' of the') ? /^(Swiss Confederation|Government) (.+)$/.exec(leader.name) : null;
  return end === null ? leader : { ...leader, title: `${leader.title} ${end[1]}`, name: end[2] ?? leader.name };
}

function officeOf(
  { iso2, role, title = '' }: Leader,
  countries: ReadonlyMap<string, Country>,
  heads: ReadonlyMap<string, OfficeRecord>,
): OfficeRecord | null {
  const code = iso2?.toLowerCase() ?? '';
  const country = countries.get(code);
  if (country === undefined || title === '') return null;
  const place = withArticle(country.name);
  if (role === 'chief_of_state' || role === 'head_of_government') {
    if (VICEROY.test(title))
      return /governor[- ]?general/i.test(title) && !/ of/.test(title)
        ? made(`Governor-General of ${place}`, code, 'governor', true)
        : null;
    if (/vice president|crown prince$/i.test(title)) return null;
    const head = heads.get(`${code}/${role === 'chief_of_state' ? 'state' : 'government'}`) ?? null;
    // A president who stands as head of government beside a prime minister.
    const presides =
      /^((acting|interim|transitional) )?president(?! of the (government|council))/i.test(title) &&
      !/president/i.test(head?.title ?? '');
    // A prime minister who stands as head of government under a president who governs.
    if (/^((acting|interim|caretaker) )?prime minister/i.test(title) && /president/i.test(head?.title ?? ''))
      return made(`Prime Minister of ${place}`, code, 'head-of-government', true);
    return presides ? (heads.get(`${code}/state`) ?? null) : head;
  }
  const rank = title.startsWith('Charg') ? "Chargé d'affaires" : title;
  const words =
    role === 'ambassador_to_us'
      ? `${rank} of ${place} to the United States`
      : `${rank} of the United States to ${place}`;
  return made(words, role === 'ambassador_to_us' ? code : 'us', 'ambassador', true);
}

function made(title: string, country: string, kind: OfficeRecord['kind'], single: boolean): OfficeRecord {
  return { id: slugOf(title), title, country, kind, single, source: meta.id };
}

/** Names that upstream's line wrap clipped ("Progressive Lab", "Council f") are left out. */
function party({ iso2, name, native, acronym, raw }: Party): SourceRecord | null {
  if (
    iso2 === undefined ||
    raw !== undefined ||
    !/ /.test(name) ||
    /\b(\p{Ll}|Lab|Democr\w{0,2})$/u.test(name) ||
    /^(others?|none|note|various)/i.test(name) ||
    /[:;(]/.test(name)
  )
    return null;
  const plain = acronym !== undefined && /^[\p{Lu}\d][\p{L}\d+&.-]{1,11}$/u.test(acronym);
  if (acronym !== undefined && !plain) return null;
  const aliases: SourceAlias[] = [];
  if (native !== undefined && native !== name) aliases.push({ text: native, type: 'native' });
  if (plain)
    aliases.push({
      text: acronym!,
      type: acronym === acronym!.toUpperCase() ? 'acronym' : 'short',
      needsContext: true,
    });
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [],
    name,
    kind: 'organization',
    subkind: 'political party',
    countries: [iso2.toLowerCase()],
    aliases,
    standing: 'full',
  };
}

/** Where a group is active is not where it is from, so no country. The list has the wording of the United States' list of foreign terrorist organizations; since when is not said. */
function group({ id, name, acronyms = [], spellings = [] }: Group): SourceRecord {
  const plain = name.split(', ')[0]?.replaceAll('’', "'") ?? name;
  const clipped = name.includes(', ');
  const aliases = spellings
    .filter((text) => fold(text) !== fold(plain))
    .map((text): SourceAlias => ({ text, type: 'transliteration' }));
  if (!clipped)
    aliases.push(
      ...acronyms
        .filter((text) => /^[\p{Lu}\d-]{2,8}$/u.test(text))
        .map((text): SourceAlias => ({ text, type: 'acronym', needsContext: text.length < 4 })),
    );
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [`factbook-group:${id}`],
    name: plain,
    kind: 'organization',
    subkind: 'armed group',
    aliases,
    facts: [{ type: 'designated', value: 'foreign terrorist organization', detail: 'by the United States' }],
    standing: 'full',
  };
}
