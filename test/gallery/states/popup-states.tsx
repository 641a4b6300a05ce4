import cardCss from '../../../components/card/card.css?inline';
import castCss from '../../../components/cast/cast.css?inline';
import connectionsCss from '../../../components/connections/connections.css?inline';
import officesCss from '../../../components/offices/offices.css?inline';
import pasteCss from '../../../components/paste/paste.css?inline';
import { Popup, type PopupActions, type PopupState } from '../../../components/popup/Popup.tsx';
import popupCss from '../../../components/popup/popup.css?inline';
import controlsCss from '../../../components/shared/controls.css?inline';
import portraitCss from '../../../components/shared/portrait.css?inline';
import themeCss from '../../../components/shared/theme.css?inline';
import type { Entity } from '../../../lib/knowledge-base/entity.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import { pastedArticle, pasteRequest } from '../../../lib/paste/read-pasted.ts';
import type { SiteReason } from '../../../lib/sites/site-status.ts';
import type { GalleryGroup, GalleryState } from '../state.ts';
import { ARABIC, COMPANY, LEADER, VETERAN } from './card-entities.ts';
import { CAST_ENTITIES, castOf, DAY, FORTY, TODAY } from './popup-cast.ts';
import { STRINGS } from '../strings.ts';

const report = (more: Partial<PageReport> = {}): PageReport => ({
  state: 'annotated', reason: 'article', failure: '', url: 'https://news.example/1', title: 'A title', date: DAY, dataAsOf: '2026-07-20',
  cast: castOf(CAST_ENTITIES), unknown: [], openCard: null, problem: null, isResting: false, turnedDown: [], ...more,
}); // prettier-ignore

const site = (reason: SiteReason, on = false): PopupState['site'] => ({
  on,
  reason,
  site: reason === 'browser-page' || reason === 'unseen' || reason === 'file' ? '' : 'news.example',
  until: reason === 'snoozed' ? Date.UTC(2026, 7, 1, 12, 30) : null,
});

const stateOf = (more: Partial<PopupState>): PopupState => ({
  site: site('news-site', true), page: report(), view: null, paused: false, settingsProblem: false, isRefused: false, isUnsaved: false, isDocked: false, isFirst: false,
  inView: new Set(), known: new Set(), pointed: null, draft: { text: '', date: '' }, today: TODAY, ...more,
}); // prettier-ignore

const PASTED = 'Jane Miller-Okafor flies home\nThe prime minister left on Monday with Northwind Air.';
const pasted = (draft: { text: string; date: string }): ReturnType<typeof pastedArticle> => {
  const request = pasteRequest(draft.text, draft.date);
  const at = (block: number, surface: string, entity: Entity) => {
    const start = request.blocks[block]?.text.indexOf(surface) ?? 0;
    const reason = { is: 'best-known' as const };
    return { block, start, end: start + surface.length, surface, entity: entity.id, kind: entity.kind, confidence: 1, reason, others: [] };
  }; // prettier-ignore
  const mentions = [at(0, LEADER.name, LEADER), at(1, COMPANY.name, COMPANY)];
  const reply = { ok: true as const, asOf: TODAY, mentions, entities: [LEADER, COMPANY], namesakes: {}, unknown: [] };
  return pastedArticle(request, reply, TODAY, STRINGS);
};

const nothing = (): void => {};
const actionsFor = (entities: readonly Entity[]): PopupActions => ({
  onSwitchSite: nothing, onSnooze: nothing, onPause: nothing, onAllowSite: nothing, onStartHere: nothing, onReadAnyway: nothing, onChoose: nothing,
  onPoint: nothing, onDraft: nothing, onDock: nothing, onOpenOptions: nothing,
  onJump: async ({ index }) => ({ index: Math.abs(index) % 3, total: 3 }),
  onCopy: async () => true,
  onCopyCard: async () => true,
  onKnow: nothing,
  reportFor: (card) => card,
  onRecords: async () => ({ date: DAY, entities: [...entities] }),
  onSearch: async () => ({ ok: true, asOf: TODAY, hits: [] }),
  onCard: async () => null,
  onAnnotate: async (draft) => ({ ok: true, article: pasted(draft) }),
}); // prettier-ignore

interface More {
  press?: readonly string[];
  dir?: 'rtl';
  entities?: readonly Entity[];
}

function state(
  name: string,
  own: Partial<PopupState> = {},
  { entities = CAST_ENTITIES, ...more }: More = {},
): GalleryState {
  return { name, ...more, view: () => <Popup state={stateOf(own)} actions={actionsFor(entities)} /> };
}

