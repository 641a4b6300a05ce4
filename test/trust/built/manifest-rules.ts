import type { BrowserName } from '../../browsers/find-browser.ts';

/** The part of a manifest that these rules speak of. */
export interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; world?: string; js: string[]; css?: string[] }[];
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
  minimum_chrome_version?: string;
  [key: string]: unknown;
}

/** Every permission the extension may ask for, why, and when it does: no other, and none without its use. */
export const PERMISSIONS: Record<string, { why: string; isNeeded: (manifest: Manifest, browser: BrowserName) => boolean }> = {
  storage: { why: "the reader's settings, rules and packs, on this machine", isNeeded: () => true },
  scripting: { why: 'runs the article script on sites the reader allowed, and in pages that were open before', isNeeded: () => true },
  activeTab: { why: '"Read this page once": one tab, on a click, until it goes elsewhere', isNeeded: () => true },
  sidePanel: {
    why: "Chromium's name for showing the cast beside the page; Firefox needs none for its sidebar",
    isNeeded: ({ side_panel: panel }, browser) => browser === 'chromium' && panel !== undefined,
  },
}; // prettier-ignore

/** Keys a manifest may have. What is not here opens a door: to pages, to other extensions, to other programs, to the network. */
export const MANIFEST_KEYS: ReadonlySet<string> = new Set([
  'manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'action', 'background', 'options_ui', 'permissions', 'host_permissions',
  'optional_host_permissions', 'content_security_policy', 'content_scripts', 'browser_specific_settings', 'minimum_chrome_version',
  'commands', 'side_panel', 'sidebar_action',
]); // prettier-ignore

/** What pages of the extension may load and reach. `'self'` is the package itself. */
export const POLICY: Record<string, { sources: string; why: string }> = {
  'default-src': { sources: "'none'", why: 'what is not named below is not allowed: frames, fonts, media, objects, workers' },
  'script-src': { sources: "'self'", why: 'code of the package' },
  'style-src': { sources: "'self'", why: 'style sheets of the package' },
  'img-src': { sources: "'self'", why: 'the icon' },
  'connect-src': { sources: "'self'", why: 'the knowledge base, which the background reads with fetch' },
  'base-uri': { sources: "'none'", why: 'no other meaning for relative addresses' },
  'form-action': { sources: "'none'", why: 'no form is ever sent' },
}; // prettier-ignore

/** `default-src 'none'; …` as directive → sources. */
export function readPolicy(policy: string): Record<string, string> {
  const directives = policy.split(';').map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore
  return Object.fromEntries(
    directives.map((part) => [part.split(/\s+/)[0] ?? '', part.split(/\s+/).slice(1).join(' ')]),
  );
}
