import type { PageReport } from '../messaging/protocol.ts';
import type { OutOfReach } from '../page/page-reason.ts';

/** What the reader looks at when it is no page that a script of ours can read; the popup explains it and offers to paste. */
export type SpecialView = 'reader-view' | OutOfReach;

/** Schemes under which browsers show an article taken out of its page. */
const READER_VIEW = /^(about:reader\?|chrome-distiller:|edge-distiller:|read:)/;
/** A PDF shows in a viewer of the browser: by its address as long as no page answers there. */
const PDF = /^[^?#]*\.pdf([?#]|$)/i;
const OUT_OF_REACH: ReadonlySet<unknown> = new Set<OutOfReach>(['pdf', 'frame-sandboxed', 'frame-elsewhere']);

/**
 * @param url of the tab, '' where the browser keeps it from us
 * @param isInReaderMode what Firefox says of the tab
 * @param page what the page says; null when no script of ours answers
 */
export function specialView(
  url: string,
  isInReaderMode: boolean,
  page: Pick<PageReport, 'state' | 'reason'> | null,
): SpecialView | null {
  if (isInReaderMode || READER_VIEW.test(url)) return 'reader-view';
  if (page === null) return PDF.test(url) ? 'pdf' : null;
  return page.state === 'not-article' && OUT_OF_REACH.has(page.reason) ? (page.reason as OutOfReach) : null;
}
