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
