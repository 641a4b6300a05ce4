import { writeFile } from 'node:fs/promises';
import type { CardBox, TestPage } from './test-browser.ts';

/** The part of Puppeteer's connection that is used: WebDriver BiDi commands and events as the standard has them. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  on(event: string, listener: (params: never) => void): void;
}

/** A tab of Firefox driven over WebDriver BiDi; in the window of another tab when that is named. */
export async function openBidiPage(
  connection: BidiConnection,
  size: { width: number; height: number } | null,
  beside?: string,
): Promise<TestPage> {
  const send = async (method: string, params: object): Promise<Record<string, unknown>> =>
    (await connection.send(method, params)).result;
  const context = (
    await send('browsingContext.create', { type: 'tab', ...(beside !== undefined && { referenceContext: beside }) })
  )['context'] as string;
  const errors = await collectErrors(connection, context);
  const pointer = (actions: object[]): Promise<unknown> =>
    send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const keyboard = async (key: string, ...types: ('keyDown' | 'keyUp')[]): Promise<void> => {
    const actions = types.map((type) => ({ type, value: KEYS[key] ?? key }));
    await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const evaluate = async (expression: string, sandbox?: string): Promise<unknown> => {
    const answer = (await send('script.evaluate', {
      expression,
      target: { context, ...(sandbox !== undefined && { sandbox }) },
      awaitPromise: true,
      userActivation: true,
    })) as unknown as EvaluateResult;
    if (answer.type === 'exception') throw new Error(`In the page: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
  const call = async (run: object, argument: unknown, sandbox?: string): Promise<unknown> => {
    const expression = `(async () => JSON.stringify(await (${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})))()`;
    const answer = await evaluate(expression, sandbox);
    return answer === undefined ? undefined : JSON.parse(answer as string);
  };
  const setSize = async (width: number, height: number): Promise<void> =>
    void (await send('browsingContext.setViewport', { context, viewport: { width, height } }));
  let at = { x: 0, y: 0 };
  if (size) await setSize(size.width, size.height);
  return {
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await send('browsingContext.reload', { context, wait: 'complete' })),
    evaluate: (run, argument) => call(run, argument) as never,
    evaluateApart: (run, argument) => call(run, argument, 'apart') as never,
    globalText: async (name) => String(await evaluate(name)),
    async move(x, y, steps = 1) {
      const from = at;
      at = { x, y };
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        await pointer([
          {
            type: 'pointerMove',
            x: Math.round(from.x + (x - from.x) * part),
            y: Math.round(from.y + (y - from.y) * part),
            duration: 0,
          },
        ]);
      }
    },
    async click(x, y) {
      at = { x, y };
      await pointer([
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    press: (key) => keyboard(key, 'keyDown', 'keyUp'),
    key: (what, key) => keyboard(key, what === 'down' ? 'keyDown' : 'keyUp'),
    setSize,
    async screenshot(path) {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(data as string, 'base64'));
    },
    bringToFront: async () => void (await send('browsingContext.activate', { context })),
    mouse: async (what) => void (await pointer([{ type: what === 'down' ? 'pointerDown' : 'pointerUp', button: 0 }])),
    async tap(x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
      });
    },
    async pdf() {
      const { data } = await send('browsingContext.print', { context });
      return Buffer.from(data as string, 'base64');
    },
    cardBox: () => cardBox(send, context),
    cardText: () => cardText(send, context),
    ownErrors: () => errors,
    close: async () => void (await send('browsingContext.close', { context })),
  };
}

/** Keys that are no character, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  Alt: '\uE00A',
  Control: '\uE009',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type EvaluateResult =
  { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

async function collectErrors(connection: BidiConnection, context: string): Promise<string[]> {
  const errors: string[] = [];
  await connection.send('session.subscribe', { events: ['log.entryAdded'] });
  connection.on('log.entryAdded', (entry: { level: string; text: string; source: { context?: string } }) => {
    if (entry.level !== 'error' || entry.source.context !== context) return;
    const text = JSON.stringify(entry);
    if (text.includes('moz-extension://')) errors.push(text);
  });
  return errors;
}

interface RemoteNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    nodeValue?: string;
    localName?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** BiDi serializes closed shadow roots too, when asked. */
async function cardNode(send: Send, context: string): Promise<RemoteNode> {
  const ask = (world: { sandbox?: string }): Promise<Record<string, unknown>> =>
    send('script.evaluate', {
      expression: `[document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].map((page) => page?.querySelector('[data-dramatis=card]')).find(Boolean) ?? null`,
      target: { context, ...world },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
    });
  const answer = await ask({});
  // Where scripts of the page replaced what is asked here, it is asked in a world of its own.
  return (answer['result'] ?? (await ask({ sandbox: 'apart' }))['result']) as RemoteNode;
}

async function cardText(send: Send, context: string): Promise<string> {
  return textOf(await cardNode(send, context));
}

async function cardBox(send: Send, context: string): Promise<CardBox | null> {
  const card = await cardNode(send, context);
  const frame = card.value?.shadowRoot?.value?.children?.find(({ value }) => value?.attributes?.['class'] === 'frame');
  if (!frame?.sharedId) return null;
  const { result } = await send('script.callFunction', {
    functionDeclaration:
      '(frame) => { const { x, y, width, height } = frame.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }); }',
    arguments: [{ sharedId: frame.sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return JSON.parse((result as { value: string }).value) as CardBox;
}

function textOf({ value }: RemoteNode): string {
  if (!value || value.localName === 'style') return '';
  if (value.nodeType === 3) return value.nodeValue ?? '';
  const inside = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return inside
    .map(textOf)
    .filter((text) => text !== '')
    .join(' ');
}
