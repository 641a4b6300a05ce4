import { describe, expect, it } from 'vitest';
import { untilShown } from '../../../lib/page/until-shown.ts';

/** Tells how often it was shown, after everything that was due has happened. */
function wait(isPrepared: boolean): { shown(): Promise<number>; stop: AbortController } {
  Object.assign(document, { prerendering: isPrepared });
  const stop = new AbortController();
  let times = 0;
  void untilShown(document, stop.signal).then(() => times++);
  return {
    stop,
    shown: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return times;
    },
  };
}

describe('a page that the browser prepares', () => {
  it('is read at once when it is shown already', async () => {
    expect(await wait(false).shown()).toBe(1);
  });

  it('is read when it comes to be shown, and not before', async () => {
    const { shown } = wait(true);
    expect(await shown()).toBe(0);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(await shown()).toBe(1);
  });

  it('is never read when the script ends before that', async () => {
    const { shown, stop } = wait(true);
    stop.abort();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(await shown()).toBe(0);
  });
});
