/** One browser with the extension loaded, driven the same way whichever it is. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  newPage(): Promise<TestPage>;
  /** Firefox: lets the extension run in private windows, which starts it anew, and opens a tab in one. */
  newPrivatePage?(): Promise<TestPage>;
  /** Address of a page of the extension: `extensionUrl('popup.html')`. */
  extensionUrl(path: string): string;
  /** Ends the extension's background (Chromium's service worker, Firefox's event page), as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Whether the background runs. */
  isWorkerRunning(): Promise<boolean>;
  /** Firefox: presses the extension's button in the toolbar, so that its popup opens and the page in front is open to it. */
  pressAction?(): Promise<void>;
  /** Firefox: megabytes of the processes that show pages, after their rubbish is collected; Chromium's pages tell theirs. */
  memoryOfPages?(): Promise<number>;
  /** Puts the extension in its own place, as an update does: open pages stay open, the extension's own close. */
  updateExtension(): Promise<void>;
  /** Resolves when somebody has closed the browser. */
  closed(): Promise<void>;
  /** Ends the browser; what it stored stays in its profile. */
  close(): Promise<void>;
}

/** What Playwright and Puppeteer have in common, and what they do not: the inside of the closed shadow root. */
export interface TestPage {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page; the function must not refer to anything outside itself. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** The same in a world of its own, where nothing counts that the page's scripts replaced. */
  evaluateApart<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Text that a script of the page keeps in a global variable; asks nothing else of a page that replaced everything. */
  globalText(name: string): Promise<string>;
  move(x: number, y: number, steps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** A key goes down, and stays down, or up. */
  key(what: 'down' | 'up', key: string): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Button of the mouse down, up, where it is. */
  mouse(what: 'down' | 'up'): Promise<void>;
  /** A finger taps there. */
  tap(x: number, y: number): Promise<void>;
  /** A pen hovers there; Firefox's tools have no pen. */
  hoverPen?(x: number, y: number): Promise<void>;
  /** As if the reader had chosen their own colours for all pages; Firefox's tools cannot. */
  forceColors?(): Promise<void>;
  /** The page as it is printed. */
  pdf(): Promise<Buffer>;
  /** Box of the card in the viewport; null when there is none. */
  cardBox(): Promise<CardBox | null>;
  /** Text of the card that lies on the page, '' when there is none. */
  cardText(): Promise<string>;
  /** Errors on the console and uncaught ones that come from the extension. */
  ownErrors(): string[];
  close(): Promise<void>;
}

export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LaunchOptions {
  /** Path of the program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the profile; kept between launches. */
  profile: string;
  headless: boolean;
  /** Sends everything, loopback too, through a proxy on this port of loopback, and keeps the browser's own services quiet. */
  proxyPort?: number;
  /** Chromium: file for its own record of its network. */
  netLog?: string;
  /** Firefox: preferences on top of the usual ones. */
  preferences?: Record<string, string | number | boolean>;
  /** Firefox: the language that the browser speaks to extensions; English otherwise. */
  language?: string;
  /** Chromium: switches on top of the usual ones. */
  switches?: readonly string[];
  /** Chromium: pages one leaves stay in memory for the way back, as in a reader's browser; its driver switches that off. */
  keepsPages?: boolean;
}
