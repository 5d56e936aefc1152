import { decodeIndex } from '@/lib/events/codec';
import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search/search';
import { fetchFile } from './fetch-file';

/** Nothing is at hand in the browser: all of it comes over the network. */
export const indexAtHand = (_url: string): EventIndex | undefined => undefined;
export const searchAtHand = (_url: string): Search | undefined => undefined;

/** @throws Error, in words for readers, where the file does not arrive. */
export async function loadIndex(url: string): Promise<EventIndex> {
  return decodeIndex(await (await fetchFile(url, 'The index of events')).text());
}

/** The search with its index, fetched when first asked for.
 *
 * @throws Error, in words for readers, where the file does not arrive. */
export async function loadSearch(url: string, index: EventIndex): Promise<Search> {
  const [response, { openSearch }] = await Promise.all([
    fetchFile(url, 'The search'),
    import('@/lib/events/search/search'),
  ]);
  return openSearch(await response.text(), index);
}
