import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search';
import { builtRecord } from '@/lib/serve/built-record';
import { indexAt } from '@/lib/serve/editions';

/**
 * The index for client components while they are drawn on the server; in the browser the same name,
 * `#event-index`, leads to index-source.browser.ts. The promises say that they are fulfilled, so
 * that React's `use` reads them at once, and the same one is handed out each time.
 */
export function loadIndex(url: string): Promise<EventIndex> {
  const index = indexAt(url);
  const known = indexPromises.get(index);
  if (known) return known;
  const promise = fulfilled(index);
  indexPromises.set(index, promise);
  return promise;
}

export function loadSearch(_url: string, _index: EventIndex): Promise<Search> {
  searchPromise ??= fulfilled(builtRecord().edition.search());
  return searchPromise;
}

const indexPromises = new WeakMap<EventIndex, Promise<EventIndex>>();
let searchPromise: Promise<Search> | undefined;

function fulfilled<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}
