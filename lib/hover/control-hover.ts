import type { Trigger } from '../settings/settings.ts';
import { headsFor } from './heading.ts';
import { deadlineOf, type HoverEvent, type HoverState, reduce, shownMention } from './hover-state.ts';
import { TYPING_QUIET_MS } from './timing.ts';

/** What the controller must be told about the page, and whom it tells. `M` stands for a mention. */
export interface HoverPort<M> {
  mentionAt(x: number, y: number): M | null;
  /** Box of the open card in the viewport; null when none is open. */
  cardBox(): DOMRectReadOnly | null;
  /** True for the element that holds the card; what happens inside it is seen as happening to it. */
  isCard(target: EventTarget | null): boolean;
  trigger(): Trigger;
  /** Called when another card, or none, is to be seen, or when the open one was pinned; with the pointer's place in the viewport. */
  show(mention: M | null, pinned: boolean, pointer: { x: number; y: number }): void;
}

export interface HoverControl<M> {
  close(): void;
  pin(mention: M): void;
}

/**
 * The one place that listens to the pointer and the keyboard of the page; takes nothing away from it but Escape. Only the
 * reader's own hand counts: events that a script of the page made are not listened to.
 */
export function controlHover<M>(document: Document, port: HoverPort<M>, signal: AbortSignal): HoverControl<M> {
  let state: HoverState<M> = { mode: 'idle' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0, at: 0 };
  let typedAt = Number.NEGATIVE_INFINITY;

  const send = (event: HoverEvent<M>): void => {
    const before = state;
    state = reduce(state, event);
    if (state !== before || event.type === 'tick') wakeAtDeadline();
    const changed =
      shownMention(before) !== shownMention(state) || (before.mode === 'pinned') !== (state.mode === 'pinned');
    if (changed) port.show(shownMention(state), state.mode === 'pinned', last);
  };
  /** Timers drop fractions of a millisecond and may come early; a tick that changed nothing is sent again. */
  const wakeAtDeadline = (): void => {
    clearTimeout(timer);
    const deadline = deadlineOf(state);
    if (deadline === null) return;
    const left = Math.max(0, Math.ceil(deadline - performance.now()));
    timer = setTimeout(() => send({ type: 'tick', at: performance.now() }), left);
  };
  const close = (): void => send({ type: 'close' });

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const now = { x: event.clientX, y: event.clientY, at: performance.now() };
    const onCard = port.isCard(event.target);
    const box = port.cardBox();
    const trigger = port.trigger();
    send({
      type: 'move',
      at: now.at,
      over: onCard ? null : port.mentionAt(now.x, now.y),
      onCard,
      towardsCard: box !== null && headsFor(box, last, now),
      speed: Math.hypot(now.x - last.x, now.y - last.y) / Math.max(1, now.at - last.at),
      mayOpen:
        event.buttons === 0 &&
        now.at - typedAt > TYPING_QUIET_MS &&
        (trigger === 'hover' || (trigger === 'alt' && event.altKey)),
    });
    last = now;
  };

  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const shown = shownMention(state);
    last = { x: event.clientX, y: event.clientY, at: performance.now() };
    if (port.isCard(event.target)) {
      if (shown !== null && state.mode !== 'idle') send({ type: 'pin', mention: shown });
      return;
    }
    const mention = isPlainClick(event) ? port.mentionAt(event.clientX, event.clientY) : null;
    if (mention !== null) send({ type: 'pin', mention });
    else close();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape' && shownMention(state) !== null) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && !port.isCard(event.target))
      typedAt = performance.now();
  };

  const whenGone = (event: MouseEvent): void => {
    if (event.isTrusted && event.relatedTarget === null)
      send({
        type: 'move',
        at: performance.now(),
        over: null,
        onCard: false,
        towardsCard: false,
        speed: 0,
        mayOpen: false,
      });
  };

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerout', whenGone, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    close();
  });
  return { close, pin: (mention) => send({ type: 'pin', mention }) };
}

/** A click that belongs to nobody: not on something of the page's own to click, not the end of selecting text. */
function isPlainClick(event: MouseEvent): boolean {
  const target = event.target;
  if (event.button !== 0 || event.defaultPrevented || !(target instanceof Element)) return false;
  if (target.closest('a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]'))
    return false;
  return target.ownerDocument.getSelection()?.isCollapsed ?? true;
}
