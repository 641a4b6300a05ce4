import type { JSX } from 'preact';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type { CardTalk } from '../card/card-talk.ts';
import { AlsoNamed } from '../cast/AlsoNamed.tsx';
import { CastList } from '../cast/CastList.tsx';
import { TurnedDown } from '../cast/TurnedDown.tsx';
import { useStrings } from '../shared/strings.ts';
import { PageNote } from './PageNote.tsx';
import type { PopupActions, PopupState } from './Popup.tsx';

interface Props {
  state: PopupState;
  actions: PopupActions;
  open: EntityId | null;
  onOpen: (entity: EntityId | null) => void;
  onPaste: () => void;
  talk: CardTalk;
}

/** Everyone in the article, or why there is nobody. */
export function CastTab({ state, actions, open, onOpen, onPaste, talk }: Props): JSX.Element {
  const { t, locale } = useStrings();
  const { page } = state;
  const cast = page?.state === 'annotated' ? page.cast : [];
  return (
    <>
      {state.settingsProblem && <p class="popup-alert">{t('problem_settings')}</p>}
      {state.isUnsaved && (
        <p class="popup-alert" role="alert">
          {t('problem_unsaved')}
        </p>
      )}
      {cast.length > 0 ? (
        <CastList
          cast={cast}
          open={open}
          onOpen={onOpen}
          inView={state.inView}
          pointed={state.pointed}
          onJump={actions.onJump}
          onChoose={actions.onChoose}
          talk={talk}
          onPoint={actions.onPoint}
          onCopy={actions.onCopy}
        />
      ) : (
        <PageNote state={state} actions={actions} onPaste={onPaste} />
      )}
      {page?.isResting && (
        <section class="page-note">
          <p>{t('page_rests_detail')}</p>
        </section>
      )}
      {page?.state === 'annotated' && <TurnedDown who={page.turnedDown} onChoose={actions.onChoose} />}
      {page?.state === 'annotated' && <AlsoNamed unknown={page.unknown} />}
      {page && page.dataAsOf !== '' && <p class="data-day">{t('data_of', formatDate(page.dataAsOf, locale))}</p>}
    </>
  );
}
