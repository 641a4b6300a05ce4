/** The interface speaks five languages completely, and no text stands in the code instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = join(ROOT, 'data/public/_locales');
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'];

type Messages = Record<string, { message: string; description?: string }>;

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Messages;
}

const english = messagesOf('en');
const keys = Object.keys(english);

function codeUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return codeUnder(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
}

const shipped = ['components', 'entrypoints', 'lib'].flatMap(codeUnder);
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('messages', () => {
  it('are there in five languages', () => expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGES].sort()));

  it('have keys that browsers take', () => {
    expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('have both forms wherever they have one, and the number in both: French counts nought as one', () => {
    const stems = keys.flatMap((key) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []);
    const counts = (key: string): boolean => english[key]?.message.includes('$1') ?? false;

    expect(stems.filter((stem) => !counts(`${stem}_one`) || !counts(`${stem}_other`))).toEqual([]);
  });

  it('are all used by the code or the manifest', () => {
    const text = [...shipped, 'wxt.config.ts'].map(read).join('\n');
    const heads = [...text.matchAll(/`([a-z]\w*_)\$\{/g)].map((match) => match[1] as string);
    const stemOf = (key: string): string => key.replace(/_(?:one|other)$/, '');
    const used = (key: string): boolean =>
      text.includes(`'${key}'`) || text.includes(`__MSG_${key}__`) || heads.some((head) => key.startsWith(head));

    expect(keys.filter((key) => !used(key) && !used(stemOf(key)))).toEqual([]);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    const messages = messagesOf(language);

    it('are the same as in English: none missing, none too many', () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    });

    it('are not empty, and have no space at either end', () => {
      expect(
        Object.entries(messages).filter(([, { message }]) => message.trim() !== message || message === ''),
      ).toEqual([]);
    });

    it('take the same values as in English', () => {
      const placesIn = (text: string): string => [...new Set(text.match(/\$\d/g))].sort().join(' ');
      const differing = keys.filter(
        (key) => placesIn(messages[key]?.message ?? '') !== placesIn(english[key]!.message),
      );

      expect(differing).toEqual([]);
    });

    it('are set as the language is: French keeps its marks with the word, only English and German part the dots from it', () => {
      const misplaced = { fr: /(?<![\u00a0\u202f])[:;?!»]|«(?!\u00a0)| …/, es: / …/, pt: / …/ }[language] ?? /^ | $/;

      expect(keys.filter((key) => misplaced.test(messages[key]?.message ?? ''))).toEqual([]);
    });

    it('name their language', () => expect(messages['interface_language']?.message).toBe(language));

    if (language === 'en') return;

    it('are translated: no sentence is left in English', () => {
      const isSentence = (text: string): boolean =>
        text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2;

      expect(
        keys.filter((key) => isSentence(english[key]!.message) && messages[key]?.message === english[key]!.message),
      ).toEqual([]);
    });
  });
});

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** Attributes that a reader sees or hears. */
const READ_ATTRIBUTES =
  /^(title|alt|label|placeholder|aria-(label|description|valuetext|roledescription|placeholder))$/;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Calls back with each node and those it stands in, outermost first. */
function walk(node: unknown, visit: (node: Node, parents: Node[]) => void, parents: Node[] = []): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, parents);
  if (!isNode(node)) return;
  visit(node, parents);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit, [...parents, node]);
}

/** The words of a string or a template; '' for any other node. */
function wordsOf(node: Node): string {
  if (node.type === 'JSXText' || node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : '';
  if (node.type !== 'TemplateElement') return '';
  return (node['value'] as { cooked?: string }).cooked ?? '';
}

/** Text that a view shows without asking for a message. */
function literalsIn(source: string, name: string): string[] {
  const found: string[] = [];
  walk(parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }), (node, parents) => {
    const words = wordsOf(node);
    if (!/\p{L}{2}/u.test(words)) return;
    const at = (type: string): number => parents.findLastIndex((parent) => parent.type === type);
    const attribute = parents[at('JSXAttribute')];
    const inAttribute = attribute !== undefined && at('JSXAttribute') > at('JSXElement');
    const attributeName = inAttribute ? String((attribute['name'] as Node)['name']) : '';
    const isChild =
      node.type === 'JSXText' ||
      (at('JSXExpressionContainer') > at('JSXAttribute') && at('CallExpression') < at('JSXElement'));
    const compared = parents.at(-1)?.type === 'BinaryExpression' && parents.at(-1)?.['operator'] !== '+';
    if (
      inAttribute
        ? READ_ATTRIBUTES.test(attributeName) && at('CallExpression') < at('JSXAttribute')
        : isChild && !compared
    )
      found.push(`${name}: ${words.trim()}`);
  });
  return found;
}

