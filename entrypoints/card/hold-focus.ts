/**
 * Moves the focus into the card, as into a dialog, and keeps the Tab key inside. Returns how to let it go again: the focus
 * goes back to where it was.
 */
export function holdFocus(document: Document, root: ShadowRoot, frame: HTMLElement): () => void {
  const before = document.activeElement;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = [...frame.querySelectorAll<HTMLElement>('a[href], button, textarea')];
    const at = stops.indexOf(root.activeElement as HTMLElement);
    const next = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  frame.setAttribute('aria-modal', 'true');
  frame.addEventListener('keydown', onKey);
  frame.focus({ preventScroll: true });
  return () => {
    frame.removeAttribute('aria-modal');
    frame.removeEventListener('keydown', onKey);
    if (before?.isConnected && before !== document.body) (before as HTMLElement).focus({ preventScroll: true });
  };
}
