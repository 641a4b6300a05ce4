/** Pages change in bursts; one reading serves a burst. */
const QUIET_MS = 600;
/** A page that never rests is read again this often all the same … */
const LONGEST_WAIT_MS = 3000;
/** … until reading it has taken this long in all: then it is left alone. */
const BUDGET_MS = 4000;

/**
 * Calls `read` after the page's text may have changed, in idle time, until the signal aborts or the page has used up its
 * budget. Attributes are not watched: they change all the time and hardly ever what is written.
 */
export function followChanges(root: Node, read: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let spent = 0;

  const readInIdle = (): void => {
    firstChange = 0;
    const start = performance.now();
    if (!signal.aborted) read();
    spent += performance.now() - start;
    if (spent > BUDGET_MS) observer.disconnect();
  };

  const observer = new MutationObserver(() => {
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => requestIdleCallback(readInIdle, { timeout: LONGEST_WAIT_MS }),
      Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_WAIT_MS - now)),
    );
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
