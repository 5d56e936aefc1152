import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureInWords, fetchFile, isMendedByReload } from './fetch-file';

const answer = (reply: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(reply));

afterEach(() => vi.unstubAllGlobals());

describe('fetchFile', () => {
  it('hands on what arrives', async () => {
    answer(async () => new Response('here'));
    expect(await (await fetchFile('/x', 'The search')).text()).toBe('here');
  });

  it('says of a missing file that there is a newer version, which a reload brings', async () => {
    answer(async () => new Response('', { status: 404 }));
    const error: unknown = await fetchFile('/x', 'The search').catch((reason) => reason);
    expect(isMendedByReload(error)).toBe(true);
    expect(failureInWords(error)).toBe(
      'The search could not be loaded. Panj has a newer version: reload the page to get it.',
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

describe('failureInWords', () => {
  it('says of a script that did not arrive what a reader can do, and not which chunk it was', () => {
    const error = Object.assign(new Error('Failed to load chunk /_next/static/chunks/0a.js'), {
      name: 'ChunkLoadError',
    });
    expect(isMendedByReload(error)).toBe(true);
    expect(failureInWords(error, 'The map')).toBe(
      'The map could not be loaded. Panj may have a newer version: reload the page to get it.',
    );
  });

  it('leaves other errors their words, which a reload does not mend', () => {
    expect(isMendedByReload(new Error('There was no answer.'))).toBe(false);
    expect(failureInWords(new Error('There was no answer.'))).toBe('There was no answer.');
    expect(failureInWords('odd')).toBe('A part of this page could not be loaded.');
  });
});
