import * as v from 'valibot';
import { headSchema, type Fault, entitySchema, MAX_ENTITIES, type Pack, type PackEntity } from './pack.ts';
import { csvDraft } from './csv-draft.ts';
import { jsonDraft } from './json-draft.ts';
import { visible } from './text-fault.ts';

/** One thing wrong with a pack's file, to be told to whoever wrote it. */
export interface PackProblem {
  /** Of the file, from 1; 0 = the file as a whole. */
  line: number;
  /** "name", "facts.2.from"; in CSV the column's name; '' = the line as a whole. */
  field: string;
  /** What stands there, cut and made visible. */
  value: string;
  fault: Fault;
}

export type PackReading = { ok: true; pack: Pack } | { ok: false; problems: PackProblem[]; more: boolean };

/** Problems told at once; the rest is found when these are mended. */
const MOST_PROBLEMS = 100;

/** Steps to a value: `['facts', 2, 'from']`. */
export type Path = readonly (string | number)[];

/** A file as it was read, not yet checked. */
export interface Draft {
  head: unknown;
  entities: readonly unknown[];
  /** Where a value of the head, or of an entity, stands in the file; of a missing one, where it should. */
  placeOf(entity: number | 'head', path: Path): { line: number; field: string };
  /** Found while reading. */
  problems: PackProblem[];
}

export interface PackFile {
  /** "my-town.csv": how a CSV file without a name is called, and by which its kind is known. */
  name: string;
  text: string;
}

/** Checks a pack's file from beginning to end: all of it is right, or nothing is taken and every fault has its line. */
export function readPack({ name, text }: PackFile): PackReading {
  const draft = /\.(csv|tsv)$/i.test(name) ? csvDraft(text, name.replace(/\.\w+$/, '')) : jsonDraft(text);
  const problems = [...draft.problems];
  if (problems.length === 0) {
    const head = v.safeParse(headSchema, draft.head);
    if (!head.success) problems.push(...problemsOf(draft, 'head', head.issues));
    const entities = checkEntities(draft, problems);
    if (head.success && problems.length === 0) return { ok: true, pack: { ...head.output, entities } };
  }
  problems.sort((a, b) => a.line - b.line);
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS), more: problems.length > MOST_PROBLEMS };
}

function checkEntities(draft: Draft, problems: PackProblem[]): PackEntity[] {
  const whole = (fault: Fault, value: string): number => problems.push({ line: 0, field: 'entities', value, fault });
  if (draft.entities.length === 0) whole('no-entities', '');
  if (draft.entities.length > MAX_ENTITIES) whole('too-many', String(draft.entities.length));
  const entities: PackEntity[] = [];
  const lineOf = new Map<string, number>();
  for (let i = 0; i < draft.entities.length && problems.length <= MOST_PROBLEMS; i++) {
    const result = v.safeParse(entitySchema, draft.entities[i]);
    if (!result.success) {
      problems.push(...problemsOf(draft, i, result.issues));
      continue;
    }
    const { id } = result.output;
    const place = draft.placeOf(i, ['id']);
    const before = lineOf.get(id);
    if (before !== undefined) problems.push({ ...place, value: `${id} (${before})`, fault: 'duplicate' });
    lineOf.set(id, place.line);
    entities.push(result.output);
  }
  if (problems.length === 0) problems.push(...brokenReferences(draft, entities, lineOf));
  return entities;
}

/** A fact may lead to an entity of the pack or, by its QID, to one of the dataset. */
function brokenReferences(
  draft: Draft,
  entities: readonly PackEntity[],
  known: ReadonlyMap<string, unknown>,
): PackProblem[] {
  return entities.flatMap((entity, i) =>
    entity.facts.flatMap((fact, k): PackProblem[] =>
      fact.entity === undefined || known.has(fact.entity) || /^Q\d+$/.test(fact.entity)
        ? []
        : [{ ...draft.placeOf(i, ['facts', k, 'entity']), value: visible(fact.entity), fault: 'reference' }],
    ),
  );
}

function problemsOf(draft: Draft, entity: number | 'head', issues: readonly v.BaseIssue<unknown>[]): PackProblem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return { ...draft.placeOf(entity, path), value: shown(issue.input), fault: faultOf(issue) };
  });
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'unknown-field';
    return issue.received === 'undefined' ? 'missing' : 'type';
  }
  if (issue.received === 'undefined') return 'missing';
  return issue.message as Fault;
}

function shown(input: unknown): string {
  return visible(typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));
}
