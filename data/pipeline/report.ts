/** `npm run data:report [-- --json]`: what `data/entities` holds, how fresh it is, what is ambiguous and what was left out. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encode } from '../../lib/knowledge-base/encode.ts';
import { ambiguousForms, type AmbiguousForm } from './ambiguity.ts';
import { suspects } from './duplicates.ts';
import { entitiesOf } from './entities.ts';
import { readNewsSites, sitesByDefault } from './news-sites.ts';
import { readRecordSet, type RecordSet } from './record-files.ts';
import { isTellingRecord, statistics, type Statistics } from './statistics.ts';

/** The keys that `--json` promises, and what they count. */
interface Figures {
  /** With a telling card: an occupation, office or kind, and at least one more fact. */
  people: number;
  organizations: number;
  /** Bare names: guards against namesakes, never a card. */
  namesOnly: number;
  /** Records (with a card) that have a QID. */
  withQid: number;
  /** People who hold or held an office whose start is known. */
  withDatedOffice: number;
  /** Records with a fact that its source vouches for within 12 months before the newest fact. */
  asOfLast12Months: number;
  newsSites: number;
  /** Of those: on without being asked. */
  newsSitesByDefault: number;
  /** Compressed bytes of the compiled knowledge base for a record with a card, and for a bare name. */
  packedBytesPerEntity: number;
  packedBytesPerName: number;
  /** Groups of records that may be one entity (see `suspects`). */
  possibleDuplicatePeople: number;
  possibleDuplicateOrganizations: number;
}

const ENTITIES = fileURLToPath(new URL('../entities', import.meta.url));
const SOURCES = new URL('../sources/', import.meta.url);
const TOP_FORMS = 40;

function main(): void {
  const set = readRecordSet(ENTITIES);
  const found = statistics(set);
  const figures = figuresOf(set, found);
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
  else console.log(report(set, figures, found));
}

function figuresOf(set: RecordSet, found: Statistics): Figures {
  const records = set.people.length + set.organizations.length;
  const whole = packed(set);
  const cards = packed({ ...set, names: [] });
  const doubled = suspects(set);
  return {
    people: set.people.filter((record) => isTellingRecord(record)).length,
    organizations: set.organizations.filter((record) => isTellingRecord(record)).length,
    namesOnly: set.names.length,
    withQid: found.withQid,
    withDatedOffice: found.withDatedOffice,
    asOfLast12Months: found.asOfLast12Months,
    newsSites: readNewsSites().length,
    newsSitesByDefault: sitesByDefault(readNewsSites()).length,
    packedBytesPerEntity: round(cards / records),
    packedBytesPerName: set.names.length === 0 ? 0 : round((whole - cards) / set.names.length),
    possibleDuplicatePeople: doubled.people.length,
    possibleDuplicateOrganizations: doubled.organizations.length,
  };
}

function packed(set: RecordSet): number {
  return gzipSync(encode(entitiesOf(set)), { level: 9 }).length;
}

function report(set: RecordSet, figures: Figures, found: Statistics): string {
  const records = set.people.length + set.organizations.length;
  const share = (count: number) => `${count} (${round((100 * count) / records)} %)`;
  return [
    `# Dataset, newest fact of ${found.newest}`,
    `people ${set.people.length}, ${figures.people} of them with a telling card`,
    `organizations ${set.organizations.length}, ${figures.organizations} of them with a telling card`,
    `bare names ${figures.namesOnly} · offices ${set.offices.length} · news sites ${figures.newsSites}, ${figures.newsSitesByDefault} of them on by default`,
    `with QID ${share(figures.withQid)} · vouched for in the last 12 months ${share(figures.asOfLast12Months)}`,
    `people with a dated office ${figures.withDatedOffice}`,
    `packed: ${figures.packedBytesPerEntity} bytes a record, ${figures.packedBytesPerName} a bare name`,
    `possible duplicates: ${figures.possibleDuplicatePeople} groups of people, ${figures.possibleDuplicateOrganizations} of organizations`,
    '',
    section('What they are (30 most frequent)', found.kinds, 30),
    section('Countries (40 most frequent)', found.countries, 40),
    section('Facts by source', found.sources, 100),
    section('Newest as-of of a record, by year', found.freshness, 20),
    section('Facts by type', found.factTypes, 40),
    `## Most ambiguous forms that stand without context\n${ambiguousForms(set, false).slice(0, TOP_FORMS).map(formLine).join('\n')}\n`,
    `## Most ambiguous forms that need context\n${ambiguousForms(set, true).slice(0, TOP_FORMS).map(formLine).join('\n')}\n`,
    `## Possible duplicates (first ${TOP_FORMS} of each kind)\n${Object.values(suspects(set))
      .flatMap((found) =>
        found.slice(0, TOP_FORMS).map(({ why, records: same }) => `${why}: ${same.map(({ id }) => id).join(' · ')}`),
      )
      .join('\n')}\n`,
    `## Left out, and why (from the README of each importer)\n${leftOut(set).join('\n')}`,
  ].join('\n');
}

function section(title: string, counts: ReadonlyMap<string, number>, limit: number): string {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit); // prettier-ignore
  return `## ${title}\n${rows.map(([name, count]) => `${String(count).padStart(8)}  ${name}`).join('\n')}\n`;
}

function formLine({ form, holders, example }: AmbiguousForm): string {
  return `${String(holders).padStart(8)}  ${form}: ${example.join(' · ')}`;
}

function leftOut(set: RecordSet): string[] {
  return set.sources.flatMap(({ id }) => {
    try {
      const line = /\*\*Left out(.*?):\*\* (.*)/.exec(readFileSync(new URL(`${id}/README.md`, SOURCES), 'utf8'));
      return line === null || /^nothing\.?$/.test(line[2] ?? '') ? [] : [`${id}${line[1]}: ${line[2]}`];
    } catch {
      // Corrections and curated topics have no importer.
      return [];
    }
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

main();
