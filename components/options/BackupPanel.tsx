import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Backup, type BackupProblem, readBackup, writeBackup } from '../../lib/settings/backup.ts';
import { useStrings } from '../shared/strings.ts';
import { PickFile, saveFile } from './PickFile.tsx';
import { type BigFile, TooBig, tooBig } from './TooBig.tsx';

interface Props {
  current: () => Promise<Backup>;
  /** Everything in place of what is set now. */
  onRestore: (backup: Backup) => Promise<void>;
}

type State =
  | { is: 'idle' }
  | { is: 'too-big'; file: BigFile }
  | { is: 'refused'; problems: BackupProblem[] }
  | { is: 'failed'; cause: string }
  | { is: 'asking'; backup: Backup; how: 'import' | 'reset' }
  | { is: 'done'; before: Backup };

/** Some packs of the largest kind, and all settings. */
const MOST_BACKUP_BYTES = 100_000_000;

const FAULTS = {
  syntax: 'options_backup_syntax',
  format: 'options_backup_format',
  version: 'options_backup_version',
  'unknown-field': 'options_backup_unknown',
  value: 'options_backup_value',
} as const;

/** Everything out and in as one file, and back to how it was on the first day; what was there can be brought back. */
export function BackupPanel({ current, onRestore }: Props): JSX.Element {
  const { t } = useStrings();
  const [state, setState] = useState<State>({ is: 'idle' });
  const day = (): string => new Date().toISOString().slice(0, 10);
  const read = async (file: File): Promise<void> => {
    const big = tooBig(file, MOST_BACKUP_BYTES);
    if (big) return setState({ is: 'too-big', file: big });
    const reading = readBackup(await file.text());
    setState(
      reading.ok
        ? { is: 'asking', backup: reading.backup, how: 'import' }
        : { is: 'refused', problems: reading.problems },
    );
  };
  const attempt = async (work: () => Promise<State>): Promise<void> => {
    try {
      setState(await work());
    } catch (error) {
      setState({ is: 'failed', cause: error instanceof Error ? error.message : String(error) });
    }
  };
  const replace = (backup: Backup): Promise<void> =>
    attempt(async () => {
      const before = await current();
      await onRestore(backup);
      return { is: 'done', before };
    });
  const undo = (before: Backup): Promise<void> => attempt(() => onRestore(before).then(() => ({ is: 'idle' })));
  return (
    <>
      <p>{t('options_backup_intro')}</p>
      <div class="options-actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            void current().then((backup) => saveFile(`dramatis-${day()}.json`, writeBackup(backup, day())))
          }
        >
          {t('options_export_all')}
        </button>
        <PickFile label={t('options_import_all')} accept=".json,application/json" onPick={(file) => void read(file)} />
        <button
          type="button"
          class="button"
          onClick={() => setState({ is: 'asking', backup: { settings: {}, packs: [] }, how: 'reset' })}
        >
          {t('options_reset')}
        </button>
      </div>
      {state.is === 'too-big' && <TooBig file={state.file} />}
      {state.is === 'failed' && (
        <p class="options-problem" role="alert">
          {t('options_not_kept', state.cause)}
        </p>
      )}
      {state.is === 'refused' && (
        <div class="options-problem" role="alert">
          {t('options_backup_refused')}
          <ul>
            {state.problems.map(({ fault, field }) => (
              <li key={fault + field}>{t(FAULTS[fault], field)}</li>
            ))}
          </ul>
        </div>
      )}
      {state.is === 'asking' && (
        <div class="options-ask" role="alertdialog" aria-label={t(`options_ask_${state.how}`)}>
          <p>{t(`options_ask_${state.how}`)}</p>
          <div class="options-actions">
            <button type="button" class="button button-main" onClick={() => void replace(state.backup)}>
              {t('options_replace_all')}
            </button>
            <button type="button" class="button" onClick={() => setState({ is: 'idle' })}>
              {t('options_cancel')}
            </button>
          </div>
        </div>
      )}
      {state.is === 'done' && (
        <output class="options-ask">
          <p>{t('options_replaced')}</p>
          <button type="button" class="button" onClick={() => void undo(state.before)}>
            {t('options_undo')}
          </button>
        </output>
      )}
    </>
  );
}
