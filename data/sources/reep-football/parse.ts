import { makeAliases, type AliasWish } from '../../pipeline/alias-context.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import { compareIds, isQid } from '../../pipeline/ids.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'reep-football',
  title: 'Wikidata via reep',
  licence: 'CC0-1.0',
  attribution: '',
  asOf: '2026-04-05',
  upstream: 'github.com/withqwerty/reep@7693881a',
  shareable: 'table',
};

interface Club {
  id: string;
  name: string;
  country?: string;
  iso2?: string;
  founded?: string;
  ids?: number;
}
interface Competition {
  id: string;
  name: string;
  country?: string;
}

/** What a club's name carries beside the name: with and without stops, at either end. */
const CLUB_WORDS =
  /^(?:1\. )?(?:A\.?F\.?C\.?|F\.?C\.?|C\.?F\.?|S\.?C\.?|A\.?C\.?|A\.?S\.?|S\.?S\.?C?\.?|U\.?[SCD]\.?|[CSR]\.?D\.?|R\.?C\.?D?\.?|F\.?K\.?|S\.?K\.?|N\.?K\.?|H\.?N\.?K\.?|K\.?[FV]\.?|B\.?K\.?|I\.?[FK]\.?|TSV|VfB|VfL|SV|SpVgg|TSG|FSV|BSC|Club Deportivo|Club Atlético|Sociedad Deportiva) | (?:A\.?F\.?C\.?|F\.?C\.?|C\.?F\.?|S\.?C\.?|B\.?C\.?|C\.?F\.?C\.?|F\.?K\.?|B\.?K\.?|I\.?[FK]\.?|U\.?D\.?|C\.?D\.?|Calcio|Balompié|\d{4})(?= |$)/gu;
const RESERVES = /\b(?:B|II|III|U-?\d\d|Reserves|Youth|Juvenil|Castilla)$/;
const WOMEN = /\b(?:Women|Ladies|Femen\w*|Féminin\w*|Frauen|Feminine|WFC|W\.F\.C\.)\b/i;
/** Cups and championships, as against leagues, in the languages of their names. */
const TOURNAMENT =
  /\b(?:Cup|Copa|Coupe|Coppa|Ta\u00e7a|Pokal|Beker|Cupen|Trophy|Shield|Super ?cup|Supercopa|Supercoppa|Superta\u00e7a|Troph\u00e9e|(?:European|Women's|World|W|Canadian) Championships?|Euro|Olympic|Olympics|Nations League|All-Star Game|friendly match|Combine|Tournament|Hexagonal|qualif\w*|play-?offs?)\b|pokal\b/i;
/** Known to one database alone: village clubs. */
const MIN_DATABASES = 2;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const clubs = [...folder.jsonLines<Club>('clubs.jsonl')];
  const first = firstOfName(clubs.map(({ value }) => value));
  for (const row of clubs) {
    const club = row.value;
    if (!/^Q\d+$/.test(club.id)) row.fail('id', 'not a QID');
    if (
      (club.ids ?? 0) < MIN_DATABASES ||
      RESERVES.test(club.name) ||
      isQid(club.name) ||
      first.get(nameKey(club)) !== club.id
    )
      continue;
    const founded = partialDate(club.founded);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [club.id],
      name: club.name,
      kind: 'organization',
      subkind: WOMEN.test(club.name) ? "women's football club" : 'football club',
      countries: club.iso2 === undefined ? [] : [club.iso2.toLowerCase()],
      aliases: makeAliases(club.name, 'organization', shortNames(club.name)),
      facts: founded === '' ? [] : [{ type: 'founded', from: founded }],
      standing: 'full',
    };
  }
  for (const row of folder.jsonLines<Competition>('competitions.jsonl')) {
    const { id, name, country } = row.value;
    if (isQid(name)) continue;
    const isLeague = !TOURNAMENT.test(name);
    const code = countryCode(country);
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [id],
      name,
      kind: 'organization',
      subkind: 'football competition',
      countries: code === '' ? [] : [code],
      aliases: makeAliases(name, 'organization', []),
      facts: isLeague ? [{ type: 'sector', value: 'association football' }] : [],
      // A cup is an event: it gets no card of its own.
      standing: isLeague ? 'full' : 'guard',
    };
  }
}

/** Of items with one name in one country the oldest is the club, the younger ones are its women, its youth or doubles. */
function firstOfName(clubs: readonly Club[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const club of clubs) {
    const known = first.get(nameKey(club));
    if (known === undefined || compareIds(club.id, known) < 0) first.set(nameKey(club), club.id);
  }
  return first;
}

function nameKey({ name, iso2 = '' }: Club): string {
  return `${name}|${iso2}`;
}

/** "Chelsea F.C." → "Chelsea FC" and, in need of context as it is also a place, "Chelsea"; "Aston Villa F.C." → "Aston Villa". */
function shortNames(name: string): AliasWish[] {
  const bare = name.replace(CLUB_WORDS, ' ').replace(CLUB_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const undotted = name.replace(/\b(?:\p{Lu}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''));
  const wishes: AliasWish[] = [[undotted, 'full']];
  if (bare !== name && bare.length > 2 && !WOMEN.test(name))
    wishes.push([bare, 'short', bare.includes(' ') ? {} : { needsContext: true }]);
  return wishes;
}
