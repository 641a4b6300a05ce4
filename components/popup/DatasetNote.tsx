import type { JSX } from 'preact';
import type { DatasetProblem } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/strings.ts';

export const DATASET_NOTES = {
  missing: 'problem_missing',
  corrupt: 'problem_corrupt',
  version: 'problem_version',
} as const;

/** Why nobody can be found at all, and what helps. */
export function DatasetNote({ problem }: { problem: DatasetProblem }): JSX.Element {
  const { t } = useStrings();
  return (
    <section class="page-note page-note-alert" role="alert">
      <h2>{t('problem_dataset')}</h2>
      <p>{t(DATASET_NOTES[problem.kind])}</p>
      <p class="page-note-cause">{problem.detail}</p>
    </section>
  );
}
