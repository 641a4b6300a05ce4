import { parseHTML } from 'linkedom';
import { LOADING_ATTRIBUTES, LOADING_ELEMENTS } from './primitives.ts';
import { scanStyle } from './scan-style.ts';

/** What in an HTML or SVG file loads, runs or leads anywhere but to a file of the package. */
export function scanMarkup(markup: string): { what: string; where: string }[] {
  const { document } = parseHTML(markup);
  const found: { what: string; where: string }[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const report = (what: string): number => found.push({ what, where: element.outerHTML.slice(0, 160) });
    const rel = element.getAttribute('rel') ?? '';
    const isOurs =
      (name === 'script' && element.hasAttribute('src') && (element.textContent ?? '') === '') ||
      (name === 'link' && /^(stylesheet|modulepreload|icon)$/.test(rel)) ||
      (name === 'meta' && !element.hasAttribute('http-equiv'));
    if (LOADING_ELEMENTS.has(name) && !isOurs) report(`<${name}${rel && ` rel=${rel}`}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) report(`${attribute}="…"`);
      if (attribute === 'style') for (const { what } of scanStyle(value)) report(what);
      if (LOADING_ATTRIBUTES.has(attribute) && !/^(\.{0,2}\/(?!\/)|#)/.test(value)) report(`${attribute}="${value}"`);
    }
    if (name === 'style') for (const { what } of scanStyle(element.textContent ?? '')) report(what);
  }
  return found;
}
