'use client';

import { useCallback, useSyncExternalStore } from 'react';

type Watched = {
  matches: boolean;
  readonly list: MediaQueryList;
  readonly listeners: Set<() => void>;
};

const watched = new Map<string, Watched>();

/** A query is asked once and then heard of: to ask it makes the browser lay out the page, and React asks with
 * every draw. */
function watch(query: string): Watched {
  const known = watched.get(query);
  if (known) return known;
  const list = matchMedia(query);
  const own: Watched = { matches: list.matches, list, listeners: new Set() };
  list.addEventListener('change', ({ matches }) => {
    own.matches = matches;
    for (const listener of own.listeners) listener();
  });
  watched.set(query, own);
  return own;
}

/** Whether a media query holds; false on the server and until the page answers. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = watch(query);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => watch(query).matches,
    () => false,
  );
}
