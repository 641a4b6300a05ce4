import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date.ts';
import { plural } from '../../lib/i18n/translate.ts';
import { mergePacks } from '../../lib/packs/merge-packs.ts';
import { MAX_PACK_BYTES, type Pack, packId } from '../../lib/packs/pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { packAsCsv, packAsJson, packFileName } from '../../lib/packs/write-pack.ts';
import { useStrings } from '../shared/strings.ts';
import { PackExample } from './PackExample.tsx';
import { type PackFaults, PackFaultList } from './PackFaultList.tsx';
import { PickFile, saveFile } from './PickFile.tsx';
import { type BigFile, TooBig, tooBig } from './TooBig.tsx';

interface Props {
  /** null while they are being read. */
  packs: readonly Pack[] | null;
  /** Rejects when it cannot be kept. */
  onSave: (pack: Pack) => Promise<void>;
  onRemove: (id: string) => Promise<void>;
}

type State =
  | { is: 'idle' }
  | { is: 'too-big'; file: BigFile }
  | { is: 'refused'; file: string; faults: PackFaults }
  | { is: 'asking'; pack: Pack; old: Pack | undefined }
  | { is: 'working' }
  | { is: 'failed'; cause: string }
  | { is: 'saved'; pack: Pack }
  | { is: 'removed'; pack: Pack };

/** The reader's own entries: read and checked here, kept by the background. */
export function PackPanel({ packs, onSave, onRemove }: Props): JSX.Element {
  const { t } = useStrings();
  const [state, setState] = useState<State>({ is: 'idle' });
  const entries = ({ entities }: Pack): string => plural(t, 'options_pack_entities', entities.length);
  const read = async (file: File): Promise<void> => {
    const big = tooBig(file, MAX_PACK_BYTES);
    if (big) return setState({ is: 'too-big', file: big });
    const reading = readPack({ name: file.name, text: await file.text() });
    if (!reading.ok) return setState({ is: 'refused', file: file.name, faults: reading });
    const { pack } = reading;
    setState({ is: 'asking', pack, old: packs?.find((other) => packId(other.name) === packId(pack.name)) });
  };
  const save = async (pack: Pack): Promise<void> => {
    setState({ is: 'working' });
    try {
      await onSave(pack);
      setState({ is: 'saved', pack });
    } catch (error) {
      setState({ is: 'failed', cause: error instanceof Error ? error.message : String(error) });
    }
  };
  const remove = (pack: Pack): Promise<void> =>
    onRemove(packId(pack.name)).then(
      () => setState({ is: 'removed', pack }),
      (error: unknown) => setState({ is: 'failed', cause: String(error) }),
    );
  return (
    <>
      <p>{t('options_packs_intro')}</p>
      <ul class="options-list">
        {(packs ?? []).map((pack) => (
          <PackLine key={packId(pack.name)} pack={pack} onRemove={() => void remove(pack)} />
        ))}
      </ul>
      <div class="options-actions">
        <PickFile label={t('options_pack_add')} accept=".json,.csv,.tsv" onPick={(file) => void read(file)} />
      </div>
      {state.is === 'working' && <output>{t('options_pack_working')}</output>}
      {state.is === 'failed' && (
        <p class="options-problem" role="alert">
          {t('options_pack_failed')} {state.cause}
        </p>
      )}
      {state.is === 'saved' && <output>{t('options_pack_saved', state.pack.name, entries(state.pack))}</output>}
      {state.is === 'removed' && (
        <output class="options-ask">
          <p>{t('options_pack_removed', state.pack.name)}</p>
          <button type="button" class="button" onClick={() => void save(state.pack)}>
            {t('options_undo')}
          </button>
        </output>
      )}
      {state.is === 'too-big' && <TooBig file={state.file} />}
      {state.is === 'refused' && <PackFaultList file={state.file} faults={state.faults} />}
      {state.is === 'asking' && (
        <PackQuestion
          pack={state.pack}
          old={state.old}
          onSave={(pack) => void save(pack)}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
      <PackExample />
    </>
  );
}

function PackLine({ pack, onRemove }: { pack: Pack; onRemove: () => void }): JSX.Element {
  const { t, locale } = useStrings();
  const facts = [
    plural(t, 'options_pack_entities', pack.entities.length),
    ...(pack.source === '' ? [] : [pack.source]),
    ...(pack.asOf === '' ? [] : [t('card_as_of', formatDate(pack.asOf, locale))]),
  ];
  return (
    <li class="options-pack">
      <span>
        <strong dir="auto">{pack.name}</strong>
        <small dir="auto">{facts.join(' · ')}</small>
      </span>
      <button type="button" class="button" onClick={() => saveFile(packFileName(pack, 'json'), packAsJson(pack))}>
        {t('options_pack_json')}
      </button>
      <button type="button" class="button" onClick={() => saveFile(packFileName(pack, 'csv'), packAsCsv(pack))}>
        {t('options_pack_csv')}
      </button>
      <button type="button" class="button" aria-label={t('options_pack_remove', pack.name)} onClick={onRemove}>
        {t('options_remove')}
      </button>
    </li>
  );
}

interface QuestionProps {
  pack: Pack;
  /** The pack of the same name that is there. */
  old: Pack | undefined;
  onSave: (pack: Pack) => void;
  onCancel: () => void;
}

/** Names told of a pack before it is taken. */
const SAMPLE = 5;

function PackQuestion({ pack, old, onSave, onCancel }: QuestionProps): JSX.Element {
  const { t, locale } = useStrings();
  const names = pack.entities.slice(0, SAMPLE).map(({ name }) => name);
  return (
    <div class="options-ask" role="alertdialog" aria-label={pack.name}>
      <p>
        <strong dir="auto">{pack.name}</strong> · {plural(t, 'options_pack_entities', pack.entities.length)}
        <br />
        <span dir="auto">
          {new Intl.ListFormat(locale, { type: 'unit' }).format(names)}
          {pack.entities.length > SAMPLE && ' …'}
        </span>
      </p>
      {old && <p>{t('options_pack_there', old.name, plural(t, 'options_pack_entities', old.entities.length))}</p>}
      <div class="options-actions">
        <button type="button" class="button button-main" onClick={() => onSave(pack)}>
          {t(old ? 'options_pack_replace' : 'options_pack_take')}
        </button>
        {old && (
          <button type="button" class="button" onClick={() => onSave(mergePacks(old, pack))}>
            {t('options_pack_merge')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('options_cancel')}
        </button>
      </div>
    </div>
  );
}
