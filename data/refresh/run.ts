import { ask, RefusedError, type Ports, type Service } from './ask.ts';
import { readAnswer, type Answer } from './answer.ts';
import { factsOf } from './facts.ts';
import { addFinished, forgetFinished, readFinished } from './finished-batches.ts';
import type { Batch } from './plan.ts';
import { queryOf } from './query.ts';
import { mergeSnapshot, readSnapshot, writeSnapshot, type SnapshotLine } from './snapshot.ts';

export interface RefreshFiles {
  /** The snapshot that the importer reads. */
  snapshot: string;
  /** Finished batches of a run that is not done. */
  state: string;
}

export interface RefreshResult {
  /** Batches that have an answer, of this run and of the one it resumed. */
  finished: number;
  resumed: number;
  /** "batch 3 (Q1 … Q9): reason", one for each batch that has no usable answer. */
  open: string[];
  added: number;
  changed: number;
  renewed: number;
  removed: number;
  unanswered: string[];
}

/** So many batches failing one after the other mean that the service is down. */
const MAX_FAILED_IN_A_ROW = 3;

/**
 * Asks batch after batch, one request at a time. Between them it pauses for `pauseMs` or as long as the last answer took,
 * whichever is more: the service grants a minute of its time a minute. Answers go into the state file at once and into the
 * snapshot at the end, also of a run that was stopped; a batch without a usable answer changes nothing and stays open.
 */
export async function refresh(
  batches: readonly Batch[],
  files: RefreshFiles,
  service: Service,
  ports: Ports,
  pauseMs: number,
): Promise<RefreshResult> {
  const old = readSnapshot(files.snapshot);
  const finished = readFinished(files.state, service.endpoint, ports.now());
  const answers: SnapshotLine[] = [];
  const result = { finished: 0, resumed: 0, open: [] as string[], unanswered: [] as string[] };
  let stopped = '';
  let failedInARow = 0;
  let pause = 0;
  for (const [index, batch] of batches.entries()) {
    const known = finished.get(batch.key);
    if (known !== undefined) {
      answers.push(...known.lines);
      result.finished++;
      result.resumed++;
      continue;
    }
    const title = titleOf(batch, index, batches.length);
    if (stopped !== '') {
      result.open.push(`${title}: not asked: ${stopped}`);
      continue;
    }
    try {
      if (pause > 0) await ports.sleep(pause, service.signal);
      service.signal.throwIfAborted();
      const started = ports.now();
      const answer = await ask(queryOf(batch), (text) => readAnswer(text, batch), service, ports);
      pause = Math.max(pauseMs, ports.now() - started);
      const lines = linesOf(batch, answer, new Date(ports.now()).toISOString().slice(0, 10));
      addFinished(files.state, { key: batch.key, endpoint: service.endpoint, at: ports.now(), lines });
      answers.push(...lines);
      result.finished++;
      result.unanswered.push(...answer.unanswered);
      failedInARow = 0;
      const strange = answer.strange === 0 ? '' : `, ${answer.strange} rows of properties not asked for`;
      ports.log(`${title}: ${answer.statements.length} statements${strange}`);
    } catch (error) {
      const reason = (error as Error).message;
      failedInARow++;
      pause = pauseMs;
      result.open.push(`${title}: ${reason}`);
      ports.log(`${title}: left open: ${reason}`);
      if (service.signal.aborted || error instanceof RefusedError) stopped = 'the run stopped';
      else if (failedInARow >= MAX_FAILED_IN_A_ROW) stopped = `${failedInARow} batches failed in a row`;
    }
  }
  const { lines, ...counts } = mergeSnapshot(old, answers);
  if (counts.added + counts.changed + counts.renewed + counts.removed > 0) writeSnapshot(files.snapshot, lines);
  if (result.open.length === 0) forgetFinished(files.state);
  return { ...result, ...counts };
}

function titleOf({ subjects }: Batch, index: number, count: number): string {
  const [first, last] = [subjects[0]?.id, subjects.at(-1)?.id];
  return `batch ${index + 1} of ${count} (${first === last ? first : `${first} … ${last}`})`;
}

/** One line for each item that was answered; without facts, too, as that is an answer. */
function linesOf(batch: Batch, { statements, unanswered }: Answer, day: string): SnapshotLine[] {
  return batch.subjects
    .filter(({ id }) => !unanswered.includes(id))
    .map(({ id, name, kind }) => {
      const own = statements.filter(({ item }) => item === id);
      return { id, name, kind, asOf: day, facts: factsOf(own, day) };
    });
}
