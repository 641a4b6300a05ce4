import type { OfficeKind } from '../../lib/knowledge-base/entity.ts';
import type { Country } from '../sources/country-codes/parse.ts';
import { nationNames } from './countries.ts';
import { fold } from './fold.ts';
import { isQid, slugOf } from './ids.ts';
import { isSingle, officeKind } from './office-kind.ts';
import { officeTitle } from './office-title.ts';
import type { OfficeRecord } from './source-record.ts';

export interface OfficeHints {
  /** A seat in a legislature, whatever the words are. */
  legislative?: boolean;
  /** Of a state, province or region, not of the nation. */
  regional?: boolean;
}

/** Title, kind and singleness of an office as a source words it. `code`: ISO 3166 alpha-2 lower case, '' = international. */
export function describeOffice(
  label: string,
  code: string,
  countries: ReadonlyMap<string, Country>,
  hints: OfficeHints = {},
): Omit<OfficeRecord, 'id' | 'source'> {
  const country = countries.get(code);
  const kind = levelled(officeKind(label, code, hints.legislative), label, country, hints.regional ?? false);
  const title = officeTitle(label, kind, hints.regional ? undefined : country);
  return { title, country: code, kind, single: isSingle(label, kind) };
}

/** "Prime Minister of Russia": whatever its jurisdiction is said to be. */
function namesNation(label: string, country: Country): boolean {
  const place = fold(/ of (?:the )?(.+)$/i.exec(label)?.[1] ?? '');
  return nationNames(country).some((name) => fold(name) === place);
}

/** Only the nation has a head of state and of government: "President of Sardinia" governs, "President of Renfe" heads an agency. */
function levelled(kind: OfficeKind, label: string, country: Country | undefined, regional: boolean): OfficeKind {
  if (regional && !(country !== undefined && namesNation(label, country))) {
    if (kind === 'head-of-state' || kind === 'head-of-government') return 'governor';
    if (kind === 'minister' || kind === 'deputy-head') return 'junior-minister';
    return kind === 'legislator' ? 'regional-legislator' : kind;
  }
  if (kind !== 'head-of-state' && kind !== 'head-of-government') return kind;
  if (country === undefined) return INTERNATIONAL.test(label) ? 'intergovernmental' : 'other';
  const place = / of (?:the )?(.+)$/i.exec(label)?.[1];
  if (place === undefined || isNation(place, country)) return kind;
  if (
    /^(prime minister|premier|first minister|chief minister|minister[- ]president)/i.test(label) ||
    REGION.test(place)
  )
    return 'governor';
  return 'other';
}

const REGION =
  /region|province|oblast|republi|krai|canton|generalitat|government of|autonomous|kurdistan|catalonia|crimea|scotland|wales|sardinia|sicily/i;
