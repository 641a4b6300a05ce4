import { browser } from 'wxt/browser';

/** How often a script looks whether its extension is still there: nobody tells it of an update or a removal. */
const LOOK_AGAIN_MS = 2000;

/** Scripts of ours in one page share their global object; the page itself has another and cannot end them. */
const RUNNING = Symbol.for('dramatis-running');

/**
 * Begins the life of this script and ends that of one started here before. The signal aborts when a later one starts, and
 * when the extension was updated, switched off or removed.
 */
export function beginLife(): AbortController {
  const globals = globalThis as { [RUNNING]?: AbortController };
  globals[RUNNING]?.abort();
  const life = new AbortController();
  globals[RUNNING] = life;
  const timer = setInterval(() => {
    if (isOrphan()) life.abort();
  }, LOOK_AGAIN_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life;
}

/** True for a script whose extension is gone: it can send nothing, store nothing and read no message. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}
