import type { RecordSet } from './record-files.ts';
import { splitSource, type EntityRecord } from './records.ts';

/** What a record set must be as a whole. One line for each mistake: id, field, what is wrong. */
export function checkRecordSet(set: RecordSet): string[] {
  const problems: string[] = [];
  const records = [...set.people, ...set.organizations];
  const ids = new Map<string, EntityRecord>();
  const offices = new Map(set.offices.map((office) => [office.id, office]));
  const sources = new Map(set.sources.map((source) => [source.id, source]));
  for (const record of records) {
    if (ids.has(record.id)) problems.push(`${record.id} id: two records`);
    ids.set(record.id, record);
  }
  const titles = new Map<string, string>();
  const open = new Map<string, EntityRecord[]>();
  for (const record of records) {
    const title = record.wp === '=' ? record.name : record.wp;
    const other = title === undefined ? undefined : titles.get(title);
    if (title !== undefined && other !== undefined)
      problems.push(`${record.id} wp: "${title}" is also the title of ${other}`);
    if (title !== undefined) titles.set(title, record.id);
    for (const [type, source, value = '', , to = ''] of record.facts ?? []) {
      if (!sources.has(splitSource(source).id)) problems.push(`${record.id} facts: unknown source ${source}`);
      if (!value.startsWith('#')) continue;
      const target = value.slice(1);
      if (type === 'office' || type === 'nominated') {
        if (!offices.has(target)) problems.push(`${record.id} facts: unknown office ${value}`);
        if (type === 'office' && to === '' && offices.get(target)?.single)
          open.set(target, [...(open.get(target) ?? []), record]);
      } else if (!ids.has(target)) problems.push(`${record.id} facts: unknown entity ${value}`);
    }
  }
  for (const [office, holders] of open) {
    const current = holders.filter((holder) => isVouched(holder, office, holders));
    if (new Set(current.map(({ id }) => id)).size > 1)
      problems.push(
        `${office}: two current holders vouched for on one day: ${current.map(({ name }) => name).join(', ')}`,
      );
  }
  return problems;
}

/** Whether this holder's claim is as fresh as the freshest claim to the office: those are what a card would call current. */
function isVouched(record: EntityRecord, office: string, holders: readonly EntityRecord[]): boolean {
  const freshest = holders
    .map((holder) => asOf(holder, office))
    .reduce((latest, date) => (date > latest ? date : latest), '');
  return freshest !== '' && asOf(record, office) === freshest;
}

function asOf(record: EntityRecord, office: string): string {
  const dates = (record.facts ?? [])
    .filter(([type, , value = '', , to = '']) => type === 'office' && value === `#${office}` && to === '')
    .map(([, source]) => splitSource(source).asOf);
  return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}
