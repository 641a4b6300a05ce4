import type { BidiConnection } from './bidi-page.ts';

/** Runs an expression in Firefox's own window, where its add-ons are managed; gives what it promises, as text. */
export async function runInside(connection: BidiConnection, expression: string): Promise<string> {
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const answer = (await connection.send('script.evaluate', {
    expression: `(async () => String(await (${expression})))()`,
    target: { context: contexts[0]!.context },
    awaitPromise: true,
  })) as unknown as { result: { type: string; result: { value: string }; exceptionDetails: { text: string } } };
  if (answer.result.type === 'exception') throw new Error(`Inside Firefox: ${answer.result.exceptionDetails.text}`);
  return answer.result.result.value;
}

/** Opens a private window and lets the add-on run in it, as its reader may; returns the window's tab. */
export async function openPrivateWindow(connection: BidiConnection, addon: string): Promise<string> {
  const before = await tabs(connection);
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
  const opened = (await tabs(connection)).find((tab) => !before.includes(tab));
  if (opened === undefined) throw new Error('no private window was opened');
  return opened;
}

async function tabs(connection: BidiConnection): Promise<string[]> {
  const { contexts } = (await connection.send('browsingContext.getTree', {})).result as {
    contexts: { context: string }[];
  };
  return contexts.map(({ context }) => context);
}
