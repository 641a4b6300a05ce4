import { asElement } from '../highlight/tree.ts';
import type { Trigger } from '../settings/settings.ts';
import { deadlineOf, type HoverEvent, type HoverState, reduce, shownMention } from './hover-state.ts';
import { isOnTheWay, type Point } from './safe-area.ts';
import { TYPING_QUIET_MS } from './timing.ts';

/** How a card is to be seen. */
export interface Showing {
  /** Stays until it is closed. */
  pinned: boolean;
  /** Opened from the keyboard, and takes the focus. */
  withFocus: boolean;
  /** Where the pointer is, in the viewport. */
  pointer: Point;
}

/** What the controller must be told about the page, and whom it tells. `M` stands for a mention. */
export interface HoverPort<M> {
  /** False where no mention can be: asked for every move of the pointer, so it must cost nothing. */
  mayHold(target: EventTarget | null): boolean;
  /** @param target the innermost element at that point, when it is known */
  mentionAt(x: number, y: number, target: EventTarget | null): M | null;
  /** Box of the open card in the viewport; null when none is open. */
  cardBox(): DOMRectReadOnly | null;
  /** True for the element that holds the card; what happens inside it is seen as happening to it. */
  isCard(target: EventTarget | null): boolean;
  trigger(): Trigger;
  /** Called when another card, or none, is to be seen, or when the open one was pinned. */
  show(mention: M | null, showing: Showing): void;
}

export interface HoverControl<M> {
  close(): void;
  /** Opens a card as a click would; `from` is a point of the viewport on its name. */
  pin(mention: M, from: Point): void;
  /** What is to be seen now. */
  shown(): M | null;
  /** Shows it once more: its place has changed. */
  showAgain(): void;
}

/**
 * The one place that listens to the pointer and the keyboard of the page; takes nothing away from it but Escape. Only the
 * reader's own hand counts: events that a script of the page made are not listened to.
 */
export function controlHover<M>(document: Document, port: HoverPort<M>, signal: AbortSignal): HoverControl<M> {
  let state: HoverState<M> = { mode: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0, at: 0 };
  /** Where the pointer was last on the name whose card is open. */
  let left: Point = last;
  let typedAt = Number.NEGATIVE_INFINITY;
  let withFocus = false;

  const send = (event: HoverEvent<M>): void => {
    const before = state;
    state = reduce(state, event);
    if (state !== before || event.type === 'tick') wakeAtDeadline();
    const changed =
      shownMention(before) !== shownMention(state) || (before.mode === 'pinned') !== (state.mode === 'pinned');
    if (changed) port.show(shownMention(state), { pinned: state.mode === 'pinned', withFocus, pointer: last });
  };
  /** Timers drop fractions of a millisecond and may come early; a tick that changed nothing is sent again. */
  const wakeAtDeadline = (): void => {
    clearTimeout(timer);
    const deadline = deadlineOf(state);
    if (deadline === null) return;
    const wait = Math.max(0, Math.ceil(deadline - performance.now()));
    timer = setTimeout(() => send({ type: 'tick', at: performance.now() }), wait);
  };
  const close = (): void => {
    withFocus = false;
    send({ type: 'close' });
  };
  const pin = (mention: M): void => {
    withFocus = false;
    send({ type: 'pin', mention });
  };

  const look = (now: Point & { at: number }, target: EventTarget | null, mayOpen: boolean): void => {
    const onCard = port.isCard(target);
    const over = !onCard && port.mayHold(target) ? port.mentionAt(now.x, now.y, target) : null;
    const box = port.cardBox();
    if (over !== null && (state.mode !== 'leaving' || over === state.mention)) left = now;
    send({
      type: 'move',
      at: now.at,
      over,
      onCard,
      towardsCard: box !== null && isOnTheWay(box, left, now),
      speed: Math.hypot(now.x - last.x, now.y - last.y) / Math.max(1, now.at - last.at),
      mayOpen: mayOpen && now.at - typedAt > TYPING_QUIET_MS,
    });
    last = now;
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const now = { x: event.clientX, y: event.clientY, at: performance.now() };
    const target = innermost(event);
    const isStill = now.x === last.x && now.y === last.y;
    // Most moves are over nothing of ours while nothing of ours is open.
    const isIdle = state.mode === 'idle' && !port.mayHold(target);
    if (isIdle) state = { mode: 'idle' };
    // Browsers tell of a move when the page moves under a still pointer. It ends a visit, but begins none.
    const begins = state.mode === 'idle' || state.mode === 'dwelling';
    if (isIdle || state.mode === 'pinned' || (isStill && begins)) {
      last = now;
      return;
    }
    const trigger = port.trigger();
    const asked = trigger === 'hover' || (trigger === 'alt' && event.altKey);
    look(now, target, asked && !isStill && event.buttons === 0);
  };

  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const shown = shownMention(state);
    last = { x: event.clientX, y: event.clientY, at: performance.now() };
    const target = innermost(event);
    if (port.isCard(target)) {
      if (shown !== null && state.mode !== 'pinned') pin(shown);
      return;
    }
    const mention =
      isPlainClick(event, target) && port.mayHold(target) ? port.mentionAt(event.clientX, event.clientY, target) : null;
    if (mention !== null) pin(mention);
    else close();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && shownMention(state) !== null) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Alt' && port.trigger() === 'alt') {
      // Pressed while the pointer rests on a name already.
      look({ ...last, at: performance.now() }, elementAt(document, last), true);
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && !port.isCard(innermost(event))) {
      typedAt = performance.now();
    }
  };

  /** The pointer has left the window, or presses a button, or the page moves away under it. */
  const stopDwelling = (): void => {
    if (state.mode === 'dwelling') send({ type: 'interrupt' });
  };
  const onOut = (event: MouseEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    stopDwelling();
    const at = performance.now();
    if (state.mode !== 'idle')
      send({ type: 'move', at, over: null, onCard: false, towardsCard: false, speed: 0, mayOpen: false });
  };

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerout', onOut, options);
  document.addEventListener('pointerdown', (event) => event.isTrusted && stopDwelling(), options);
  document.addEventListener('dragstart', stopDwelling, options);
  document.addEventListener('scroll', stopDwelling, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    close();
  });
  return {
    close,
    shown: () => shownMention(state),
    showAgain: () => port.show(shownMention(state), { pinned: state.mode === 'pinned', withFocus, pointer: last }),
    pin(mention, from) {
      last = { ...from, at: performance.now() };
      withFocus = true;
      send({ type: 'pin', mention });
    },
  };
}

function elementAt(document: Document, { x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** What an event happened in, within open shadow roots too. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** A click that belongs to nobody: not on something of the page's own to click, not the end of selecting text. */
function isPlainClick(event: MouseEvent, target: EventTarget | null): boolean {
  const element = asElement(target);
  if (event.button !== 0 || event.defaultPrevented || !element) return false;
  if (element.closest('a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]'))
    return false;
  return element.ownerDocument.getSelection()?.isCollapsed ?? true;
}
