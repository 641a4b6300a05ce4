/** Pages change in bursts; one reading serves a burst. */
const QUIET_MS = 600;
/** A page that never rests is read this long after its first unread change all the same. */
const LONGEST_WAIT_MS = 3000;
/** After a reading comes a pause of so many times its cost: the page keeps 98 % of its main thread. */
const PAUSE_PER_COST = 50;
/** Each reading that brings nothing new doubles the pause before the next … */
const FIRST_FRUITLESS_PAUSE_MS = 500;
/** … up to this: a name that comes late is marked late, but it is. */
const LONGEST_PAUSE_MS = 10_000;
/** Main-thread time a page may cost in all; then it is left alone until it navigates. */
const BUDGET_MS = 4000;

/** What one reading cost and brought. */
export interface ReadingOutcome {
  /** Main-thread time, milliseconds. */
  ms: number;
  /** True when there was other text than at the reading before. */
  isNew: boolean;
  /** The element with the article's text, by which changes are judged; null when none was found. */
  root: Element | null;
  /** Shadow roots that hold some of the text: what happens in them is not seen from outside. */
  shadowRoots: ReadonlySet<Node>;
}

export interface Follower {
  /** 'resting': the page has used up its budget and is no longer read. */
  state(): 'following' | 'resting';
  /** Reads again at once, whatever changed and however much was spent: the reader asked. */
  readAnyway(): void;
}

/**
 * Reads the page now, and again in idle time after its text may have changed, until the signal aborts or the page has used
 * up its budget. Changes beside the article count only when they bring enough text to be another one. Attributes are
 * not watched: they change all the time and hardly ever what is written.
 */
export function followChanges(document: Document, read: () => Promise<ReadingOutcome>, signal: AbortSignal): Follower {
  let state: 'following' | 'resting' = 'following';
  let waiting: 'no' | 'for quiet' | 'for idle' | 'for the reading' = 'no';
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let notBefore = 0;
  let spent = 0;
  let fruitless = 0;
  let root: Element | null = null;
  const watched = new Set<Node>();

  const watch = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, { childList: true, characterData: true, subtree: true });
  };

  const rest = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };

  const readNow = async (): Promise<void> => {
    if (signal.aborted) return;
    waiting = 'for the reading';
    clearTimeout(timer);
    firstChange = 0;
    isDirty = false;
    observer.takeRecords();
    const outcome = await read();
    if (signal.aborted) return;
    waiting = 'no';
    root = outcome.root;
    outcome.shadowRoots.forEach(watch);
    spent += outcome.ms;
    fruitless = outcome.isNew ? 0 : fruitless + 1;
    const pause = Math.max(outcome.ms * PAUSE_PER_COST, fruitless > 0 ? FIRST_FRUITLESS_PAUSE_MS * 2 ** fruitless : 0);
    notBefore = performance.now() + Math.min(pause, LONGEST_PAUSE_MS);
    if (spent > BUDGET_MS) {
      state = 'resting';
      rest();
    } else if (isDirty) readSoon();
  };

  const readSoon = (): void => {
    if (state === 'resting' || signal.aborted) return;
    isDirty = true;
    if (waiting === 'for idle' || waiting === 'for the reading') return;
    waiting = 'for quiet';
    const now = performance.now();
    firstChange ||= now;
    const due = Math.max(notBefore, Math.min(now + QUIET_MS, firstChange + LONGEST_WAIT_MS));
    clearTimeout(timer);
    timer = setTimeout(() => {
      waiting = 'for idle';
      requestIdleCallback(() => void (waiting === 'for idle' && readNow()), { timeout: LONGEST_WAIT_MS });
    }, due - now);
  };

  const observer = new MutationObserver((records) => {
    // Once a reading is due, what else happens need not be looked at before it is put off by it.
    if (waiting === 'for idle' || (isDirty && performance.now() > firstChange + LONGEST_WAIT_MS)) return;
    if (records.some((record) => isNoteworthy(record, root))) readSoon();
  });
  // The document itself: some sites replace its body, some all there is.
  watch(document);
  signal.addEventListener('abort', rest);
  void readNow();
  return {
    state: () => state,
    readAnyway() {
      if (waiting === 'for the reading') isDirty = true;
      else void readNow();
    },
  };
}

/** Less text, beside the article, is a counter, an advertisement, a teaser. */
const OTHER_ARTICLE_CHARS = 400;

/** Can this change what the article says? `root` is where its text was at the last reading. */
export function isNoteworthy(record: MutationRecord, root: Element | null): boolean {
  if (root === null || !root.isConnected) return true;
  if (isWithin(record.target, root.closest('article,main') ?? root)) {
    return record.type === 'characterData' || hasText(record.addedNodes, 1) || hasText(record.removedNodes, 1);
  }
  return hasText(record.addedNodes, OTHER_ARTICLE_CHARS);
}

function isWithin(node: Node, scope: Element): boolean {
  const tree = node.getRootNode();
  return scope.contains(tree === scope.ownerDocument ? node : ((tree as Partial<ShadowRoot>).host ?? node));
}

function hasText(nodes: NodeList, chars: number): boolean {
  for (const node of nodes) {
    if (node.nodeType === 8 /* comment */ || /^(script|style|iframe|template)$/i.test(node.nodeName)) continue;
    if ((node.textContent ?? '').trim().length >= chars) return true;
  }
  return false;
}
