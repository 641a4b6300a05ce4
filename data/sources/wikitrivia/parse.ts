import { aliasStanding, makeAliases } from '../../pipeline/alias-context.ts';
import { countriesOfDescription } from '../../pipeline/country-names.ts';
import { isBuilding } from '../../pipeline/place-names.ts';
import { partialDate } from '../../pipeline/source-dates.ts';
import type { SourceFolder, SourceMeta } from '../../pipeline/source-folder.ts';
import type { SourceFact, SourceRecord } from '../../pipeline/source-record.ts';
import { occupationsIn, organizationKind } from '../../pipeline/vocabulary.ts';

export const meta: SourceMeta = {
  id: 'wikitrivia',
  title: 'Wikidata via Wikitrivia',
  licence: 'MIT; Wikidata CC0-1.0',
  attribution: 'Wikitrivia, Tom J. Watson, MIT',
  asOf: '2026-06-25',
  upstream: 'github.com/tom-james-watson/wikitrivia@1f0099d3',
  shareable: 'table',
};

interface Row {
  qid: string;
  name: string;
  kind: 'person' | 'org';
  roles: string[];
  sitelinks: number;
  founded?: string;
  died?: string;
  country?: string;
  position?: string;
  award?: string;
  desc?: string;
}

const LEGAL = / (?:Inc\.|Corporation|Company|Ltd\.?|plc|AG|SE|S\.A\.|Club de Fútbol)$/;
/** Drinks, fonts, forums and apps with few articles: products, and words of everyday life. */
const MIN_SITELINKS_OF_PRODUCTS = 25;
const PRODUCT_ROLES = new Set([
  'app',
  'brand',
  'company or brand',
  'website',
  'online community',
  'podcast',
  'social network',
]);
const PRODUCT =
  /\b(?:drink|whisky|beer|vodka|cola|soft drink|font|typeface|browser|video game|console|car model|candy|chocolate bar|cigarette|perfume|toy|doll|software library|programming|album|genre|meme|imageboard section)\b/i;
const NOT_A_PERSON = /\b(?:government|board|council|junta|regency|co-princes)\b/i;

/** What has no name but that of a page or a program is a product: it guards and gets no card. */
const PRODUCT_KINDS = new Set(['website', 'app']);

/** Known for what was done to them: no public role, so the name guards and says nothing. */
const VICTIM = /\bvictim\b/i;

export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  for (const row of folder.jsonLines<Row>('entities.jsonl')) {
    if (!/^Q\d+$/.test(row.value.qid)) row.fail('qid', 'not a QID');
    const record = row.value.kind === 'person' ? person(row.value) : organization(row.value);
    if (record !== null) yield record;
  }
}

function person(row: Row): SourceRecord | null {
  if (NOT_A_PERSON.test(row.name) || !row.name.includes(' ')) return null;
  if (VICTIM.test(row.desc ?? ''))
    return { ...base(row), kind: 'person', aliases: makeAliases(row.name, 'person', []), facts: [], standing: 'guard' };
  // The lists are drawn by loose queries ("Bob Hope" among the boxers): the description is believed before the list.
  const occupations = occupationsIn(row.desc ?? '', 2);
  const [occupation] = occupations.length > 0 ? occupations : occupationsIn(row.roles.join(', '), 1);
  const office = row.roles.some((role) => /\b(?:presidents|prime ministers|chancellors)$/.test(role))
    ? 'politician'
    : undefined;
  const subkind = occupation ?? office;
  const facts: SourceFact[] = subkind === undefined ? [] : [{ type: 'occupation', value: subkind }];
  const died = partialDate(row.died?.padStart(4, '0'));
  if (died !== '') facts.push({ type: 'died', from: died });
  if (row.award !== undefined) facts.push({ type: 'known-for', value: row.award });
  if (row.position !== undefined && /^(?:monarch|king|queen|emperor|sultan)/i.test(row.position))
    facts.push({ type: 'known-for', value: row.position });
  return {
    ...base(row),
    kind: 'person',
    ...(subkind === undefined ? {} : { subkind }),
    countries: countriesOfDescription(row.desc ?? row.country ?? ''),
    aliases: makeAliases(row.name, 'person', []),
    facts,
    standing: subkind !== undefined && facts.length > 1 ? 'full' : 'guard',
  }; // prettier-ignore
}

function organization(row: Row): SourceRecord | null {
  const isProduct = row.roles.some((role) => PRODUCT_ROLES.has(role));
  if (PRODUCT.test(row.desc ?? '') || (isProduct && row.sitelinks < MIN_SITELINKS_OF_PRODUCTS)) return null;
  const standing = aliasStanding(row.name, 'organization');
  // "Elf", "Dove", "Axe": a brand named like a common word needs a better reason than a few articles.
  if (standing === 'blocked' || (standing === 'context' && isProduct && row.sitelinks < 60)) return null;
  const kind = organizationKind(row.desc ?? '') || organizationKind(row.roles.join(', '));
  const founded = partialDate(row.founded?.padStart(4, '0'));
  const isThing = PRODUCT_KINDS.has(kind) || (kind === 'museum' && isBuilding(row.name));
  return {
    ...base(row),
    kind: 'organization',
    ...(kind === '' ? {} : { subkind: kind }),
    countries: countriesOfDescription(row.desc ?? ''),
    aliases: makeAliases(row.name, 'organization', [[row.name.replace(LEGAL, ''), 'short']]),
    facts: founded === '' ? [] : [{ type: 'founded', from: founded }],
    standing: kind !== '' && !isThing && founded !== '' ? 'full' : 'guard',
  };
}

function base(row: Row): Pick<SourceRecord, 'source' | 'asOf' | 'keys' | 'name' | 'signals'> {
  return { source: meta.id, asOf: meta.asOf, keys: [row.qid], name: row.name, signals: { sitelinks: row.sitelinks } };
}
