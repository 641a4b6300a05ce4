import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { CardBox, LaunchOptions, TestBrowser, TestPage } from './test-browser.ts';

/** What Chromium asks for on its own account even when it is told to be quiet. */
const OWN_SERVICES_OFF = [
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-client-side-phishing-detection',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];

/** A page of ten megabytes takes its time on a busy machine. */
const MOST_NAVIGATION_MS = 120_000;

/** Chromium with the extension, quiet: nothing of its own asks the network. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const context = await openChromium(options);
  context.setDefaultNavigationTimeout(MOST_NAVIGATION_MS);
  const root = await extensionRoot(context);
  return {
    name: 'chromium',
    newPage: async () => wrap(context, await context.newPage()),
    extensionUrl: (path) => root + path,
    stopWorker: () =>
      withSession(context, async (session) => {
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
      }),
    isWorkerRunning: () =>
      withSession(context, async (session) => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(root));
      }),
    async updateExtension() {
      const page = await context.newPage();
      await page.goto(`${root}popup.html`);
      // The page goes with the extension it belongs to, so that it never answers.
      page
        .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
        .catch(() => {});
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

/** The same as Playwright knows it, for what only the debugger can do. */
export function openChromium({
  executable,
  extension,
  profile,
  headless,
  proxyPort,
  netLog,
  switches = [],
  keepsPages = false,
}: LaunchOptions): Promise<BrowserContext> {
  allowReload(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...switchesWith(extension),
      // Heap sizes to the byte, for the tests that measure them.
      '--enable-precise-memory-info',
      ...(proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>', ...OWN_SERVICES_OFF]),
      ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything']),
      ...switches,
    ],
  });
}

/** Switches for one extension alone, and a browser that asks the network for nothing on its own account. */
export function switchesWith(extension: string): string[] {
  return [
    '--no-sandbox',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

/** Chromium takes an unpacked extension from the command line, but not a second time unless its reader is a developer. */
export function allowReload(profile: string): void {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** `chrome-extension://ID/` of the extension it was opened with. */
export async function extensionRoot(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}/`;
}

/** Asks the debugger something of the whole browser. */
async function withSession<Result>(
  context: BrowserContext,
  ask: (session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  try {
    return await ask(session);
  } finally {
    await session.detach();
  }
}

async function wrap(context: BrowserContext, page: Page): Promise<TestPage> {
  const session = await context.newCDPSession(page);
  const errors = await collectErrors(session);
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    // A mouse stands on whole pixels; a drag that begins between two of them selects nothing.
    move: (x, y, steps = 1) => page.mouse.move(Math.round(x), Math.round(y), { steps }),
    click: (x, y) => page.mouse.click(Math.round(x), Math.round(y)),
    evaluateApart: (run, argument) => evaluateApart(session, run, argument) as never,
    async globalText(name) {
      const { result } = await session.send('Runtime.evaluate', { expression: name });
      return String(result.value);
    },
    press: (key) => page.keyboard.press(key),
    key: (what, key) => page.keyboard[what](key),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    bringToFront: () => page.bringToFront(),
    mouse: (what) => page.mouse[what](),
    async tap(x, y) {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    hoverPen: async (x, y) =>
      void (await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, pointerType: 'pen' })),
    forceColors: () => page.emulateMedia({ forcedColors: 'active' }),
    pdf: () => page.pdf(),
    cardBox: () => cardBox(session),
    cardText: () => cardText(session),
    ownErrors: () => errors,
    close: () => page.close(),
  };
}

async function evaluateApart(session: CDPSession, run: object, argument: unknown): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`In the page: ${exceptionDetails.exception?.description}`);
  return result.value;
}

/** Everything that goes to the console of the page, from any world, as far as it names a file of an extension. */
async function collectErrors(session: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  const keep = (text: string): void => {
    if (text.includes('chrome-extension://')) errors.push(text);
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => keep(JSON.stringify(exceptionDetails)));
  session.on('Runtime.consoleAPICalled', (event) => {
    if (event.type === 'error' || event.type === 'warning') keep(JSON.stringify(event));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') keep(JSON.stringify(entry));
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return errors;
}

interface DomNode {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  /** The page of a frame. */
  contentDocument?: DomNode;
}

/** Only the debugger sees into a closed shadow root. */
async function cardNode(session: CDPSession): Promise<DomNode | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const find = (node: DomNode): DomNode | undefined =>
    node.attributes?.includes('data-dramatis')
      ? node
      : [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]
          .map(find)
          .find((found) => found !== undefined);
  return find(root);
}

async function cardBox(session: CDPSession): Promise<CardBox | null> {
  const card = await cardNode(session);
  const frame = card?.shadowRoots?.[0]?.children?.find(({ attributes }) => attributes?.includes('frame'));
  if (!frame) return null;
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: frame.backendNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

async function cardText(session: CDPSession): Promise<string> {
  const textOf = (node: DomNode): string => {
    if (node.nodeName === 'STYLE') return '';
    const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).filter((text) => text !== '');
    return node.nodeName === '#text' ? node.nodeValue : inside.join(' ');
  };
  const card = await cardNode(session);
  return card ? textOf(card) : '';
}
