/**
 * A form answers with its field where a field is named like a property of the form. In Chromium scripts of extensions get
 * that answer too, and a form whose "parentElement" lies inside it is a way upward without end. (Fields called "id" are
 * common, so that nobody here asks an element for its id but by attribute.) Only browsers do this, so only they are asked.
 */

/** What is asked of elements while a page is read. */
const ASKED = [
  'assignedSlot', 'checkVisibility', 'childElementCount', 'classList', 'closest', 'contains', 'firstChild', 'firstElementChild', 'getAttribute',
  'getElementsByTagName', 'getRootNode', 'hasAttribute', 'isConnected', 'localName', 'matches', 'nextElementSibling', 'nextSibling', 'nodeName', 'nodeType',
  'parentElement', 'parentNode', 'querySelector', 'querySelectorAll', 'shadowRoot', 'textContent',
] as const satisfies readonly (keyof Element)[]; // prettier-ignore

/** The first property of a form that one of its fields stands in front of; null on nearly every page. */
export function clobberedName(document: Document): string | null {
  for (const form of document.getElementsByTagName('form')) {
    const found = ASKED.find((name) => isField(form[name]) && form[name] !== trueProperty(form, name));
    if (found) return found;
  }
  return null;
}

/** What its kind of node answers, and not one of its fields. */
export function trueProperty<Name extends (typeof ASKED)[number]>(element: Element, name: Name): Element[Name] {
  return Reflect.get(Object.getPrototypeOf(element) as Element, name, element) as Element[Name];
}

/** Fields are elements or lists of such, where a text, a number or a function is expected or another element. */
function isField(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
