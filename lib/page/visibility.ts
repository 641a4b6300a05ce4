/** How an element takes part in the lines of its page. */
export type Rendering = 'block' | 'inline' | 'hidden';

/** What must be told about a page beyond its tree; the browser knows styles, a parsed file does not. */
export interface Visibility {
  /** How the element is rendered; null when there are no styles to go by and its name has to do. */
  renderingOf(element: Element): Rendering | null;
  /** False when the element or one around it is not rendered: one question instead of one for each of its ancestors. */
  isShown(element: Element): boolean;
}

export const EVERYTHING_RENDERED: Visibility = { renderingOf: () => null, isShown: () => true };
