import { makeAliases } from '../../pipeline/alias-context.ts';
import { countryCode } from '../../pipeline/country-names.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'billionaires',
  title: 'Gapminder (business people)',
  licence: 'CC-BY-4.0',
  attribution: 'Free data from Gapminder.org, CC BY 4.0',
  asOf: '2025-07-28',
  upstream: 'github.com/open-numbers/ddf--gapminder--billionaires@b828e33a',
  shareable: 'table',
};

interface Row {
  id: string;
  name: string;
  aliases?: string[];
  country?: string;
  countries_iso3?: string[];
  birth_year?: string;
  birth_exact?: boolean;
  companies?: string[];
  title?: string;
  forbes_rank_2025?: number;
}

/** Upstream keeps the posts of people who left them many years ago: somebody led the company at some time. */
const NO_DAY = '';

const FAMILY = /&|\b(?:family|brothers|siblings|sisters|and )/i;
const POSITIONS: readonly [RegExp, SourceFact['type']][] = [
  [/\b(?:CEO|chief executive)\b/i, 'chief-executive'],
  [/\bchair(?:man|woman|person)?\b/i, 'chair'],
  [/\b(?:co-?)?founde[rd]|founding\b/i, 'founder'],
  [/\bowner\b/i, 'owner'],
];

/** Lines of business in the column of companies. */
const NO_COMPANY =
  /^(?:invest|diversified|self|real estate|private|various|inherit|finance$|banking$|retail$|manufactur|property$|energy$|construction$|pharmaceuticals?$|software$|media$|mining$|shipping$|technology$|steel$|oil)/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('people.jsonl')) {
    const person = row.value;
    if (typeof person.name !== 'string') row.fail('name', 'missing');
    // Families are single rows; a single word ("Niejuan") is a slip of the list.
    if (FAMILY.test(person.name) || !person.name.includes(' ')) continue;
    const codes = person.country === undefined ? (person.countries_iso3 ?? []).slice(0, 2) : [person.country];
    yield {
      source: meta.id,
      asOf: meta.asOf,
      keys: [`gapminder:${person.id}`],
      name: person.name,
      kind: 'person',
      subkind: 'businessperson',
      countries: codes.map((code) => countryCode(code)).filter((code) => code !== ''),
      aliases: makeAliases(person.name, 'person', (person.aliases ?? []).filter((alias) => alias.includes(' ')).map((alias) => [alias, 'full'] as const)),
      facts: facts(person),
      ...(person.birth_year === undefined ? {} : { bornAbout: person.birth_year }),
      ...(person.forbes_rank_2025 === undefined ? {} : { signals: { forbesRank: person.forbes_rank_2025 } }),
      standing: 'full',
    }; // prettier-ignore
  }
}

/** "CEO, cofounder, WhatsApp Inc." → "CEO, cofounder" and "WhatsApp Inc." */
function post(title: string): { position: string; company: string } {
  const parts = title.split(', ');
  const isPosition = (part: string): boolean => POSITIONS.some(([pattern]) => pattern.test(part));
  const second = parts.length > 2 && isPosition(parts[1] ?? '') ? 2 : 1;
  return {
    position: parts.slice(0, second).join(', '),
    company: parts
      .slice(second)
      .join(', ')
      .replace(/ Cl A$| \(Cl A\)$/, ''),
  };
}

function facts(person: Row): SourceFact[] {
  const found: SourceFact[] = [{ type: 'occupation', value: 'businessperson' }];
  const { position, company } = post(person.title ?? '');
  for (const [pattern, type] of POSITIONS) {
    const day = type === 'chief-executive' || type === 'chair' ? { asOf: NO_DAY } : {};
    if (company !== '' && pattern.test(position))
      found.push({ type, value: company, target: `name:${company}`, ...day });
  }
  if (found.every(({ type }) => type === 'occupation' || type === 'born')) {
    for (const name of (person.companies ?? []).filter((known) => !NO_COMPANY.test(known)).slice(0, 2))
      found.push({ type: 'known-for', value: name, target: `name:${name}` });
  }
  return found;
}
