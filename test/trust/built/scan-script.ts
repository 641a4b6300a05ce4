import { parseAst } from 'vite';
import {
  ADDRESS, GLOBALS, LOADING_ATTRIBUTES, LOADING_ELEMENTS, LOOKING_CALLS, MEMBERS, PATHS, ROOTS, WRITTEN_MEMBERS,
} from './primitives.ts'; // prettier-ignore
import { scanStyle } from './scan-style.ts';

/** Something in a built file that could reach out of it. */
export interface Finding {
  /** `fetch`, `.src =`, `<img>`, `https://…` */
  what: string;
  /** The code around it. */
  where: string;
}

/** An ESTree node, walked without knowing every kind. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const CONTEXT_CHARS = 60;

/** Everything in a script that could make the browser ask somebody for something. The script is parsed, not searched. */
export function scanScript(code: string): Finding[] {
  const found: Finding[] = [];
  const report = (what: string, { start, end }: Node): void => {
    const where = code.slice(Math.max(0, start - CONTEXT_CHARS), Math.min(code.length, end + CONTEXT_CHARS));
    found.push({ what, where: where.length > 400 ? `${where.slice(0, 400)}…` : where });
  };
  walk(parseAst(code) as unknown as Node, null, '', (node, parent, key) => {
    for (const judge of JUDGES) judge(node, parent, key, report);
  });
  return found;
}

type Report = (what: string, node: Node) => void;
type Judge = (node: Node, parent: Node | null, key: string, report: Report) => void;

const JUDGES: readonly Judge[] = [
  function globals(node, parent, key, report) {
    if (node.type === 'Identifier' && GLOBALS.has(nameOf(node)) && !isOnlyAName(parent, key))
      report(nameOf(node), node);
  },
  function members(node, parent, _, report) {
    if (node.type !== 'MemberExpression') return;
    const property = propertyOf(node);
    const object = node['object'] as Node;
    if (property === null) {
      if (object.type === 'Identifier' && ROOTS.has(nameOf(object))) report(`${nameOf(object)}[…]`, node);
      return;
    }
    const path = `${object.type === 'MemberExpression' ? propertyOf(object) : nameOf(object)}.${property}`;
    if (PATHS.has(path)) report(path, node);
    else if (MEMBERS.has(property) || GLOBALS.has(property)) report(`.${property}`, node);
    const isWritten = parent?.type === 'AssignmentExpression' && parent['left'] === node;
    if (isWritten && WRITTEN_MEMBERS.has(property)) report(`.${property} =`, node);
  },
  function destructured(node, parent, _, report) {
    if (node.type !== 'Property' || parent?.type !== 'ObjectPattern') return;
    const name = keyOf(node);
    if (GLOBALS.has(name) || MEMBERS.has(name)) report(`{ ${name} }`, node);
  },
  function writtenGlobals(node, _, __, report) {
    if (node.type !== 'AssignmentExpression') return;
    const left = node['left'] as Node;
    if (left.type === 'Identifier' && nameOf(left) === 'location') report('location =', node);
  },
  function made(node, _, __, report) {
    if (node.type !== 'CallExpression') return;
    const args = node['arguments'] as Node[];
    const callee = node['callee'] as Node;
    const name = callee.type === 'MemberExpression' ? propertyOf(callee) : nameOf(callee);
    if (name !== null && LOOKING_CALLS.has(name)) return;
    const texts = args.map(textOf);
    const first = texts[0] ?? null;
    const makes = name?.startsWith('createElement') === true || args.length > 1;
    if (makes && texts.some((text) => text !== null && LOADING_ELEMENTS.has(text)))
      report(`<${texts.join(' ')}>`, node);
    if (name?.startsWith('setAttribute') || name?.startsWith('createAttribute'))
      for (const text of texts) if (text !== null && LOADING_ATTRIBUTES.has(text)) report(`${text}="…"`, node);
    if (first === null || args.length < 2) return;
    // jsx('a', { href }): an element of that name with these attributes.
    for (const attribute of propertiesOf(args[1] as Node))
      if (LOADING_ATTRIBUTES.has(attribute)) report(`<${first} ${attribute}>`, node);
  },
  function imports(node, _, __, report) {
    const source = node['source'] as Node | null | undefined;
    if (!/^(Import|Export)/.test(node.type) || !source) return;
    const from = textOf(source);
    if (from === null || !/^\.{0,2}\//.test(from) || from.startsWith('//')) report(`import ${from ?? '…'}`, node);
  },
  function texts(node, parent, key, report) {
    // The parts of what was read as a whole, once.
    if (parent && textOf(parent) !== null) return;
    const text = node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : textOf(node);
    if (text === null) return;
    const address = ADDRESS.exec(text);
    if (address) report(text.slice(address.index, address.index + 40), node);
    const isKey =
      (key === 'key' && parent?.type === 'Property') || (key === 'property' && parent?.['computed'] === true);
    if ((GLOBALS.has(text) || MEMBERS.has(text)) && !isKey) report(`'${text}'`, node);
    for (const { what } of scanStyle(text)) report(`css ${what}`, node);
  },
];

/** The name after a dot, before a colon, of a label: no use of the global of that name. */
function isOnlyAName(parent: Node | null, key: string): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && parent['computed'] !== true;
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type))
    return key === 'key' && parent['computed'] !== true && parent['shorthand'] !== true;
  return parent.type === 'LabeledStatement' || parent.type === 'ImportSpecifier' || parent.type === 'ExportSpecifier';
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? (node['name'] as string) : '';
}

/** Name of the property a member expression reaches; null when it is only known at run time. */
function propertyOf(node: Node): string | null {
  const property = node['property'] as Node;
  return node['computed'] === true ? textOf(property) : nameOf(property);
}

function keyOf(node: Node): string {
  const key = node['key'] as Node;
  return nameOf(key) || (textOf(key) ?? '');
}

function propertiesOf(node: Node): string[] {
  if (node.type !== 'ObjectExpression') return [];
  return (node['properties'] as Node[]).filter(({ type }) => type === 'Property').map(keyOf);
}

/** Of a string or a template without holes, and of two such added: what a minifier leaves is not all there is. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
  }
  if (node.type === 'BinaryExpression' && node['operator'] === '+') {
    const [left, right] = [textOf(node['left'] as Node), textOf(node['right'] as Node)];
    return left !== null && right !== null ? left + right : null;
  }
  return null;
}

function walk(
  node: Node,
  parent: Node | null,
  key: string,
  visit: (node: Node, parent: Node | null, key: string) => void,
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
        walk(child as Node, node, name, visit);
    }
  }
}
