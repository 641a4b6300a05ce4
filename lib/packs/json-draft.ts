import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Draft, PackProblem, Path } from './read-pack.ts';

/** A pack's JSON, with the line of every value. */
export function jsonDraft(file: string): Draft {
  const text = file.replace(/^\ufeff/, '');
  const lineAt = lineFinder(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const list = root && findNodeAtLocation(root, ['entities']);
  const nodes = list?.type === 'array' ? (list.children ?? []) : [];
  const problems: PackProblem[] = errors.map(({ error, offset, length }) => ({
    line: lineAt(offset),
    field: printParseErrorCode(error),
    value: text.slice(offset, offset + Math.max(1, length)).slice(0, 20),
    fault: 'syntax',
  }));
  if (root && problems.length === 0) problems.push(...repeatedKeys(root, lineAt));
  if (root?.type !== 'object' && problems.length === 0)
    problems.push({ line: 1, field: '', value: text.slice(0, 20), fault: 'syntax' });
  const broken = problems.length > 0;
  return {
    head: broken ? {} : headOf(root as Node),
    entities: broken ? [] : nodes.map((node) => getNodeValue(node) as unknown),
    placeOf(entity, path) {
      const top = entity === 'head' ? root : nodes[entity];
      return { line: lineAt(nodeFor(top, path)?.offset ?? 0), field: path.join('.') };
    },
    problems,
  };
}

/** Everything but the entities. */
function headOf(root: Node): unknown {
  return Object.fromEntries(
    (root.children ?? [])
      .filter(({ children }) => children?.[0]?.value !== 'entities')
      .map(({ children }) => [children?.[0]?.value as string, children?.[1] && getNodeValue(children[1])]),
  );
}

/** The value at the path; of one that is not there, the innermost that is. */
function nodeFor(top: Node | undefined, path: Path): Node | undefined {
  for (let length = path.length; top && length > 0; length--) {
    const found = findNodeAtLocation(top, path.slice(0, length));
    if (found) return found;
  }
  return top;
}

/** JSON takes the last of two equal keys in silence, and the first would be lost. */
function repeatedKeys(root: Node, lineAt: (offset: number) => number): PackProblem[] {
  const problems: PackProblem[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'object') {
      const seen = new Set<unknown>();
      for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
        if (seen.has(key.value))
          problems.push({ line: lineAt(key.offset), field: String(key.value), value: '', fault: 'duplicate' });
        seen.add(key.value);
      }
    }
    open.push(...(node.children ?? []));
  }
  return problems;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