/** Several words, or one as a heading has it. Names of messages and classes are neither. */
const LIKE_TEXT = /\p{L}{2}.*\s.*\p{L}{2}|^\p{Lu}\p{Ll}+|\p{L}{2}\s|\s\p{L}{2}/u;
/** Of these calls the words are for the browser, not for a reader. */
const FOR_THE_BROWSER = new Set(['querySelector', 'querySelectorAll', 'matches', 'closest', 'matchMedia']);
const NEVER_SHOWN = new Set(['ImportDeclaration', 'TSLiteralType', 'ThrowStatement', 'NewExpression']);

/** Words that code beside the views could hand to one: everything like text that is not compared, thrown or looked for. */
function wordsToShow(source: string, name: string): string[] {
  const found: string[] = [];
  walk(parseAst(source, { lang: 'ts' }), (node, parents) => {
    const words = wordsOf(node);
    const parent = parents.at(-1);
    const isCompared =
      parent?.type === 'SwitchCase' || (parent?.type === 'BinaryExpression' && parent['operator'] !== '+');
    const isForTheBrowser = parents.some(({ type, callee }) => {
      const called = callee as { name?: string; property?: { name?: string } } | undefined;
      return type === 'CallExpression' && FOR_THE_BROWSER.has(called?.property?.name ?? called?.name ?? '');
    });
    if (!LIKE_TEXT.test(words) || isCompared || isForTheBrowser) return;
    if (!parents.some(({ type }) => NEVER_SHOWN.has(type))) found.push(`${name}: ${words.trim()}`);
  });
  return found;
}

describe('code', () => {
  it.each([
    { source: '<p>Hello there</p>', found: 1 },
    { source: "<p title='Hello'>{t('key')}</p>", found: 1 },
    { source: '<p aria-label={`Card of ${name}`} class="some words" />', found: 1 },
    { source: "<p>{count > 1 ? 'many' : t('one')}</p>", found: 1 },
    { source: "<p class={open ? 'is open' : ''}>{state === 'reading' && t('reading')} · {n}</p>", found: 0 },
    {
      source:
        '<p aria-label={t(\'close\')} data-kind="person">{rows.map((row) => <b key={`row-${row}`}>{row}</b>)}</p>',
      found: 0,
    },
  ])('finds literal text: $source', ({ source, found }) => {
    expect(literalsIn(`const view = ${source};`, 'view.tsx')).toHaveLength(found);
  });

  it.each([
    { source: "export const label = 'Hello there';", found: 1 },
    { source: 'export const label = (n: number) => `${n} articles`;', found: 1 },
    { source: "export const words = { open: 'Open' };", found: 1 },
    { source: "if (key === 'Enter') throw new Error('no such key');", found: 0 },
    { source: "root.querySelector('a[href], button'); t('cast_people');", found: 0 },
  ])('finds words to be shown: $source', ({ source, found }) => {
    expect(wordsToShow(source, 'words.ts')).toHaveLength(found);
  });

  it('hands no words of its own to a view', () => {
    const beside = ['components', 'entrypoints', 'lib/cards', 'lib/i18n', 'lib/paste']
      .flatMap(codeUnder)
      .filter((file) => file.endsWith('.ts'));

    expect(beside.length).toBeGreaterThan(40);
    expect(beside.flatMap((file) => wordsToShow(read(file), file))).toEqual([]);
  });

  it('shows nothing in its own words', () => {
    const views = shipped.filter((file) => file.endsWith('.tsx'));

    expect(views.length).toBeGreaterThan(20);
    // The name is the same in every language.
    expect(
      views.flatMap((file) => literalsIn(read(file), file)).filter((found) => !found.endsWith(': Dramatis')),
    ).toEqual([]);
  });
});
