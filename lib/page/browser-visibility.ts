import type { Visibility } from './page-blocks.ts';

/** What the browser renders. `checkVisibility` would call `display: contents` hidden, so the styles are asked. */
export const BROWSER_VISIBILITY: Visibility = {
  isRendered(element) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return !style || (style.display !== 'none' && style.visibility !== 'hidden');
  },
};
