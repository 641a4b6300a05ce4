import { isGeneralName, makeInstitutionAliases } from '../../pipeline/alias-context.ts';
import { stripLegalForms } from '../../pipeline/company-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'ofac-sdn',
  title: 'US Treasury, OFAC',
  licence: 'US government work, public domain',
  attribution: '',
  asOf: '2024-05-03',
  upstream:
    'github.com/jackdwyer/specially-designated-nationals-list@a5ec3c5, github.com/ntamimii/OFAC_Server@71c3191f',
  shareable: 'table',
};

interface Row {
  id: string;
  type: 'entity' | 'individual';
  name: string;
  programs: string[];
  aliases?: string[];
}
interface NewerRow {
  id: string;
  names: string[];
}

const NEWER_AS_OF = '2026-03-01';
const TERROR = new Set(['FTO', 'SDGT']);
const CRIME = new Set(['SDNTK', 'SDNT', 'TCO', 'ILLICIT-DRUGS-EO14059', 'CYBER2']);
const FIRM =
  /\b(?:LLC|LTD|Limited|Company|Co|FZE|FZCO|S\.?A\.?|GmbH|Inc|Trading|Trade|Exchange|Establishment|Investments?|Enterprises?|Holdings?|General|Transport|OOO|OAO|ZAO|AO|Hotel|Farm|Agency Services|Branch \d+|S en C|de C\.V\.)\b/i;
const ARMED =
  /\b(?:brigades?|front|army|movement|mujah\w*|jihad|hizb\w*|militia|liberation|faction|regiment|battalion|taliban|qa'ida|islamic state|revolutionary|resistance|combatant)\b/i;
const CRIMINAL =
  /\b(?:cartel|organized crime group|criminal organization|zetas|clan|gang|ms-13|yakuza|camorra|thieves-in-law|\w+-(?:gumi|kai))\b/i;
const FORCES =
  /\b(?:armed forces|army|navy|air force|guard|republican guard|police|intelligence|security (?:service|directorate|bureau|committee)|secret service)\b/i;
const BANK = /\b(?:bank|banco)\b/i;
const NOT_THE_BANK = /non[- ]bank|bankruptcy|brokerage|banking solution|conference/i;
/** State firms and outfits that news names; the list holds thousands of firms that it does not. */
const STATE_FIRMS =
  /^(?:rosneft|gazprom\w*|rostec|rosoboronexport|almaz-antey|kalashnikov concern|uralvagonzavod|alrosa|severstal|sovcomflot|nord stream 2|wagner|private military company 'wagner'|internet research agency|evil corp|lazarus group|tornado cash|garantex|mahan air|iran air|conviasa|cham wings|syrian arab airlines|petroleos de venezuela|national iranian (?:oil|tanker) company|islamic republic of iran shipping lines|islamic republic of iran broadcasting|tasnim news agency|fars news agency|rossiya segodnya|xinjiang production and construction corps|russian direct investment fund|united aircraft corporation|united shipbuilding corporation|transneft|surgutneftegas|iran electronics industries|myanma oil and gas enterprise|cubana|federal security service|main intelligence directorate|foreign intelligence service of the russian federation|state duma|iran's morality police)\b/i;

const STATE_KINDS: readonly [RegExp, string][] = [
  [/air(?:lines)?\b|conviasa|cubana|cham wings/i, 'airline'],
  [/news agency/i, 'news agency'],
  [/broadcasting|rossiya segodnya/i, 'broadcaster'],
  [/wagner/i, 'private military company'],
  [/research agency/i, 'influence operation'],
  [/evil corp|lazarus/i, 'hacker group'],
  [/tornado cash|garantex/i, 'cryptocurrency service'],
  [/gazprombank/i, 'bank'],
  [/gazprom|rosneft|oil|petroleos|transneft|surgut|nord stream/i, 'oil and gas company'],
  [/shipping|sovcomflot|tanker/i, 'shipping company'],
  [/state duma/i, 'lower house of parliament'],
  [/intelligence|security service/i, 'intelligence agency'],
  [/police/i, 'police force'],
];

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('sdn.jsonl')) {
    const listed = row.value;
    if (!Array.isArray(listed.programs)) row.fail('programs', 'expected a list');
    const kind = listed.type === 'entity' ? kindOf(listed) : '';
    if (kind !== '') yield record(listed.id, listed.name, listed.aliases ?? [], kind, designation(listed, kind));
  }
  // Listed after May 2024, known by aliases alone, programme unknown: only the designation is added, to entities known otherwise.
  for (const row of folder.jsonLines<NewerRow>('aliases_newer_than_main_list.jsonl')) {
    const [name = '', ...aliases] = row.value.names.filter((known) => !known.includes(','));
    const kind = kindOf({ name, programs: [] });
    if (kind === '') continue;
    const fact: SourceFact = { type: 'designated', value: 'sanctioned by the United States', asOf: NEWER_AS_OF };
    yield { ...record(row.value.id, name, aliases, kind, fact), asOf: NEWER_AS_OF, standing: 'confirm' };
  }
}

