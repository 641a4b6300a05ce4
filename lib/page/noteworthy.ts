/** Sites show and hide text by these: the rest of an article behind "read more", or behind a wall that is taken down. */
export const TELLING_ATTRIBUTES = ['hidden', 'class', 'style', 'open', 'aria-hidden'];

/** Less text, beside the article, is a counter, an advertisement, a teaser. */
const OTHER_ARTICLE_CHARS = 400;

/** Can this change what the article says? `root` is where its text was at the last reading. */
export function isNoteworthy(record: MutationRecord, root: Element | null): boolean {
  if (record.type === 'attributes') return false;
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

/** May what this element shows be the article's? It is in the article, around it, or there is no article yet. */
export function concernsArticle(element: Element, root: Element | null): boolean {
  if (root === null || !root.isConnected) return true;
  const scope = root.closest('article,main') ?? root;
  return element.contains(scope) || isWithin(element, scope);
}

/** Shorter texts that come and go are labels, counters, menus. */
const SHOWN_TEXT_CHARS = 80;

/**
 * Has running text appeared or gone with this element since the last reading?
 *
 * @param holdsText whether that reading took text out of an element
 */
export function hasChangedView(element: Element, holdsText: (element: Element) => boolean): boolean {
  if (!element.isConnected || (element.textContent ?? '').trim().length < SHOWN_TEXT_CHARS) return false;
  return element.checkVisibility({ visibilityProperty: true }) !== holdsText(element);
}
