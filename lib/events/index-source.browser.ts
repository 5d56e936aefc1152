import { decodeIndex } from './codec';
import type { EventIndex } from './event-index';

const promises = new Map<string, Promise<EventIndex>>();

/** The index, fetched once. The same promise is handed out each time, as React's `use` asks for. */
export function loadIndex(url: string): Promise<EventIndex> {
  const known = promises.get(url);
  if (known) return known;
  const promise = fetchIndex(url);
  promises.set(url, promise);
  // Forgotten on failure, so that "Try again" tries again.
  promise.catch(() => promises.delete(url));
  return promise;
}

async function fetchIndex(url: string): Promise<EventIndex> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`The index of events could not be loaded (status ${response.status}).`);
  }
  return decodeIndex(await response.text());
}
