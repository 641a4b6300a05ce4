import { cardChanges, type Side } from './card-changes.ts';
import type { RecordSet } from './record-files.ts';
import { parseRecord, type EntityRecord } from './records.ts';
import { differentLines, type Revision } from './revision.ts';
import type { OfficeRecord } from './source-record.ts';

export const ENTITIES = 'data/entities';

/** The cards that a change of data/entities changes; null when nothing changed. `set`: the records as they are now. */
export function entityChanges(revision: Revision, set: RecordSet, day: string): ReturnType<typeof cardChanges> | null {
  const files = revision.changed(ENTITIES);
  if (files.length === 0) return null;
  const before: Lines = { people: new Map(), organizations: new Map(), offices: new Map() };
  const after: Lines = { people: new Map(), organizations: new Map(), offices: new Map() };
  for (const file of files) {
    const { gone, come } = differentLines(revision.before(file), revision.after(file));
    for (const [lines, into] of [[gone, before], [come, after]] as const) read(file, lines, into); // prettier-ignore
  }
  addHoldersOfChangedOffices(before, after, set);
  const names = new Map([...set.people, ...set.organizations].map(({ id, name }) => [id, name]));
  const offices = new Map(set.offices.map((office) => [office.id, office]));
  return cardChanges(sideOf(before, names, offices), sideOf(after, names, offices), day);
}

interface Lines {
  people: Map<string, EntityRecord>;
  organizations: Map<string, EntityRecord>;
  offices: Map<string, OfficeRecord>;
}

function read(file: string, lines: readonly string[], into: Lines): void {
  const folder = (['people', 'organizations'] as const).find((name) => file.startsWith(`${ENTITIES}/${name}/`));
  if (folder !== undefined) {
    for (const [index, line] of lines.entries()) {
      const record = parseRecord(line, file, index + 1);
      into[folder].set(record.id, record);
    }
  } else if (file === `${ENTITIES}/offices.jsonl`) {
    for (const line of lines) {
      const office = JSON.parse(line) as OfficeRecord;
      into.offices.set(office.id, office);
    }
  }
}

/** An office under another title changes the cards of those who hold it, though their records stay. */
function addHoldersOfChangedOffices(before: Lines, after: Lines, set: RecordSet): void {
  const changed = new Set([...before.offices.keys()].filter((id) => after.offices.has(id)).map((id) => `#${id}`));
  if (changed.size === 0) return;
  for (const record of set.people) {
    if (after.people.has(record.id) || before.people.has(record.id)) continue;
    if (!(record.facts ?? []).some(([, , value = '']) => changed.has(value))) continue;
    before.people.set(record.id, record);
    after.people.set(record.id, record);
  }
}

function sideOf(lines: Lines, names: ReadonlyMap<string, string>, offices: ReadonlyMap<string, OfficeRecord>): Side {
  return {
    people: [...lines.people.values()],
    organizations: [...lines.organizations.values()],
    nameOf: (id) => lines.people.get(id)?.name ?? lines.organizations.get(id)?.name ?? names.get(id) ?? id,
    officeOf: (id) => lines.offices.get(id) ?? offices.get(id),
  };
}
