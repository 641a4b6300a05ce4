import { trueProperty } from '../page/clobbered-form.ts';

/**
 * Walking the tree, shadow roots included. By kinds of nodes, not by their classes: those of a frame are of the frame's own
 * window, and no instance of ours.
 */
const ELEMENT = 1;
const FRAGMENT = 11;

export function asElement(target: EventTarget | Node | null): Element | null {
  return (target as Partial<Node> | null)?.nodeType === ELEMENT ? (target as Element) : null;
}

/** The shadow root that a node stands in, null for one in the document. */
export function shadowRootAround(node: Node): ShadowRoot | null {
  const root = node.getRootNode();
  return root.nodeType === FRAGMENT && 'host' in root ? (root as ShadowRoot) : null;
}

/**
 * The element around a node as the reader sees it: where it is slotted, its parent, or the host of its shadow root. A page's
 * form may give its own fields as answers, without end.
 */
export function parentAcrossShadow(node: Node): Element | null {
  const element = asElement(node);
  if (!element) return node.parentElement ?? shadowRootAround(node)?.host ?? null;
  const around = trueProperty(element, 'assignedSlot') ?? trueProperty(element, 'parentElement');
  if (around) return around;
  const parent = trueProperty(element, 'parentNode');
  return parent?.nodeType === FRAGMENT && 'host' in parent ? (parent as ShadowRoot).host : null;
}