/** Words of the full names of states: what is left of "Islamic Republic of Iran" is the country. */
const STATE_WORDS =
  /\b(the|of|and|federal|federative|democratic|people's|socialist|islamic|arab|bolivarian|plurinational|kingdom|republic|state|commonwealth|confederation|federation|union|principality|grand|duchy|sultanate|nation|national|authority|council|ministers|government|cabinet|presidency|palestinian authority|state affairs|presidential|leadership|sovereign|transitional|sovereignty|supreme|military)\b/g;

function isNation(place: string, country: Country): boolean {
  const plain = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}']+/gu, ' ')
      .trim();
  const rest = plain(place).replace(STATE_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return (
    rest === '' ||
    nationNames(country).some(
      (name) =>
        plain(name) === rest ||
        plain(name).replace(STATE_WORDS, ' ').replace(/\s+/g, ' ').trim() === rest ||
        plain(name) === plain(place),
    )
  );
}

const INTERNATIONAL =
  /united nations|european|african union|nato|world|international|opec|asean|commonwealth|arab league|council of europe/i;

/**
 * The table of offices: every office once, whatever sources call it. An office is found by its id, by the id of a source that
 * was folded into it (a seat "in the 16th Lok Sabha"), or by title and country.
 */
export class OfficeTable {
  readonly #offices = new Map<string, OfficeRecord>();
  readonly #byTitle = new Map<string, string>();
  readonly #sameAs = new Map<string, string>();

  readonly #aliases = new Map<string, string>();
  readonly #countries: ReadonlyMap<string, Country>;

  constructor(countries: ReadonlyMap<string, Country>) {
    this.#countries = countries;
  }

  #key(title: string, code: string): string {
    return titleKey(title, code, this.#countries.get(code));
  }

  /** From now on the office of this title is known, in this country, by the other. */
  alias(country: string, title: string, known: string): void {
    this.#aliases.set(`${country}|${fold(title)}`, known);
  }

  /** Adds an office. One whose title and country are already there becomes another id of that one. */
  add(given: OfficeRecord): OfficeRecord {
    const office = { ...given, title: this.#title(given.title, given.country) };
    const known = this.#offices.get(office.id) ?? this.find(office.title, office.country);
    if (known !== undefined) {
      if (isQid(office.id) && !isQid(known.id)) this.#rename(known, office.id);
      else if (office.id !== known.id) this.#sameAs.set(office.id, known.id);
      if (!office.single && known.single && office.source === known.source) known.single = false;
      return known;
    }
    this.#offices.set(office.id, office);
    this.#byTitle.set(this.#key(office.title, office.country), office.id);
    return office;
  }

  /** By id (an office key may be written `office:<id>`). */
  get(key: string): OfficeRecord | undefined {
    const id = key.startsWith('office:') ? key.slice('office:'.length) : key;
    return this.#offices.get(id) ?? this.#offices.get(this.#sameAs.get(id) ?? '');
  }

  /** By title in one country; without a country, when the title is that of one office only. */
  find(title: string, country: string): OfficeRecord | undefined {
    const usual = this.#title(title, country);
    const id = this.#byTitle.get(this.#key(usual, country)) ?? this.#byTitle.get(this.#key(usual, ''));
    return id === undefined ? undefined : this.#offices.get(id);
  }

  /** The office of a full title ("President of FIFA", "Governor of California"), made when missing. `code`: its country or ''. */
  named(title: string, code: string, source: string): OfficeRecord {
    const known = this.find(title, code);
    if (known !== undefined) return known;
    const described = describeOffice(title, code, this.#countries);
    const kind = described.kind === 'intergovernmental' && !INTERNATIONAL.test(title) ? 'other' : described.kind;
    const whole = title.charAt(0).toUpperCase() + title.slice(1);
    return (
      this.find(described.title, code) ??
      this.add({ id: slugOf(whole), title: whole, country: code, kind, single: described.single, source })
    );
  }

  #title(title: string, country: string): string {
    return this.#aliases.get(`${country}|${fold(title)}`) ?? title;
  }

  /** A QID is a better id than a slug: what was added under the slug is found under both. */
  #rename(office: OfficeRecord, qid: string): void {
    const old = office.id;
    this.#offices.delete(old);
    this.#sameAs.set(old, qid);
    for (const [other, id] of this.#sameAs) if (id === old) this.#sameAs.set(other, qid);
    office.id = qid;
    this.#offices.set(qid, office);
    this.#byTitle.set(this.#key(office.title, office.country), qid);
  }

  all(): OfficeRecord[] {
    return [...this.#offices.values()];
  }
}

/** What is left of a title when wording does not count: "Italian Minister for Defense", "Minister of Defence of Italy". */
function titleKey(title: string, code: string, country: Country | undefined): string {
  let words = ` ${fold(title).replace(/[^\p{L}\p{N}'.]+/gu, ' ')} `.replace(/ the /g, ' ').replace(/ the /g, ' ');
  for (const name of country === undefined ? [] : nationNames(country).sort((a, b) => b.length - a.length)) {
    const folded = fold(name).replace(/[^\p{L}\p{N}'.]+/gu, ' ');
    words = words.replace(` of ${folded} `, ' ').replace(` ${folded} `, ' ');
  }
  const usual = words
    .replace(/ (foreign|finance|defen[cs]e|justice|interior|health|education) minister /, ' minister of $1 ')
    .replace(/ minister of foreign /, ' minister of foreign affairs ')
    .replace(/ affairs affairs /, ' affairs ')
    .replace(/ minister for /, ' minister of ')
    .replace(/ (federal|union) minister /, ' minister ')
    .replace(/ defense /, ' defence ')
    .replace(/ finances /, ' finance ')
    .trim();
  return `${code}|${usual}`;
}
