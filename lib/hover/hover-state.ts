import { ABANDON_MS, DWELL_MS, MAX_DWELL_SPEED_PX_PER_MS, TRAVEL_LIMIT_MS } from './timing.ts';

/** What the reader sees. `M` is whatever stands for a mention; the same mention is the same object. Times are in ms. */
export type HoverState<M> =
  /** No card, none coming. A name whose card was just closed stays quiet until the pointer has left it. */
  | { mode: 'idle'; quiet?: M }
  /** The pointer rests on a name; a card opens at `opensAt`. */
  | { mode: 'dwelling'; mention: M; opensAt: number }
  /** A card is open and the pointer is on its name or on the card. */
  | { mode: 'open'; mention: M }
  /** A card is open, the pointer is on neither; it closes at `closesAt`, put off while the pointer heads for the card. */
  | { mode: 'leaving'; mention: M; closesAt: number; leftAt: number }
  /** A card was clicked and stays until it is closed. */
  | { mode: 'pinned'; mention: M };

export type HoverEvent<M> =
  | {
      type: 'move';
      at: number;
      /** The marked mention under the pointer. */
      over: M | null;
      onCard: boolean;
      /** The pointer is between the name and the open card. */
      towardsCard: boolean;
      /** px per ms, of the last step. */
      speed: number;
      /** A card may open now: no button down, nobody typing, the trigger's key held. */
      mayOpen: boolean;
    }
  /** Time has passed. */
  | { type: 'tick'; at: number }
  /** A click on a name, a tap, or inside the card. */
  | { type: 'pin'; mention: M }
  /** Something else happens while the pointer rests: a button goes down, the page scrolls away under it. */
  | { type: 'interrupt' }
  /** Escape, a click elsewhere, the close button, marks taken away. */
  | { type: 'close' };

/** The next state; the same object when nothing changes. Pure: no clock, no page. */
export function reduce<M>(state: HoverState<M>, event: HoverEvent<M>): HoverState<M> {
  switch (event.type) {
    case 'close':
      return closed(state);
    case 'interrupt':
      return state.mode === 'dwelling' ? { mode: 'idle' } : state;
    case 'pin':
      return { mode: 'pinned', mention: event.mention };
    case 'tick':
      if (state.mode === 'dwelling' && event.at >= state.opensAt) return { mode: 'open', mention: state.mention };
      if (state.mode === 'leaving' && event.at >= state.closesAt) return { mode: 'idle' };
      return state;
    case 'move':
      return reduceMove(state, event);
  }
}

/** When the controller must send a tick; null when the state waits for nothing. */
export function deadlineOf<M>(state: HoverState<M>): number | null {
  if (state.mode === 'dwelling') return state.opensAt;
  return state.mode === 'leaving' ? state.closesAt : null;
}

/** The mention whose card is to be seen; null when there is none. */
export function shownMention<M>(state: HoverState<M>): M | null {
  return state.mode === 'open' || state.mode === 'leaving' || state.mode === 'pinned' ? state.mention : null;
}

type Move<M> = Extract<HoverEvent<M>, { type: 'move' }>;

function reduceMove<M>(state: HoverState<M>, event: Move<M>): HoverState<M> {
  switch (state.mode) {
    case 'pinned':
      return state;
    case 'idle':
    case 'dwelling':
      return dwell(state, event);
    case 'open':
      if (event.onCard || event.over === state.mention) return state;
      return { mode: 'leaving', mention: state.mention, closesAt: event.at + ABANDON_MS, leftAt: event.at };
    case 'leaving': {
      if (event.onCard || event.over === state.mention) return { mode: 'open', mention: state.mention };
      // Another name under a pointer that is not on its way to the card: the reader has moved on.
      if (event.over !== null && !event.towardsCard && event.speed <= MAX_DWELL_SPEED_PX_PER_MS && event.mayOpen)
        return { mode: 'dwelling', mention: event.over, opensAt: event.at + DWELL_MS };
      if (event.towardsCard && event.at - state.leftAt < TRAVEL_LIMIT_MS)
        return { ...state, closesAt: event.at + ABANDON_MS };
      return event.at >= state.closesAt ? { mode: 'idle' } : state;
    }
  }
}

function closed<M>(state: HoverState<M>): HoverState<M> {
  if (state.mode === 'idle') return state;
  return { mode: 'idle', quiet: state.mention };
}

function dwell<M>(state: HoverState<M>, event: Move<M>): HoverState<M> {
  if (state.mode === 'idle' && state.quiet !== undefined && state.quiet === event.over) return state;
  if (event.over === null || !event.mayOpen)
    return state.mode === 'idle' && state.quiet === undefined ? state : { mode: 'idle' };
  const sameName = state.mode === 'dwelling' && state.mention === event.over;
  // A fast pointer only crosses the name: the dwell counts from when it slows down.
  if (sameName && event.speed <= MAX_DWELL_SPEED_PX_PER_MS)
    return event.at >= state.opensAt ? { mode: 'open', mention: event.over } : state;
  return { mode: 'dwelling', mention: event.over, opensAt: event.at + DWELL_MS };
}
