import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SenderFacts } from '../../../lib/messaging/accepted.ts';
import { listening, sendMessage } from '../../../lib/messaging/messenger.ts';
import type { DatasetState } from '../../../lib/messaging/protocol.ts';
import { BACKGROUND_RULES } from '../../../lib/messaging/rules-in-background.ts';

const onMessage = listening(BACKGROUND_RULES);

const STATE: DatasetState = { ok: false, problem: { kind: 'missing', detail: 'no file' } };
const POPUP = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const PAGE = { id: fakeBrowser.runtime.id, url: 'https://news.example/article', tab: { id: 7 } };

/** The fake browser says nothing of who sent a message, as no real one does. */
function sendAs(sender: SenderFacts): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        void fakeBrowser.runtime.onMessage
          .trigger(message, sender as never, resolve)
          .then((answers: unknown[]) => answers.includes(true) || resolve(undefined));
      }),
  );
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sendAs(POPUP);
});

describe('messages', () => {
  it('come back with the answer', async () => {
    onMessage('datasetState', () => STATE);
    onMessage('showCount', () => {});
    expect(await sendMessage('datasetState', undefined)).toEqual(STATE);
  });

  it('come back as errors with their words', async () => {
    onMessage('datasetState', () => {
      throw new Error('out of memory');
    });
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow('out of memory');
  });

  it('are refused when nobody answers', async () => {
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow('no answer');
  });

  it('are not heard any more after stopping', async () => {
    const stop = onMessage('datasetState', () => STATE);
    stop();
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow('no answer');
  });

  it.each([
    { name: 'another extension', sender: { ...POPUP, id: 'abcdefghijklmnop' } },
    { name: 'nobody in particular', sender: {} },
  ])('of $name get no answer', async ({ sender }) => {
    const handle = vi.fn(() => STATE);
    onMessage('datasetState', handle);
    sendAs(sender);
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow('no answer');
    expect(handle).not.toHaveBeenCalled();
  });

  it('of a page are not taken where one of the extension is meant, nor the other way round', async () => {
    const [state, badge] = [vi.fn(() => STATE), vi.fn()];
    onMessage('datasetState', state);
    onMessage('showCount', badge);
    await expect(sendMessage('showCount', 3)).rejects.toThrow('showCount: taken from page only, came from extension');
    sendAs(PAGE);
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow('taken from extension only, came from page');
    await sendMessage('showCount', 3);
    expect([state.mock.calls.length, badge.mock.calls.length]).toEqual([0, 1]);
  });

  it('of another form than agreed are refused with the place and the reason', async () => {
    const handle = vi.fn();
    onMessage('annotate', handle);
    sendAs(PAGE);
    const block = { id: 0, kind: 'paragraph', text: 7 };
    const request = { blocks: [block], context: { date: '', language: '' } };
    await expect(sendMessage('annotate', request as never)).rejects.toThrow(/annotate, blocks\.0\.text: .*string/);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('a background that is stopped in the middle of its answer', () => {
  it('is asked again', async () => {
    onMessage('datasetState', () => STATE);
    vi.mocked(fakeBrowser.runtime.sendMessage)
      .mockRejectedValueOnce(new Error('the message channel closed before a response was received'))
      .mockResolvedValueOnce(undefined as never);
    expect(await sendMessage('datasetState', undefined)).toEqual(STATE);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledTimes(3);
  });
});
