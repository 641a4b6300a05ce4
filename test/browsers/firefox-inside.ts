import type { BidiConnection } from './bidi-page.ts';

/** Runs an expression in Firefox's own window, where its add-ons are managed; gives what it promises, as text. */
export async function runInside(connection: BidiConnection, expression: string): Promise<string> {
  const [context] = await contexts(connection, { 'moz:scope': 'chrome' });
  const answer = (await connection.send('script.evaluate', {
    expression: `(async () => String(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  })) as unknown as { result: { type: string; result: { value: string }; exceptionDetails: { text: string } } };
  if (answer.result.type === 'exception') throw new Error(`Inside Firefox: ${answer.result.exceptionDetails.text}`);
  return answer.result.result.value;
}

/** Opens a private window and lets the add-on run in it, as its reader may; returns the window's tab. */
export async function openPrivateWindow(connection: BidiConnection, addon: string): Promise<string> {
  const before = await contexts(connection);
  await runInside(
    connection,
    `(async () => {
      const load = (file) => ChromeUtils.importESModule('resource://gre/modules/' + file + '.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await load('ExtensionPermissions').ExtensionPermissions.add('${addon}', allowed);
      await (await load('AddonManager').AddonManager.getAddonByID('${addon}')).reload();
      const window = OpenBrowserWindow({ private: true });
      await new Promise((opened) => window.addEventListener('load', opened, { once: true }));
      await window.delayedStartupPromise;
    })()`,
  );
  const opened = (await contexts(connection)).find((tab) => !before.includes(tab));
  if (opened === undefined) throw new Error('no private window was opened');
  return opened;
}

/** Megabytes of all processes that show pages, once they were told to give back what they do not use. */
export async function memoryOfPages(connection: BidiConnection): Promise<number> {
  const bytes = await runInside(
    connection,
    `(async () => {
      for (const topic of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) Services.obs.notifyObservers(null, topic);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const { children } = await ChromeUtils.requestProcInfo();
      return children.filter(({ type }) => type.startsWith('web')).reduce((sum, { memory }) => sum + memory, 0);
    })()`,
  );
  return Number(bytes) / 1e6;
}

/** Its tabs, or with the scope `chrome` its own windows. */
async function contexts(connection: BidiConnection, of: object = {}): Promise<string[]> {
  const { result } = await connection.send('browsingContext.getTree', of);
  return (result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
}
