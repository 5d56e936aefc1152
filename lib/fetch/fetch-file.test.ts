import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from './fetch-file';

const answer = (reply: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(reply));

afterEach(() => vi.unstubAllGlobals());

describe('fetchFile', () => {
  it('hands on what arrives', async () => {
    answer(async () => new Response('here'));
    expect(await (await fetchFile('/x', 'The search')).text()).toBe('here');
  });

  it('says of a missing file that there may be a newer version', async () => {
    answer(async () => new Response('', { status: 404 }));
    await expect(fetchFile('/x', 'The search')).rejects.toThrow(
      /^The search could not be loaded \(status 404\)\..*newer version.*reload/,
    );
  });

  it('names the status of any other refusal, and guesses at no newer version', async () => {
    answer(async () => new Response('', { status: 503 }));
    await expect(fetchFile('/x', 'The search')).rejects.toThrow(
      /^The search could not be loaded \(status 503\)\.$/,
    );
  });

  it('says where nobody answered, in our words and not the browser’s', async () => {
    answer(async () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchFile('/x', 'The search')).rejects.toThrow(/no answer/);
  });

  it('leaves a request that was called off as it is', async () => {
    const gone = new DOMException('called off', 'AbortError');
    answer(async () => Promise.reject(gone));
    const signal = AbortSignal.abort();
    await expect(fetchFile('/x', 'The search', { signal })).rejects.toBe(gone);
  });
});
