import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search/search';
import { builtRecord } from '@/lib/serve/built-record';
import { indexAt } from '@/lib/serve/editions';

/**
 * The index for client components while they are drawn on the server; in the browser the same name,
 * `#event-index`, leads to index-source.browser.ts. Here it is at hand, so that nothing waits: the
 * first HTML is whole.
 */
export const indexAtHand = (url: string): EventIndex | undefined => indexAt(url);
export const searchAtHand = (_url: string): Search | undefined => builtRecord().edition.search();

export const loadIndex = async (url: string): Promise<EventIndex> => indexAt(url);
export const loadSearch = async (_url: string, _index: EventIndex): Promise<Search> =>
  builtRecord().edition.search();
