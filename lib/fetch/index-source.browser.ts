import { decodeIndex } from '@/lib/events/codec';
import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search';

/** The index, fetched once. The same promise is handed out each time, as React's `use` asks for. */
export const loadIndex = (url: string): Promise<EventIndex> =>
  once(url, async () => decodeIndex(await fetchText(url, 'The index of events')));

/** The search with its index, fetched when first asked for. */
export const loadSearch = (url: string, index: EventIndex): Promise<Search> =>
  once(url, async () => {
    const [text, { openSearch }] = await Promise.all([
      fetchText(url, 'The search'),
      import('@/lib/events/search'),
    ]);
    return openSearch(text, index);
  });

const promises = new Map<string, Promise<unknown>>();

function once<Value>(url: string, load: () => Promise<Value>): Promise<Value> {
  const known = promises.get(url) as Promise<Value> | undefined;
  if (known) return known;
  const promise = load();
  promises.set(url, promise);
  promise.then(
    // React's `use` reads what says that it is there without waiting for a turn.
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Forgotten on failure, so that "Try again" tries again.
    () => promises.delete(url),
  );
  return promise;
}

async function fetchText(url: string, what: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${what} could not be loaded (status ${response.status}).`);
  return response.text();
}
