import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { SHIPPED_PACKAGES } from './data/pipeline/notices.ts';
import { matchPatterns, readNewsSites, sitesByDefault } from './data/pipeline/news-sites.ts';

/**
 * Match patterns besides the news sites, separated by spaces: only `npm start` and the end-to-end tests set it, for
 * their pages on loopback. Such a build goes to a folder of its own, so that it is never taken for the shipped one.
 */
const extraMatches = (process.env['DRAMATIS_EXTRA_MATCHES'] ?? '').split(' ').filter((pattern) => pattern !== '');

/** Where the content script runs by itself. */
const sites = [...matchPatterns(sitesByDefault(readNewsSites())), ...extraMatches];

/** Preact would set markup for a view that asks for it. None of ours does, and what is shipped cannot. */
function withoutMarkup(): Plugin {
  const setsMarkup = /\w+\.innerHTML=\w+\.__html/g;
  return {
    name: 'without-markup',
    transform(code, id) {
      if (!id.includes('/preact/dist/preact.')) return undefined;
      if (code.match(setsMarkup)?.length !== 1) throw new Error(`${id}: expected one place that sets innerHTML`);
      return { code: code.replace(setsMarkup, 'void 0'), map: null };
    },
  };
}

/** Fails the build when code of a package gets into the extension whose licence is not shipped with it. */
function onlyNoticedPackages(): Plugin {
  return {
    name: 'only-noticed-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
          if (name !== undefined && renderedLength > 0 && !SHIPPED_PACKAGES.includes(name))
            throw new Error(
              `${file.fileName} has code of ${name}: add it to SHIPPED_PACKAGES in data/pipeline/notices.ts`,
            );
        }
      }
    },
  };
}

export default defineConfig({
  imports: false,
  publicDir: 'data/public',
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${extraMatches.length > 0 ? '-local' : '{{modeSuffix}}'}`,
  // The browsers we name in the manifest need no help with their CSS; without this, light-dark() is rewritten and breaks in a shadow root.
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), withoutMarkup(), onlyNoticedPackages()],
    build: {
      modulePreload: { polyfill: false },
      target: ['chrome128', 'firefox142'],
      cssTarget: ['chrome128', 'firefox142'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous__' },
    },
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    // 'self' is for the bundled knowledge base, the one thing the background fetches; nothing can leave the browser.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // 140 is the first with CSS Custom Highlights; 142 the first that declares data collection on Android as well.
            gecko: {
              id: 'dramatis@dramatis.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // The same sites once more: Chrome lets the background load card.js only into pages named here. The reader is asked
          // nothing further, and Firefox takes the content script's word for it.
          host_permissions: sites,
          // 128: the first Chrome with caretPositionFromPoint, which hit-testing falls back on.
          minimum_chrome_version: '128',
        }),
  }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = sites;
      }
    },
  },
});
