import { builtRecord } from './built-record';
import type { EventIndex } from './event-index';
import type { Search } from './search';

/**
 * The index for client components while they are drawn on the server; in the browser the same name,
 * `#event-index`, leads to index-source.browser.ts. The promises say that they are fulfilled, so
 * that React's `use` reads them at once.
 */
export function loadIndex(_url: string): Promise<EventIndex> {
  indexPromise ??= fulfilled(builtRecord().edition.index);
  return indexPromise;
}

export function loadSearch(_url: string, _index: EventIndex): Promise<Search> {
  searchPromise ??= fulfilled(builtRecord().edition.search());
  return searchPromise;
}

let indexPromise: Promise<EventIndex> | undefined;
let searchPromise: Promise<Search> | undefined;

function fulfilled<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}
