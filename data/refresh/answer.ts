import * as v from 'valibot';
import { realPart } from '../pipeline/partial-date.ts';
import type { Batch } from './plan.ts';
import { propertiesOf } from './properties.ts';

/** One statement of Wikidata about an item of the batch, rows of the answer that repeat it put together. */
export interface Statement {
  item: string;
  property: string;
  preferred: boolean;
  /** QID of the value, '' for a date or an unknown value. */
  value: string;
  /** English label of the value, '' when it has none. */
  label: string;
  /** ISO 3166 alpha-2, lower case, of the office; '' when none or several. */
  country: string;
  district: string;
  /** The value of a date, as precise as known. */
  time: string;
  from: string;
  to: string;
  /** Has an end, known or not. */
  ended: boolean;
}

export interface Answer {
  statements: Statement[];
  /** QIDs that the service did not know: deleted or merged since. */
  unanswered: string[];
  /** Rows of properties that were not asked for. */
  strange: number;
}

/** Why an answer cannot be used. The batch stays open. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

const Term = v.object({ type: v.picklist(['uri', 'literal', 'typed-literal', 'bnode']), value: v.string() });
const Row = v.record(v.string(), Term);
const Results = v.object({
  head: v.object({ vars: v.array(v.string()) }),
  results: v.object({ bindings: v.array(Row) }),
});
type Row = v.InferOutput<typeof Row>;

const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/([QP][1-9]\d*)$/;
/** More items than this share without any row, and the answer was cut; fewer are deleted or merged items. */
const MAX_UNANSWERED = 0.1;

/** Reads an answer in the service's JSON (application/sparql-results+json). Throws AnswerError that says what is wrong. */
export function readAnswer(text: string, batch: Batch): Answer {
  const rows = rowsOf(text);
  const asked = new Set(batch.subjects.map(({ id }) => id));
  const properties = new Map(propertiesOf(batch.kind, batch.prominent).map((property) => [`${property.id}`, property]));
  const answered = new Set<string>();
  const statements = new Map<string, Statement & { countries: Set<string> }>();
  let strange = 0;
  for (const [index, row] of rows.entries()) {
    const item = entity(row['item']);
    if (!asked.has(item)) throw new AnswerError(`row ${index + 1}: item ${row['item']?.value} was not asked for`);
    if (row['property'] === undefined) {
      answered.add(item);
      continue;
    }
    const property = properties.get(entity(row['property']));
    if (property === undefined) {
      strange++;
      continue;
    }
    const id = row['statement']?.value;
    if (id === undefined) throw new AnswerError(`row ${index + 1}: ${item} ${property.id} without its statement`);
    if (property.value === 'item' && row['value'] === undefined)
      throw new AnswerError(`row ${index + 1}: ${item} ${property.id} without a value`);
    const statement = statements.get(id) ?? { ...statementOf(row, item, property.id), countries: new Set() };
    const country = row['country']?.value.toLowerCase();
    if (country !== undefined) statement.countries.add(country);
    statements.set(id, statement);
  }
  const unanswered = [...asked].filter((id) => !answered.has(id));
  if (unanswered.length > Math.max(1, asked.size * MAX_UNANSWERED))
    throw new AnswerError(
      `partial: ${unanswered.length} of ${asked.size} items have no row, among them ${unanswered[0]}`,
    );
  return {
    statements: [...statements.values()].map(({ countries, ...statement }) => ({
      ...statement,
      country: countries.size === 1 ? ([...countries][0] ?? '') : '',
    })),
    unanswered,
    strange,
  };
}

function rowsOf(text: string): Row[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A query that runs out of time is cut in the middle and ends in a stack trace, with status 200.
    const timeout = /TimeoutException/.test(text) ? ', the service ran out of time' : '';
    throw new AnswerError(`not JSON after ${text.length} characters${timeout}: …${JSON.stringify(text.slice(-60))}`);
  }
  const checked = v.safeParse(Results, value);
  if (checked.success) return checked.output.results.bindings;
  const [issue] = checked.issues;
  throw new AnswerError(`not an answer of the service: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

function statementOf(row: Row, item: string, property: string): Omit<Statement, 'country'> & { country: string } {
  const label = row['valueLabel']?.value ?? '';
  return {
    item,
    property,
    preferred: row['rank']?.value.endsWith('#PreferredRank') ?? false,
    value: entity(row['value']),
    // Without a label the service writes the QID.
    label: /^[QP]\d+$/.test(label) || /^t\d+$|genid/.test(label) ? '' : label,
    country: '',
    district: row['districtLabel']?.value.replace(/^Q\d+$/, '') ?? '',
    time: dateOf(row['time'], row['precision']),
    from: dateOf(row['from'], row['fromPrecision']),
    to: dateOf(row['to'], row['toPrecision']),
    ended: row['ended'] !== undefined || row['to'] !== undefined,
  };
}

function entity(term: v.InferOutput<typeof Term> | undefined): string {
  return ENTITY.exec(term?.value ?? '')?.[1] ?? '';
}

/** Characters of a date that are meant, by Wikidata's precision: 9 year, 10 month, 11 day. Coarser is no date for us. */
const LENGTH: Record<string, number> = { 9: 4, 10: 7, 11: 10 };

function dateOf(time: Row[string] | undefined, precision: Row[string] | undefined): string {
  return time === undefined || time.type === 'bnode'
    ? ''
    : realPart(time.value.slice(0, LENGTH[precision?.value ?? ''] ?? 0));
}
