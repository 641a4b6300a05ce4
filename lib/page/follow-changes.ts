import { concernsArticle, hasChangedView, isNoteworthy, TELLING_ATTRIBUTES } from './noteworthy.ts';

/** Pages change in bursts; one reading serves a burst. */
const QUIET_MS = 600;
/** A page that never rests is read this long after its first unread change all the same. */
const LONGEST_WAIT_MS = 3000;
/** After a reading comes a pause of so many times its cost: the page keeps 98 % of its main thread. */
const PAUSE_PER_COST = 50;
/** Looking at the marks may cost the same share, and this much at once: a page that is built up changes often at first. */
const LOOKS_ADVANCE_MS = 200;
/** Each reading that brings nothing new doubles the pause before the next … */
const FIRST_FRUITLESS_PAUSE_MS = 500;
/** … up to this: a name that comes late is marked late, but it is. */
const LONGEST_PAUSE_MS = 10_000;
/** Elements whose attributes changed that are looked at together: animations change a few, a wall that goes a few more. */
const MOST_SUSPECTS = 50;
/** Main-thread time a page may cost in all; then it is left alone until it navigates. */
const BUDGET_MS = 4000;

/** What is done on the way. */
export interface PageWork {
  /** Reads the page. */
  read(): Promise<ReadingOutcome>;
  /** Puts the marks of the last reading back on their words where the page drew these anew; before it is painted. */
  mend(): void;
}

/** What one reading cost and brought. */
export interface ReadingOutcome {
  /** Main-thread time, milliseconds. */
  ms: number;
  /** True when the page, or whom it names, was another than at the reading before. */
  isNew: boolean;
  /** The element with the article's text, by which changes are judged; null when none was found. */
  root: Element | null;
  /** Shadow roots that hold some of the text: what happens in them is not seen from outside. */
  shadowRoots: ReadonlySet<Node>;
  /** Whether text was taken out of an element. */
  holdsText(element: Element): boolean;
}

export interface Follower {
  /** 'resting': the page has used up its budget and is no longer read. */
  state(): 'following' | 'resting';
  /** Reads again at once, whatever changed and however much was spent: the reader asked. */
  readAnyway(): void;
}

/**
 * Reads the page now, and again in idle time after its text may have changed, until the signal aborts or the page has used
 * up its budget. Changes beside the article count only when they bring enough text to be another one; changes of
 * attributes only when running text has come into sight or gone with them, which is looked at in idle time.
 */
export function followChanges(document: Document, { read, mend }: PageWork, signal: AbortSignal): Follower {
  let state: 'following' | 'resting' = 'following';
  let waiting: 'no' | 'for quiet' | 'for idle' | 'for the reading' = 'no';
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let notBefore = 0;
  const begun = performance.now();
  let spentLooking = 0;
  let spent = 0;
  let fruitless = 0;
  let root: Element | null = null;
  let holdsText: ReadingOutcome['holdsText'] = () => false;
  const suspects = new Set<Element>();
  let suspectTimer: ReturnType<typeof setTimeout> | undefined;
  const watched = new Set<Node>();

  const watch = (node: Node): void => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
  };

  const rest = (): void => {
    clearTimeout(timer);
    forgetSuspects();
    observer.disconnect();
  };

  const readNow = async (): Promise<void> => {
    if (signal.aborted) return;
    waiting = 'for the reading';
    clearTimeout(timer);
    firstChange = 0;
    isDirty = false;
    observer.takeRecords();
    forgetSuspects();
    const outcome = await read();
    if (signal.aborted) return;
    waiting = 'no';
    root = outcome.root;
    holdsText = outcome.holdsText;
    outcome.shadowRoots.forEach(watch);
    spent += outcome.ms;
    fruitless = outcome.isNew ? 0 : fruitless + 1;
    const pause = Math.max(outcome.ms * PAUSE_PER_COST, fruitless > 0 ? FIRST_FRUITLESS_PAUSE_MS * 2 ** fruitless : 0);
    notBefore = performance.now() + Math.min(pause, LONGEST_PAUSE_MS);
    if (!restIfSpent() && isDirty) readSoon();
  };

  const restIfSpent = (): boolean => {
    if (spent <= BUDGET_MS) return false;
    state = 'resting';
    rest();
    return true;
  };

  /** A look that is left out is made up for by the next, or by the reading that follows. */
  const mendMarks = (): void => {
    const start = performance.now();
    if (spentLooking > LOOKS_ADVANCE_MS + (start - begun) / PAUSE_PER_COST) return;
    mend();
    const cost = performance.now() - start;
    spentLooking += cost;
    spent += cost;
    restIfSpent();
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

  const forgetSuspects = (): void => {
    clearTimeout(suspectTimer);
    suspectTimer = undefined;
    suspects.clear();
  };
  const suspect = (element: Element): void => {
    if (suspects.size >= MOST_SUSPECTS) return;
    suspects.add(element);
    suspectTimer ??= setTimeout(() => {
      requestIdleCallback(
        () => {
          const found = [...suspects].some((one) => hasChangedView(one, holdsText));
          forgetSuspects();
          if (found) readSoon();
        },
        { timeout: LONGEST_WAIT_MS },
      );
    }, QUIET_MS);
  };

  const observer = new MutationObserver((records) => {
    mendMarks();
    if (state === 'resting') return;
    // Once a reading is due, what else happens need not be looked at before it is put off by it.
    if (waiting === 'for idle' || (isDirty && performance.now() > firstChange + LONGEST_WAIT_MS)) return;
    if (records.some((record) => isNoteworthy(record, root))) readSoon();
    else
      for (const { type, target } of records)
        if (type === 'attributes' && concernsArticle(target as Element, root)) suspect(target as Element);
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
