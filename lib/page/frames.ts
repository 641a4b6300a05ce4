import type { OutOfReach } from './page-reason.ts';

/**
 * Smaller frames hold players, forms and advertisements, whose usual formats are 300 × 250, 336 × 280, 970 × 250 and
 * 300 × 600 (Interactive Advertising Bureau, fixed size ad specifications).
 */
const LEAST_WIDTH_PX = 320;
const LEAST_HEIGHT_PX = 300;
/** A page whose frame takes this part of the window is there to show that frame. */
const MAIN_SHARE = 0.4;

/**
 * The document of a frame that may hold an article: of the page's own site, and large enough to be read in. Else null. The
 * size comes first: it is at hand where the page is laid out, while the first look into a frame costs Chromium some ten
 * milliseconds.
 */
export function articleFrame(frame: HTMLIFrameElement): Document | null {
  if (frame.clientWidth < LEAST_WIDTH_PX || frame.clientHeight < LEAST_HEIGHT_PX) return null;
  const document = frame.contentDocument;
  return document?.body ? document : null;
}

/** Why the text that the reader sees cannot be read: it is a PDF, or in a frame that keeps us out. Null when it is neither. */
export function outOfReach(document: Document): OutOfReach | null {
  if (document.contentType === 'application/pdf') return 'pdf';
  const window = document.defaultView;
  if (!window) return null;
  const least = window.innerWidth * window.innerHeight * MAIN_SHARE;
  for (const frame of document.querySelectorAll('iframe')) {
    if (!(frame.clientWidth * frame.clientHeight >= least) || frame.contentDocument) continue;
    const isClosed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return isClosed ? 'frame-sandboxed' : 'frame-elsewhere';
  }
  return null;
}
