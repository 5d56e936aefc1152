import { builtRecord } from './built-record';
import type { EventIndex } from './event-index';

/**
 * The index for client components while they are drawn on the server; in the browser the same name,
 * `#event-index`, leads to index-source.browser.ts. The promise says that it is fulfilled, so that
 * React's `use` reads it at once.
 */
export function loadIndex(_url: string): Promise<EventIndex> {
  promise ??= fulfilled(builtRecord().index);
  return promise;
}

let promise: Promise<EventIndex> | undefined;

function fulfilled(value: EventIndex): Promise<EventIndex> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}
