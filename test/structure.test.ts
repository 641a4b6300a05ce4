/** The house keeps its own rules: who may import whom, how long a file may be, what every source says of itself. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CODE_FOLDERS = ['lib', 'components', 'entrypoints', 'data', 'test'];
/** A hard look at 250, never more than this. */
const MOST_LINES = 400;

/** From each room: the rooms of `lib/` it may import, and whether it may use components, the browser, Node. */
const ROOMS: Record<string, { lib: string[]; components?: boolean; browser?: boolean; node?: boolean }> = {
  'lib/text': { lib: [] },
  'lib/matching': { lib: ['text'] },
  'lib/knowledge-base': { lib: ['text', 'matching'] },
  'lib/linking': { lib: ['text', 'matching', 'knowledge-base', 'engine.ts'] },
  'lib/timeline': { lib: ['knowledge-base'] },
  'lib/engine.ts': { lib: ['knowledge-base', 'linking'] },
  'lib/page': { lib: ['engine.ts'] },
  'lib/highlight': { lib: ['engine.ts', 'knowledge-base', 'page'] },
  'lib/hover': { lib: ['highlight', 'settings'] },
  'lib/cards': { lib: ['text', 'engine.ts', 'knowledge-base', 'timeline', 'highlight', 'linking', 'i18n'] },
  'lib/packs': { lib: ['text', 'knowledge-base'] },
  'lib/relations': { lib: ['text', 'knowledge-base', 'timeline'] },
  'lib/paste': { lib: ['engine.ts', 'knowledge-base', 'linking', 'cards', 'messaging', 'page', 'i18n'] },
  'lib/settings': { lib: ['knowledge-base', 'packs'], browser: true },
  'lib/sites': { lib: ['settings', 'messaging', 'page'], browser: true },
  'lib/messaging': {
    lib: ['engine.ts', 'knowledge-base', 'linking', 'cards', 'settings', 'packs', 'page'],
    browser: true,
  },
  'lib/i18n': { lib: ['knowledge-base', 'timeline', 'linking'], browser: true },
  'lib/command-line': { lib: ['engine.ts', 'knowledge-base', 'linking', 'timeline', 'page', 'i18n'], node: true },
  components: {
    lib: [
      'engine.ts',
      'knowledge-base',
      'cards',
      'i18n',
      'settings',
      'packs',
      'sites',
      'messaging',
      'linking',
      'relations',
      'paste',
    ],
    components: true,
  },
  data: { lib: ['text', 'knowledge-base', 'linking', 'timeline', 'matching', 'i18n'], node: true },
};

function filesUnder(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesUnder(path));
    else found.push(path);
  }
  return found;
}

const code = CODE_FOLDERS.flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): { from: string; typeOnly: boolean }[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ].map((match) => ({
    from: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS).find((room) => file === room || file.startsWith(`${room}/`));
}

function libRoom(path: string): string {
  return path.split('/')[1] ?? '';
}

describe('structure', () => {
  it('lets each room import only what it may', () => {
    const broken: string[] = [];
    for (const file of code) {
      const room = roomOf(file);
      if (!room) continue;
      const rule = ROOMS[room] as (typeof ROOMS)[string];
      for (const { from, typeOnly } of importsOf(file)) {
        const complain = (why: string): number => broken.push(`${file} imports ${from}: ${why}`);
        if (from.startsWith('node:') && !rule.node) complain('Node');
        if (/^(wxt\b|webextension-polyfill|#imports)/.test(from) && !rule.browser) complain('the browser');
        if (from.startsWith('preact') && !rule.components) complain('Preact');
        if (!from.startsWith('.')) continue;
        const target = relative(ROOT, resolve(ROOT, dirname(file), from.split('?')[0] as string));
        if (target.startsWith('entrypoints/')) complain('nothing imports an entrypoint');
        // The English messages are the type of all message keys.
        const messageKeys = room === 'lib/i18n' && target.startsWith('data/public/_locales/');
        if (target.startsWith('data/') && !file.startsWith('data/') && !messageKeys) complain('nothing imports data');
        if (target.startsWith('components/') && !rule.components) complain('a view');
        if (target.startsWith('lib/') && !target.startsWith(`${room}/`) && target !== room) {
          const allowed = rule.lib.includes(libRoom(target)) || (typeOnly && room === 'components');
          if (!allowed) complain('not among the rooms it may use');
        }
      }
    }

    expect(broken).toEqual([]);
  });

  it('imports with a relative path and its ending', () => {
    const broken = code.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ from }) => from.startsWith('@/') || (from.startsWith('.') && !/\.(tsx?|json|css|bin)(\?\w+)?$/.test(from)),
        )
        .map(({ from }) => `${file}: ${from}`),
    );

    expect(broken).toEqual([]);
  });

  it(`has no file of more than ${MOST_LINES} lines`, () => {
    const long = code.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MOST_LINES);

    expect(long).toEqual([]);
  });

  it('has no drawer called utils, no barrel, no default export but where a framework asks', () => {
    const drawers = code.filter((file) => /(^|\/)(utils?|helpers|common|misc)(\/|\.tsx?$)/.test(file));
    const defaults = code.filter(
      (file) =>
        /^export default/m.test(readFileSync(join(ROOT, file), 'utf8')) &&
        !/^entrypoints\/|\.config\.ts$|^test\/e2e\/build-once\.ts$/.test(file),
    );

    expect([...drawers, ...defaults]).toEqual([]);
  });

  it('says of every source where it comes from and under which licence', () => {
    const sources = readdirSync(join(ROOT, 'data/sources')).filter((name) =>
      statSync(join(ROOT, 'data/sources', name)).isDirectory(),
    );
    const silent = sources.filter((name) => {
      const readme = join(ROOT, 'data/sources', name, 'README.md');
      return !existsSync(readme) || !/licen[cs]e/i.test(readFileSync(readme, 'utf8'));
    });

    expect(sources.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('renders page and dataset text as text: no innerHTML, no eval, no document.write', () => {
    const shipped = code.filter((file) => /^(lib|components|entrypoints)\//.test(file));
    const unsafe = shipped.filter((file) =>
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );

    expect(unsafe).toEqual([]);
  });
});