/** What a listed body is in the sense of news; '' = left out. */
function kindOf({ name, programs }: Pick<Row, 'name' | 'programs'>): string {
  // "Ministry of Labor", "Real Estate Bank": of which country the list does not say. Designated groups are kept, in need of context.
  if (isGeneralName(name) && !programs.includes('FTO')) return '';
  if (BANK.test(name)) return NOT_THE_BANK.test(name) || /obshchestvo|organization/i.test(name) ? '' : 'bank';
  if (STATE_FIRMS.test(name)) return STATE_KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'state company';
  if (CRIMINAL.test(name) && !FIRM.test(name)) return 'criminal organization';
  const isTerror = programs.some((program) => TERROR.has(program));
  if (programs.includes('FTO')) return FORCES.test(name) && /irgc|corps/i.test(name) ? 'armed force' : 'armed group';
  if (FIRM.test(name) || /^\d|\b(?:institut\w*|division of|branch)\b/i.test(name)) return '';
  if (FORCES.test(name) && !isTerror) return 'security force';
  return isTerror && ARMED.test(name) ? 'armed group' : '';
}

function designation({ programs }: Row, kind: string): SourceFact {
  const has = (set: ReadonlySet<string>) => programs.some((program) => set.has(program));
  const value =
    has(TERROR) && kind.startsWith('armed')
      ? 'terrorist organization by the United States'
      : has(CRIME) && kind === 'criminal organization'
        ? 'sanctioned for crime or drug trafficking by the United States'
        : 'sanctioned by the United States';
  return { type: 'designated', value, detail: `OFAC list, ${programs.join(', ')}` };
}

function record(id: string, listed: string, aliases: string[], kind: string, fact: SourceFact): SourceRecord {
  const plain = listed.replace(/ \([^)]*\)/g, '').replace(/^Private Military Company '(\w+)'$/, '$1 Group');
  const name = stripLegalForms(fixCase(plain).replace(/(?:Public |Closed |Open )?Joint[- ]Stock Company|^JSC /g, '').replace(/\s+/g, ' ').trim()); // prettier-ignore
  return {
    source: meta.id,
    asOf: meta.asOf,
    keys: [`ofac:${id}`],
    name,
    kind: 'organization',
    subkind: kind,
    aliases: makeInstitutionAliases(name, aliases.slice(0, 20).map((alias) => [fixCase(alias), /^[A-Z]{2,}$/.test(alias) ? 'acronym' : 'full', isWeak(alias) ? { needsContext: true } : {}] as const)),
    facts: [fact],
    standing: 'full',
  }; // prettier-ignore
}

/** Cover names and letters on the list are often everyday words elsewhere ("The Base", "The Family", "NLA"). */
function isWeak(alias: string): boolean {
  return /^[A-Z]{2,4}$/.test(alias) || isGeneralName(alias);
}

/** The list is in capitals; its re-casing spoils acronyms and particles. */
function fixCase(name: string): string {
  return name
    .replace(/\b(?:Irgc|Isis|Isil|Ttp|Ms|Ira|Rsm|Vtb|Smp|Fsb|Gru|Mvd|Uav)\b/g, (word) => word.toUpperCase())
    .replace(/ (?:In|Of|The|For|And|Du|Des|Y)(?= )/g, (word) => word.toLowerCase())
    .replace(/\b[A-Z]{6,}\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