const off = report({ state: 'off', cast: [] });
const empty = (more: Partial<PageReport>): PageReport => report({ cast: [], ...more });

export const POPUP_STATES: GalleryGroup = {
  name: 'popup',
  isPage: true,
  width: 400,
  css: [themeCss, controlsCss, portraitCss, cardCss, castCss, connectionsCss, officesCss, pasteCss, popupCss],
  states: [
    state('cast', { inView: new Set([LEADER.id, VETERAN.id]), pointed: ARABIC.id }),
    state('welcome', { isFirst: true }),
    state('card', {}, { press: [LEADER.name, 'Next mention'] }),
    state('arranged', {}, { press: ['Sort and group'] }),
    state('copied', {}, { press: ['Copy the cast', 'Markdown'] }),
    state('right-to-left', {}, { dir: 'rtl', press: [ARABIC.name] }),
    state('also-named', {
      page: report({
        cast: castOf([LEADER]),
        unknown: [
          { name: 'Maria Zupfelhuber', kind: 'person', count: 3, introducedBy: 'a baker from the valley' },
          { name: 'Friends of the Old Mill', kind: 'organization', count: 1, introducedBy: '' },
        ],
      }),
    }),
    state('turned-down', {
      page: report({ cast: castOf([LEADER]), turnedDown: [{ entity: VETERAN.id, name: VETERAN.name }] }),
    }),
    state('connections', {}, { press: ['Connections'] }),
    state(
      'connections-of-forty',
      { page: report({ cast: castOf(FORTY) }) },
      { press: ['Connections'], entities: FORTY },
    ),
    state(
      'connections-none',
      { page: report({ cast: castOf([ARABIC]) }) },
      { press: ['Connections'], entities: [ARABIC] },
    ),
    state('offices', {}, { press: ['Offices'] }),
    state('look-up', {}, { press: ['Look up'] }),
    state('paste', { draft: { text: PASTED, date: DAY } }, { press: ['Paste'] }),
    state('pasted', { draft: { text: PASTED, date: DAY } }, { press: ['Paste', 'Who is who?'] }),
    state('reading', { page: empty({ state: 'reading' }) }),
    state('nobody-found', { page: empty({}) }),
    state('not-an-article', { page: empty({ state: 'not-article', reason: 'list' }) }),
    state('keeps-changing', { page: report({ cast: castOf([LEADER]), isResting: true }) }),
    state('no-permission', { site: site('no-permission'), page: null }),
    state('only-this-page', { site: site('no-permission'), page: report({ cast: castOf([LEADER]) }) }),
    state('switched-off', { site: site('switched-off'), page: off }),
    state('snoozed', { site: site('snoozed'), page: off }),
    state('paused', { site: site('paused'), page: off, paused: true }),
    state('no-answer', { page: null }),
    state('refused', { page: null, isRefused: true }),
    state('unsaved', { isUnsaved: true }),
    state('browser-page', { site: site('browser-page'), page: null }),
    state('a-file', { site: site('file'), page: null }),
    state('a-pdf', { view: 'pdf', page: null }),
    state('reader-view', { site: site('browser-page'), view: 'reader-view', page: null }),
    state('panel', { isDocked: true, inView: new Set([LEADER.id]) }),
    state('panel-unseen', { isDocked: true, site: site('unseen'), page: null }),
    state('dataset-missing', { page: empty({ state: 'failed', problem: { kind: 'missing', detail: '404' } }) }),
    state('dataset-damaged', {
      page: empty({ state: 'failed', problem: { kind: 'corrupt', detail: 'checksum 0x1' } }),
    }),
    state('page-failed', { page: empty({ state: 'failed', failure: 'The page is not there.' }) }),
    state('settings-unreadable', { settingsProblem: true, page: report({ cast: castOf([LEADER]) }) }),
  ],
};

/** The same as in a narrow sidebar. */
export const NARROW_POPUP_STATES: GalleryGroup = {
  ...POPUP_STATES,
  name: 'popup-narrow',
  width: 280,
  states: [
    state('cast', { isDocked: true }),
    state('card', { isDocked: true }, { press: [LEADER.name] }),
    state(
      'connections-of-forty',
      { isDocked: true, page: report({ cast: castOf(FORTY) }) },
      { press: ['Connections'], entities: FORTY },
    ),
    state('offices', { isDocked: true }, { press: ['Offices'] }),
    state('paste', { isDocked: true }, { press: ['Paste'] }),
  ],
};
