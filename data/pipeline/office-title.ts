import type { OfficeKind } from '../../lib/knowledge-base/entity.ts';
import type { Country } from '../sources/country-codes/parse.ts';
import { withArticle } from './countries.ts';
import { fold } from './fold.ts';
import { namesRegion } from './office-kind.ts';
import { withoutSlips } from './slips.ts';

/** Bodies that say their country by themselves. */
const SELF_EVIDENT =
  /\b(knesset|riksdag|folketing|bundestag|bundesrat|sejm|seimas|saeima|riigikogu|(lok|rajya) sabha|dewan (rakyat|negara)|dáil|seanad|verkhovna rada|jatiya sangsad|legislative yuan|storting|althing|state duma|downing street|white house|house of lords|exchequer|duchy of lancaster|holyrood|senedd|scotland|wales|northern ireland|european|united nations|nato|london|sámi|cia|fbi|mossad|district executive committee|rural executive committee|kuomintang|taoiseach|tánaiste)\b/i;

/** Slips of the pen in the titles of sources. */
const SLIPS: Record<string, string> = {
  Afganistan: 'Afghanistan', Commomwealth: 'Commonwealth', Econmy: 'Economy', Equipement: 'Equipment', Insurancee: 'Insurance', Minster: 'Minister',
  Parliamantary: 'Parliamentary', Permament: 'Permanent', Phillipines: 'Philippines', Respublic: 'Republic', Ressources: 'Resources', Spokeperson: 'Spokesperson',
}; // prettier-ignore

/** Kinds whose titles name a place of their own: the country stands in Office.country. */
const LOCAL_KINDS = new Set<OfficeKind>([
  'regional-legislator',
  'mayor',
  'governor',
  'local',
  'intergovernmental',
  'royal',
  'religious',
]);

/** Offices of a province, region or city by their words, whatever kind they were given: the place says where. */
const OF_A_PART =
  /^(?:Lieutenant|Vice|Deputy) Governor of |^Governor of (?!the Bank|.*\bBank\b)|\b(?:province|provinces|region|canton|oblast|prefecture|governorate|autonomous (?:city|community)|city) of [\p{Lu}]|^(?:Head|President|Vice President|Chairman|Premier|Chief Minister) of (?:the )?(?:(?:\p{Lu}[\p{L}-]+ )+(?:Republic|Region|Oblast|Krai|District|Province)\b|(?:Republic|Respublic|Region|Principality|Community|Junta|Xunta|Generalitat|Regional) of |Canary Islands|Balearic Islands|Cantabria|La Rioja|Extremadura|Castile|Navarre|Asturias|Aragon|Catalonia|Murcia|Andalusia|Galicia|Madrid|Ceuta|Melilla|Valencia|Lombardy|Tuscany|Umbria|Veneto|Emilia-Romagna|Piedmont|Liguria|Lazio|Campania|Apulia|Basilicata|Calabria|Sicily|Sardinia|Molise|Abruzzo|Marche|Friuli|Aosta|Trentino|South Tyrol|Chelyabinsk|Crimea)|(?:Styrian|Tyrolean|Carinthian|Bavarian|Hessian|Saxon) [Ss]tate [Pp]arliament/u;

const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/^Member of the (\S+ )?Parliament of the United Kingdom$/, 'Member of the House of Commons of the United Kingdom'],
  [/^United States senator$/i, 'United States Senator'],
  [/^United States representative$/i, 'United States Representative'],
  [/^Teachta Dála$/, 'Member of Dáil Éireann'],
  [/^Knesset member$/, 'Member of the Knesset'],
  [/^senator of Ireland$/i, 'Member of Seanad Éireann'],
  [/^deputy of Saeima$/i, 'Member of the Saeima'],
  [/^Member of the State Senate of (.+)$/, 'Member of the $1 Senate'],
  [/^Member of the (.+) State Senate$/, 'Member of the $1 Senate'],
  [/^(\p{Lu}[\p{L} ]+) [Ss]tate [Ss]enator$/u, 'Member of the $1 Senate'],
  [/^Representative of the Delaware House of Representatives$/, 'Member of the Delaware House of Representatives'],
  [/^(.+) state representative$/, 'Member of the $1 House of Representatives'],
  [/^Member of the National Assembly for Wales$/, 'Member of the Senedd'],
  [
    /^Member of the Legislative Assembly of Northern Ireland$|^Member of the Northern Ireland Assembly$/,
    'Member of the Northern Ireland Assembly',
  ],
];

/**
 * The full English title of an office: initial capital, without the number of the term ("Member of the 16th Lok Sabha"),
 * with its country where the words do not say it ("Minister of Finance" → "Minister of Finance of Sierra Leone").
 */
export function officeTitle(label: string, kind: OfficeKind, country: Country | undefined): string {
  let title = withoutSlips(label.replace(/\s+/g, ' ').replace(/ \([^)]*\)$/, ''), SLIPS).trim();
  if (kind === 'legislator' || kind === 'regional-legislator') title = withoutTerm(title);
  title = title.charAt(0).toUpperCase() + title.slice(1);
  for (const [pattern, whole] of WHOLE) if (pattern.test(title)) return title.replace(pattern, whole);
  if (country === undefined) return title;
  if (kind === 'ambassador') return ambassadorTitle(title, country);
  if (kind === 'head-of-state') title = title.replace(/^President of the (Federal )?Republic$/, 'President');
  if (kind === 'legislator')
    title = title.replace(/^(Deputy|Senator)$/, (word) =>
      word === 'Deputy' ? 'Member of the Chamber of Deputies' : 'Member of the Senate',
    );
  if (
    OF_A_PART.test(title) ||
    LOCAL_KINDS.has(kind) ||
    SELF_EVIDENT.test(title) ||
    namesRegion(title) ||
    namesCountry(title, country)
  )
    return title;
  // American agencies and departments are known by their own names.
  if (country.name === 'United States' && kind !== 'judge' && kind !== 'head-of-state' && kind !== 'deputy-head')
    return title;
  return `${title} of ${withArticle(country.name)}`;
}

/** "Member of the 7th Parliament of the 4th Republic" → "Member of the Parliament". */
export function withoutTerm(title: string): string {
  const ordinal = String.raw`(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|(?:\w+teen|Ten|Twelf|Eleven)th|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)tieth|(?:Twenty|Thirty|Forty|Fifty|Sixty)[- ]\w+)`;
  return title
    .replace(new RegExp(` of the ${ordinal} Republic$`), '')
    .replace(new RegExp(`\\b${ordinal} (?=\\p{L})`, 'u'), '')
    .replace(/\b(the )?\d{4}–(\d{2,4})? /, '$1')
    .replace(/ \(?\d{4}\s?[–-]\s?(\d{2,4})?\)?/, '')
    .replace(/^Member of (?=(National Assembly|Parliament|Senate)\b)/, 'Member of the ');
}

function ambassadorTitle(title: string, country: Country): string {
  const [, rank, target] = /^(Ambassador|High Commissioner|Permanent Representative) (to .+)$/i.exec(title) ?? [];
  if (rank === undefined || target === undefined)
    return namesCountry(title, country) ? title : `${title} of ${withArticle(country.name)}`;
  return `${rank} of ${withArticle(country.name)} ${target}`;
}

function namesCountry(title: string, country: Country): boolean {
  const folded = ` ${fold(title).replace(/[^\p{L}\p{N}.']+/gu, ' ')} `;
  return [country.name, ...country.aliases, ...country.adjectives, ...country.nouns].some((word) =>
    folded.includes(` ${fold(word)} `),
  );
}
