import type { SourceFact } from '../pipeline/source-record.ts';
import { isAfter } from '../pipeline/partial-date.ts';
import type { Statement } from './answer.ts';
import { PROPERTIES } from './properties.ts';

/** A fact of the snapshot; an office brings its country, as the importer may have to make it. */
export type SnapshotFact = SourceFact & { country?: string };

/**
 * What nobody closed is not therefore so today: an open statement counts as seen today when it is marked as the preferred one
 * or began this recently. Older ones vouch for their start only.
 */
const RECENT_DAYS = 730;
const DAY_MS = 86_400_000;

/** Selections below the first team, and their clubs' youth: not who somebody plays for. */
const YOUTH = /\bunder-?\d\d|\bU-?\d\d\b|youth|academy|reserves|juvenil|primavera|\bB$|\bII$/i;
const NATIONAL_TEAM = /\bnational\b.*\bteam\b/i;

/** The statements about one item as facts, in a fixed order. `day`: when the service was asked (YYYY-MM-DD). */
export function factsOf(statements: readonly Statement[], day: string): SnapshotFact[] {
  const facts: SnapshotFact[] = [];
  for (const property of PROPERTIES) {
    const own = statements.filter((statement) => statement.property === property.id);
    if (property.value === 'time') {
      const time = own.length === 0 ? undefined : timeOf(own);
      if (time !== undefined && !isAfter(time, day)) facts.push({ type: property.fact, ...(time && { from: time }) });
      continue;
    }
    for (const statement of own) {
      // A value without an English label has nothing to show; one that begins later is a plan.
      if (statement.value === '' || statement.label === '' || isAfter(statement.from, day)) continue;
      const type = property.fact === 'club' && NATIONAL_TEAM.test(statement.label) ? 'team' : property.fact;
      if (property.fact === 'club' && YOUTH.test(statement.label)) continue;
      facts.push({
        type,
        target: statement.value,
        value: statement.label,
        ...spanOf(statement, day),
        ...detailOf(property.detail ?? statement.district),
        ...(type === 'office' && statement.country !== '' && { country: statement.country }),
      });
    }
  }
  const lines = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

function detailOf(detail: string): { detail?: string } {
  return detail === '' ? {} : { detail };
}

function spanOf(statement: Statement, day: string): Pick<SourceFact, 'from' | 'to' | 'asOf'> {
  const from = statement.from === '' ? {} : { from: statement.from };
  const isPlan = isAfter(statement.to, day);
  const reversed = isAfter(statement.from, statement.to);
  if (statement.to !== '' && !isPlan && !reversed) return { ...from, to: statement.to };
  // Ended, nobody says when.
  if (statement.ended && !isPlan) return { ...from, asOf: '' };
  if (statement.preferred || isRecent(statement.from, day)) return from;
  return { ...from, asOf: statement.from };
}

function isRecent(from: string, day: string): boolean {
  return from !== '' && !isAfter(new Date(Date.parse(day) - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10), from);
}

/** The preferred date; of several that differ, what they have in common (their year, or nothing). */
function timeOf(statements: readonly Statement[]): string {
  const preferred = statements.filter((statement) => statement.preferred);
  const dates = (preferred.length === 0 ? statements : preferred).map(({ time }) => time);
  const [first = '', ...others] = [...dates].sort((a, b) => b.length - a.length);
  for (const length of [10, 7, 4]) {
    const part = first.slice(0, length);
    if (part.length === length && others.every((other) => other.startsWith(part) || part.startsWith(other)))
      return part;
  }
  return '';
}
