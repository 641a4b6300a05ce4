import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '../../../lib/messaging/messenger.ts';
import type { DatasetState } from '../../../lib/messaging/protocol.ts';

const STATE: DatasetState = { ok: false, problem: { kind: 'missing', detail: 'no file' } };

beforeEach(() => fakeBrowser.reset());

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
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow(/no answer|No listeners/);
  });

  it('are not heard any more after stopping', async () => {
    const stop = onMessage('datasetState', () => STATE);
    stop();
    await expect(sendMessage('datasetState', undefined)).rejects.toThrow(/no answer|No listeners/);
  });
});
