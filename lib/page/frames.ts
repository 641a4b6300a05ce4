import type { OutOfReach } from './page-reason.ts';

/** Smaller frames hold advertisements, players, forms. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 200;
/** A page whose frame takes this part of the window is there to show that frame. */
const MAIN_SHARE = 0.4;

/** The document of a frame that may hold an article: of the page's own site, and large enough to be read in. Else null. */
export function articleFrame(frame: HTMLIFrameElement): Document | null {
  const document = frame.contentDocument;
  if (!document?.body) return null;
  return frame.clientWidth >= LEAST_WIDTH_PX && frame.clientHeight >= LEAST_HEIGHT_PX ? document : null;
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
