import { describe, expect, it } from 'vitest';
import { deadlineOf, type HoverEvent, type HoverState, reduce, shownMention } from '../../../lib/hover/hover-state.ts';
import { ABANDON_MS, DWELL_MS, TRAVEL_LIMIT_MS } from '../../../lib/hover/timing.ts';

type Event = HoverEvent<string>;
const IDLE: HoverState<string> = { mode: 'idle' };
const move = (at: number, over: string | null, more: Partial<Extract<Event, { type: 'move' }>> = {}): Event => ({
  type: 'move', at, over, onCard: false, towardsCard: false, speed: 0.1, mayOpen: true, ...more,
}); // prettier-ignore
const tick = (at: number): Event => ({ type: 'tick', at });
const run = (...events: Event[]): HoverState<string> => events.reduce(reduce<string>, IDLE);
/** Rested on Rubio until the card opened. */
const OPENED = [move(0, 'Rubio'), tick(DWELL_MS)];

const CASES: { name: string; events: Event[]; mode: HoverState<string>['mode']; shown: string | null }[] = [
  { name: 'a name under the pointer opens nothing yet', events: [move(0, 'Rubio')], mode: 'dwelling', shown: null },
  { name: 'a rest opens the card', events: OPENED, mode: 'open', shown: 'Rubio' },
  { name: 'a tick before its time does nothing', events: [move(0, 'Rubio'), tick(DWELL_MS - 1)], mode: 'dwelling', shown: null },
  { name: 'a fast pointer starts the dwell anew', events: [move(0, 'Rubio'), move(100, 'Rubio', { speed: 2 }), tick(DWELL_MS)], mode: 'dwelling', shown: null },
  { name: 'leaving before the time is up opens nothing', events: [move(0, 'Rubio'), move(100, null), tick(DWELL_MS)], mode: 'idle', shown: null },
  { name: 'a button held down opens nothing', events: [move(0, 'Rubio', { mayOpen: false }), tick(DWELL_MS)], mode: 'idle', shown: null },
  { name: 'the card outlives the pointer for a while', events: [...OPENED, move(200, null)], mode: 'leaving', shown: 'Rubio' },
  { name: 'and then closes', events: [...OPENED, move(200, null), tick(200 + ABANDON_MS)], mode: 'idle', shown: null },
  { name: 'reaching the card keeps it', events: [...OPENED, move(200, null), move(300, null, { onCard: true }), tick(200 + ABANDON_MS)], mode: 'open', shown: 'Rubio' },
  { name: 'coming back to the name keeps it', events: [...OPENED, move(200, null), move(300, 'Rubio')], mode: 'open', shown: 'Rubio' },
  {
    name: 'travelling towards the card puts the end off',
    events: [...OPENED, move(200, null), move(450, null, { towardsCard: true }), tick(200 + ABANDON_MS)],
    mode: 'leaving',
    shown: 'Rubio',
  },
  {
    name: 'but not for ever',
    events: [...OPENED, move(200, null), move(200 + TRAVEL_LIMIT_MS, null, { towardsCard: true })],
    mode: 'idle',
    shown: null,
  },
  { name: 'another name on the way to the card is passed over', events: [...OPENED, move(200, null), move(250, 'Trump', { towardsCard: true })], mode: 'leaving', shown: 'Rubio' },
  { name: 'another name elsewhere takes over', events: [...OPENED, move(200, null), move(250, 'Trump')], mode: 'dwelling', shown: null },
  { name: 'a click pins at once', events: [{ type: 'pin', mention: 'Rubio' }], mode: 'pinned', shown: 'Rubio' },
  { name: 'a pinned card stays when the pointer leaves', events: [{ type: 'pin', mention: 'Rubio' }, move(0, null), tick(9999)], mode: 'pinned', shown: 'Rubio' },
  { name: 'a click on another name pins that one', events: [{ type: 'pin', mention: 'Rubio' }, { type: 'pin', mention: 'Trump' }], mode: 'pinned', shown: 'Trump' },
  { name: 'a button going down, or a scroll, ends the dwell', events: [move(0, 'Rubio'), { type: 'interrupt' }, tick(DWELL_MS)], mode: 'idle', shown: null },
  { name: 'but not the visit of a card', events: [...OPENED, { type: 'interrupt' }], mode: 'open', shown: 'Rubio' },
  { name: 'close closes', events: [{ type: 'pin', mention: 'Rubio' }, { type: 'close' }], mode: 'idle', shown: null },
  { name: 'after Escape the same name stays quiet', events: [...OPENED, { type: 'close' }, move(300, 'Rubio'), tick(900)], mode: 'idle', shown: null },
  {
    name: 'until the pointer has left it',
    events: [...OPENED, { type: 'close' }, move(300, 'Rubio'), move(400, null), move(500, 'Rubio'), tick(500 + DWELL_MS)],
    mode: 'open',
    shown: 'Rubio',
  },
]; // prettier-ignore

describe('hover', () => {
  it.each(CASES)('$name', ({ events, mode, shown }) => {
    const state = run(...events);
    expect(state.mode).toBe(mode);
    expect(shownMention(state)).toBe(shown);
  });

  it('waits for nothing when nothing is to come', () => {
    expect(deadlineOf(IDLE)).toBeNull();
    expect(deadlineOf(run(...OPENED))).toBeNull();
    expect(deadlineOf(run(move(10, 'Rubio')))).toBe(10 + DWELL_MS);
    expect(deadlineOf(run(...OPENED, move(200, null)))).toBe(200 + ABANDON_MS);
  });
});
