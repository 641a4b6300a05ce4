import { fileURLToPath } from 'node:url';
import type { SnapshotLine } from '../../refresh/snapshot.ts';
import { readCountries } from '../../pipeline/countries.ts';
import { describeOffice } from '../../pipeline/offices.ts';
import { isPartialDate } from '../../pipeline/partial-date.ts';
import { SourceFolder, type SourceMeta } from '../../pipeline/source-folder.ts';
import type { OfficeRecord, SourceRecord } from '../../pipeline/source-record.ts';

export const meta: SourceMeta = {
  id: 'wikidata-refresh',
  title: 'Wikidata',
  licence: 'CC0-1.0',
  attribution: '',
  // Each line of the snapshot has its own day.
  asOf: '',
  upstream: 'query.wikidata.org',
  shareable: 'table',
};

const FILE = 'snapshot.jsonl';

/** Unlike other sources this one is kept beside its importer: `npm run data:refresh` writes it, and its diff is reviewed. */
function placeOf(folder: SourceFolder): SourceFolder {
  return folder.has(FILE) ? folder : new SourceFolder(fileURLToPath(new URL('..', import.meta.url)), meta.id);
}

/** Confirms, dates and closes what other sources make; yields nothing as long as there is no snapshot. */
export function* parse(folder: SourceFolder): Generator<SourceRecord> {
  const place = placeOf(folder);
  if (!place.has(FILE)) return;
  for (const row of place.jsonLines<SnapshotLine>(FILE)) {
    const { id, name, kind, asOf, facts } = row.value;
    if (!/^Q[1-9]\d*$/.test(id)) row.fail('id', 'not a QID');
    if (kind !== 'person' && kind !== 'organization') row.fail('kind', 'neither person nor organization');
    if (!isPartialDate(asOf) || asOf.length !== 10) row.fail('asOf', 'not a day');
    if (!Array.isArray(facts)) row.fail('facts', 'not a list');
    for (const { from = '', to = '' } of facts)
      if (!isPartialDate(from) || !isPartialDate(to)) row.fail('facts', 'a bad date');
    yield {
      source: meta.id,
      asOf,
      keys: [id],
      name,
      kind,
      facts,
      standing: 'confirm',
    };
  }
}

/** The offices that people in the snapshot hold; those that other sources have are found by QID or title. */
export function* offices(folder: SourceFolder): Generator<OfficeRecord> {
  const place = placeOf(folder);
  if (!place.has(FILE)) return;
  const countries = readCountries();
  const seen = new Set<string>();
  for (const { value } of place.jsonLines<SnapshotLine>(FILE)) {
    for (const { type, target = '', value: label = '', country = '' } of value.facts) {
      if (type !== 'office' || seen.has(target)) continue;
      seen.add(target);
      yield { id: target, ...describeOffice(label, country, countries), source: meta.id };
    }
  }
}
