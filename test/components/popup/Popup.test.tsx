import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions, type PopupState } from '../../../components/popup/Popup.tsx';
import { buildCast } from '../../../lib/cards/build-cast.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import type { PageReport } from '../../../lib/messaging/protocol.ts';
import type { SiteStatus } from '../../../lib/sites/site-status.ts';
import { ALL } from '../../lib/cards/fixtures.ts';
import { show } from '../render.tsx';

afterEach(cleanup);

const actions = (): PopupActions => ({
  onSwitchSite: vi.fn(), onSnooze: vi.fn(), onPause: vi.fn(), onAllowSite: vi.fn(), onStartHere: vi.fn(), onReadAnyway: vi.fn(), onJump: vi.fn(async () => ({ index: 0, total: 2 })),
  onChoose: vi.fn(), onCopyCard: vi.fn(async () => true), onKnow: vi.fn(), reportFor: vi.fn((card: string, url: string) => `Wrong: ${url} ${card}`), onOpenOptions: vi.fn(), onPoint: vi.fn(), onCopy: vi.fn(async () => true), onRecords: vi.fn(async () => ({ date: '2025-03-01', entities: ALL })),
  onSearch: vi.fn(async () => ({ ok: true as const, asOf: '2025-06-01', hits: [] })), onCard: vi.fn(async () => null), onDraft: vi.fn(), onAnnotate: vi.fn(), onDock: vi.fn(),
}); // prettier-ignore
const site = (reason: SiteStatus['reason'], on = false): SiteStatus => ({
  on,
  reason,
  site: 'apnews.com',
  until: null,
});
const mention = (entity: string, block: number) => ({
  block,
  start: 0,
  end: 1,
  surface: entity,
  entity,
  kind: 'person' as const,
  confidence: 1,
  reason: { is: 'best-known' as const },
  others: [],
});
const cast = buildCast(ALL.map((entity, i) => mention(entity.id, i)), { date: '2025-03-01', today: '2025-07-01', entities: ALL, strings: ENGLISH }, [], {}); // prettier-ignore
const report = (more: Partial<PageReport>): PageReport => ({
  state: 'annotated', reason: 'article', failure: '', url: 'https://apnews.com/1', title: '', date: '2025-03-01', dataAsOf: '2025-06-01', cast: [], unknown: [], openCard: null, problem: null, isResting: false, turnedDown: [], ...more,
}); // prettier-ignore
const state = (more: Partial<PopupState>): PopupState => ({
  site: site('news-site', true),
  page: report({ cast }),
  view: null,
  paused: false,
  settingsProblem: false,
  isRefused: false,
  isUnsaved: false,
  isDocked: false,
  isFirst: false,
  inView: new Set(),
  known: new Set(),
  pointed: null,
  draft: { text: '', date: '' },
  today: '2025-07-01',
  ...more,
});

const REASONS: { name: string; state: Partial<PopupState>; text: string }[] = [
  { name: 'a news site', state: {}, text: 'On: a news site' },
  { name: 'switched off', state: { site: site('switched-off'), page: report({ state: 'off' }) }, text: 'you switched this site off' },
  { name: 'paused', state: { site: site('paused'), paused: true, page: null }, text: 'Paused on all sites' },
  { name: 'no permission', state: { site: site('no-permission'), page: null }, text: 'no permission here' },
  { name: 'a page of the browser', state: { site: { ...site('browser-page'), site: '' }, page: null }, text: 'Browser pages' },
  { name: 'snoozed', state: { site: { ...site('snoozed'), until: Date.UTC(2025, 5, 1, 12, 34) }, page: report({ state: 'off' }) }, text: ':34' },
  { name: 'a file', state: { site: { ...site('file'), site: '' }, page: null }, text: 'only when you ask' },
  { name: 'a PDF', state: { view: 'pdf', page: null }, text: 'A PDF' },
  { name: 'reader view', state: { site: { ...site('browser-page'), site: '' }, view: 'reader-view', page: null }, text: 'Reader view' },
  { name: 'a sandboxed frame', state: { view: 'frame-sandboxed', page: report({ state: 'not-article', reason: 'frame-sandboxed' }) }, text: 'closes its frame' },
  { name: 'a frame of another site', state: { view: 'frame-elsewhere', page: report({ state: 'not-article', reason: 'frame-elsewhere' }) }, text: 'another site' },
  { name: 'a thread', state: { page: report({ state: 'not-article', reason: 'thread' }) }, text: 'posts of many people' },
  { name: 'not an article', state: { page: report({ state: 'not-article' }) }, text: 'Not an article' },
  { name: 'nobody found', state: { page: report({}) }, text: 'No one found' },
  { name: 'no answer', state: { page: null }, text: 'The page does not answer' },
  { name: 'reading', state: { page: report({ state: 'reading' }) }, text: 'Reading the page' },
  { name: 'a damaged dataset', state: { page: report({ state: 'failed', problem: { kind: 'corrupt', detail: 'checksum' } }) }, text: 'damaged' },
  { name: 'unreadable settings', state: { settingsProblem: true }, text: 'could not be read' },
]; // prettier-ignore

describe('the popup', () => {
  it.each(REASONS)('says why: $name', ({ state: more, text }) => {
    expect(show(<Popup state={state(more)} actions={actions()} />).container.textContent).toContain(text);
  });

  it('lists people, then organizations', () => {
    const { container } = show(<Popup state={state({})} actions={actions()} />);
    expect([...container.querySelectorAll('.cast-heading')].map((heading) => heading.textContent)).toEqual([
      'People 1',
      'Organizations 2',
    ]);
    expect(container.querySelector('.cast-name')?.textContent).toBe('Marco Rubio');
    expect(container.querySelector('.cast-role')?.textContent).toBe('Secretary of State');
  });

  it('opens one card at a time and jumps to the mention', async () => {
    const acts = actions();
    const { container, getByText, findByText } = show(<Popup state={state({})} actions={acts} />);
    fireEvent.click(getByText('Marco Rubio'));
    expect(container.querySelectorAll('.card')).toHaveLength(1);
    fireEvent.click(getByText('Show in page'));
    expect(acts.onJump).toHaveBeenCalledWith({ entity: 'rubio', index: 0 });
    expect(await findByText('1 of 2')).toBeDefined();
  });

  it.each([
    { name: 'the switch', find: '.switch', called: 'onSwitchSite' },
    { name: 'pause', find: '.bar-pause', called: 'onPause' },
    { name: 'settings', find: '.popup-bar .icon-button:last-child', called: 'onOpenOptions' },
  ] as const)('tells of $name', ({ find, called }) => {
    const acts = actions();
    fireEvent.click(show(<Popup state={state({})} actions={acts} />).container.querySelector(find) as Element);
    expect(acts[called]).toHaveBeenCalledOnce();
  });

  it('offers to ask for the one site, or to read this page once', () => {
    const acts = actions();
    const { getByText } = show(<Popup state={state({ site: site('no-permission'), page: null })} actions={acts} />);
    fireEvent.click(getByText('Annotate this site'));
    fireEvent.click(getByText('Only this page, once'));
    expect(acts.onAllowSite).toHaveBeenCalledOnce();
    expect(acts.onStartHere).toHaveBeenCalledOnce();
  });
});
