import { aliasStanding, makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceRecord } from '../../pipeline/source-record.ts';
import { brandKind, type LineOfBusiness } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'name-suggestion-index',
  title: 'OpenStreetMap name-suggestion-index',
  licence: 'BSD-3-Clause',
  attribution: 'name-suggestion-index contributors, BSD-3-Clause',
  asOf: '2026-08-22',
  upstream: 'github.com/osmlab/name-suggestion-index@c8b272ef',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  kinds: string[];
  countries?: string[];
}

const WORLD = '001';
/** Codes of the list that are not ISO 3166. */
const TERRITORIES: Record<string, string> = { FX: 'fr', KV: 'xk' };
/** Town halls, districts and regional governments that run a clinic or a pipe: named after places, not for their own sake. */
const LOCAL =
  /^(?:Stadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Landkreis|Municipalidad|Prefeitura|Ayuntamiento|Ville|Commune|Comune|Comunidad|City|County|Town|Village|Township|Region|Provincia|Gobierno|Government|SDIS|Sekretariat|Powiatow\w*|Gmina|Urząd|ASL|District|Borough|Kommune|Municipio|Ministero|Verwaltungs\w*)\b|\b(?:kommun|kommune|County|Parish|Township|Municipal\w*|City of|Fire District|Rural Electric|Public Works|Water District|Kraftlag|Stadtwerke|Gemeindewerke|Sheriff\w*)\b/i;
/** Kinds whose local firms news does name: a bank, an insurer, a force. Of shops and restaurants only those of several countries or large ones. */
const NAMED_AT_HOME = new Set(['bank', 'insurance company', 'telecommunications company', 'supermarket chain', 'department store chain', 'postal service', 'police force', 'armed force', 'government agency', 'political party', 'trade union', 'court', 'prison service', 'ambulance service', 'lottery operator', 'bookmaker', 'car brand', 'airline', 'energy company', 'university', 'hospital operator', 'electricity grid operator', 'pipeline operator', 'railway infrastructure manager', 'disaster relief organization', 'scouting organization']); // prettier-ignore
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u;
const POLICE = /polic|poliz|gendarm|carabin|guard|constab|patrol|mossos|ertzaintza|garda|marshal|sûreté/i;
const FORCE =
  /army|navy|force|guard|marin|ejército|exército|armée|bundeswehr|defen[cs]e|military|militar|hærv|forsvar|wehr|esercito|aeronautica|vojska|corps/i;

/** Railways and forces run power lines and pipes too: these kinds give way to any other. */
const INCIDENTAL = /^(?:electricity grid operator|pipeline operator|energy company|telecommunications company)$/;
const RAIL = /\b(?:railway|railroad|rail|bahn|železnic|kolej\w*|ferrov\w*|chemins de fer|JR)\b/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const rows = [...folder.jsonLines<Row>('brands_operators.jsonl')];
  const owners = ownersOfNames(rows.map(({ value }) => value).filter(isBrand));
  for (const row of rows) {
    const brand = row.value;
    if (!Array.isArray(brand.kinds) || brand.kinds.length === 0) row.fail('kinds', 'expected at least one');
    // "TAB (New Zealand)": the list sets namesakes apart in brackets.
    const name = bareName(brand);
    // National branches and filling stations of one brand are items of their own; the oldest is the brand itself.
    if (isBrand(brand) && owners.get(name) !== brand.id) continue;
    const business = businessOf(brand, name);
    if (business === null || !isNamedInNews(brand, name, business.kind)) continue;
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: brand.id.startsWith('Q') ? [brand.id] : [],
      name,
      kind: 'organization',
      subkind: business.kind,
      countries: countriesOf(brand),
      aliases: makeInstitutionAliases(name, (brand.aliases ?? []).filter((alias) => LATIN.test(alias) && !isOutlet(alias)).map((alias) => [alias, 'full', isAcronym(alias) ? { needsContext: true } : {}] as const)),
      facts: business.sector === '' ? [] : [{ type: 'sector', value: business.sector }],
      standing: 'full',
    }; // prettier-ignore
  }
}

/** Operators are bodies: the police forces of two countries may share a name. */
function isBrand({ kinds }: Row): boolean {
  return kinds.some((kind) => kind.startsWith('brand:'));
}

function bareName({ name }: Row): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** For each name or alias the id to keep. */
function ownersOfNames(brands: readonly Row[]): Map<string, string> {
  const owners = new Map<string, Row>();
  for (const brand of brands) {
    for (const name of [bareName(brand), ...(brand.aliases ?? [])]) {
      const owner = owners.get(name);
      if (owner === undefined || rank(brand) < rank(owner)) owners.set(name, brand);
    }
  }
  return new Map([...owners].map(([name, { id }]) => [name, id]));
}

/** The number of the QID: the older item is the brand, the younger its branch. */
function rank({ id }: Row): number {
  return Number(/^Q(\d+)$/.exec(id)?.[1] ?? Number.MAX_SAFE_INTEGER);
}

function businessOf(brand: Row, name: string): LineOfBusiness | null {
  const found = brand.kinds.map((kind) => brandKind(kind.replace(/^\w+:/, ''))).filter((business) => business !== null);
  const fitting = found.filter(
    ({ kind }) => (kind !== 'police force' || POLICE.test(name)) && (kind !== 'armed force' || FORCE.test(name)),
  );
  const [best = null] = fitting.sort((a, b) => Number(INCIDENTAL.test(a.kind)) - Number(INCIDENTAL.test(b.kind)));
  return best !== null && INCIDENTAL.test(best.kind) && RAIL.test(name)
    ? { kind: 'railway company', sector: 'rail transport' }
    : best;
}

function isNamedInNews(brand: Row, name: string, kind: string): boolean {
  if (!LATIN.test(name) || LOCAL.test(name) || kind === 'fire service') return false;
  const countries = brand.countries ?? [];
  const isWide = countries.includes(WORLD) || countries.length > 1;
  const standing = aliasStanding(name, 'organization');
  // A chain of one country that is called like a common word ("Adam", "Lovable") would be a false mention each time.
  if (standing === 'blocked' || (standing === 'context' && !countries.includes(WORLD))) return false;
  // Grid operators and the like are listed down to the village: those known for one thing in one country are left out.
  if (/operator|social services|charging/.test(kind) && !isWide && brand.kinds.length < 2) return false;
  return isWide || NAMED_AT_HOME.has(kind);
}

function countriesOf(brand: Row): string[] {
  const codes = (brand.countries ?? []).map((code) => TERRITORIES[code] ?? code.toLowerCase());
  // The list says where a brand is met: in one country it is at home there, of several countries it is of none in particular.
  return codes.includes(WORLD) || codes.length > 1 ? [] : [...new Set(codes.filter((code) => /^[a-z]{2}$/.test(code)))];
}

function isOutlet(alias: string): boolean {
  return /\b(?:outlet|store|factory|express|local|shop|ATM|kiosk)\b/i.test(alias);
}

function isAcronym(alias: string): boolean {
  return /^[A-Z]{2,6}$/.test(alias);
}
