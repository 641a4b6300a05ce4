/** How often the address is looked at where the browser does not tell of moves within a document (Firefox before 147). */
const LOOK_AGAIN_MS = 1000;

/**
 * Calls back when the page has gone to another path or query without a load, until the signal aborts. What is believed is
 * the address alone: the page can forge every event that is only heard of.
 */
export function followLocation(view: Window & typeof globalThis, onMove: () => void, signal: AbortSignal): void {
  const here = (): string => view.location.pathname + view.location.search;
  let last = here();
  const look = (): void => {
    const now = here();
    if (now === last) return;
    last = now;
    onMove();
  };
  if (typeof view.navigation?.addEventListener === 'function')
    view.navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = view.setInterval(look, LOOK_AGAIN_MS);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
}
