/** What a key does in a list of lines: a move to another line, or null when the key is none of the list's. */
export function lineAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Moves the focus among the elements of a list. Returns whether the key was one for it. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement, selector: string): boolean {
  const lines = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = lines.findIndex((line) => line === event.target);
  const next = at < 0 ? null : lineAfterKey(event.key, at, lines.length);
  if (next === null) return false;
  event.preventDefault();
  lines[next]?.focus();
  return true;
}
