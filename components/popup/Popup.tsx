import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { TakeAwayForm } from '../../lib/cards/take-away.ts';
import type { EntityId } from '../../lib/knowledge-base/entity.ts';
import type {
  CastRecords,
  Choice,
  JumpReply,
  JumpRequest,
  Known,
  PageReport,
  SearchReply,
} from '../../lib/messaging/protocol.ts';
import type { SiteStatus } from '../../lib/sites/site-status.ts';
import type { SpecialView } from '../../lib/sites/special-view.ts';
import type { CardTalk } from '../card/card-talk.ts';
import { LookUp } from '../look-up/LookUp.tsx';
import { type Draft, Paste, type PasteReply } from '../paste/Paste.tsx';
import { CastTab } from './CastTab.tsx';
import { PictureTab, type PictureView } from './PictureTab.tsx';
import { PopupBar } from './PopupBar.tsx';
import { SiteBar } from './SiteBar.tsx';
import { type TabName, Tabs } from './Tabs.tsx';
import { Welcome } from './Welcome.tsx';

/** What the popup knows. */
export interface PopupState {
  site: SiteStatus;
  /** What the page says; null when no script of ours answers in it. */
  page: PageReport | null;
  /** Set when the reader looks at something that no script of ours can read. */
  view: SpecialView | null;
  paused: boolean;
  /** Stored settings that could not be read. */
  settingsProblem: boolean;
  /** The last change could not be stored. */
  isUnsaved: boolean;
  /** It could not be started in the page: the browser does not let it. */
  isRefused: boolean;
  /** The same view stands beside the page and stays; else it is the popup, which goes with the next click. */
  isDocked: boolean;
  /** Opened for the first time. */
  isFirst: boolean;
  /** Named in the part of the page that is on screen. */
  inView: ReadonlySet<EntityId>;
  /** Whom the reader knows. */
  known: ReadonlySet<EntityId>;
  /** Whose card is open in the page. */
  pointed: EntityId | null;
  draft: Draft;
  /** YYYY-MM-DD */
  today: string;
}

export interface PopupActions {
  onSwitchSite: (on: boolean) => void;
  /** Off for an hour. */
  onSnooze: () => void;
  onPause: (paused: boolean) => void;
  /** Asks the browser for this one site. */
  onAllowSite: () => void;
  /** Reads this page once: one without permission, or one that was open before we were. */
  onStartHere: () => void;
  onReadAnyway: () => void;
  onJump: (request: JumpRequest) => Promise<JumpReply>;
  onChoose: (choice: Choice) => void;
  /** Tints the mentions of one entity in the page, or of none. */
  onPoint: (entity: EntityId | null) => void;
  onCopy: (form: TakeAwayForm) => Promise<boolean>;
  /** Of one card. */
  onCopyCard: (text: string) => Promise<boolean>;
  /** Not marked any more, on any page; or marked again. */
  onKnow: (who: Known, isKnown: boolean) => void;
  /** The text to send us when a card is wrong. `url`: of the article, '' when there is none. */
  reportFor: (card: string, url: string) => string;
  onRecords: () => Promise<CastRecords>;
  onSearch: (typed: string) => Promise<SearchReply>;
  onCard: (entity: EntityId) => Promise<CardModel | null>;
  onDraft: (draft: Draft) => void;
  onAnnotate: (draft: Draft) => Promise<PasteReply>;
  onDock: () => void;
  onOpenOptions: () => void;
}

const PICTURES: Record<'connections' | 'offices', () => Promise<PictureView>> = {
  connections: () => import('../connections/ConnectionsView.tsx').then(({ ConnectionsView }) => ConnectionsView),
  offices: () => import('../offices/OfficesView.tsx').then(({ OfficesView }) => OfficesView),
};

/** The toolbar popup and the side panel: the site's switch with its reason, and everyone in the article. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const [tab, setTab] = useState<TabName>('cast');
  const [open, setOpen] = useState<EntityId | null>(null);
  const cast = state.page?.state === 'annotated' ? state.page.cast : [];
  const talkAbout = (url: string): CardTalk => ({
    known: state.known,
    onKnow: actions.onKnow,
    onCopy: actions.onCopyCard,
    reportFor: (card) => actions.reportFor(card, url),
  });
  const showCard = (entity: EntityId): void => {
    setTab('cast');
    setOpen(entity);
  };
  return (
    <main class="popup" data-docked={state.isDocked}>
      <div class="popup-head">
        <PopupBar state={state} actions={actions} />
        <SiteBar state={state} actions={actions} />
        <Tabs chosen={tab} onChoose={setTab} />
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`} class="tab-panel">
        {tab === 'cast' && (
          <>
            {state.isFirst && <Welcome />}
            <CastTab
              state={state}
              actions={actions}
              open={open}
              onOpen={setOpen}
              onPaste={() => setTab('paste')}
              talk={talkAbout(state.page?.url ?? '')}
            />
          </>
        )}
        {(tab === 'connections' || tab === 'offices') && (
          <PictureTab
            key={tab}
            load={PICTURES[tab]}
            onRecords={actions.onRecords}
            version={cast.map(({ card }) => card.id).join(' ')}
            today={state.today}
            onShow={showCard}
          />
        )}
        {tab === 'search' && <LookUp onSearch={actions.onSearch} onCard={actions.onCard} talk={talkAbout('')} />}
        {tab === 'paste' && (
          <Paste draft={state.draft} onDraft={actions.onDraft} onAnnotate={actions.onAnnotate} talk={talkAbout('')} />
        )}
      </div>
    </main>
  );
}
