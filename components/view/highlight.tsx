'use client';

import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Row } from '@/lib/events/event-index';
import { CardProvider } from './card/card-context';

type Highlight = {
  readonly get: () => Row | null;
  readonly set: (row: Row | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

function createHighlight(): Highlight {
  let row: Row | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => row,
    set: (next) => {
      if (next === row) return;
      row = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const HighlightContext = createContext<Highlight>(createHighlight());

/** The event under the pointer or the focus, shared by every part, and the card that says what it is.
 * Stores rather than state, so that a hover draws the two marks it changes and not the page. */
export function HighlightProvider({ children }: { children: ReactNode }) {
  const highlight = useMemo(createHighlight, []);
  return (
    <HighlightContext value={highlight}>
      <CardProvider>{children}</CardProvider>
    </HighlightContext>
  );
}

export const useSetHighlight = (): Highlight['set'] => useContext(HighlightContext).set;

const nothing = (): null => null;

export function useHighlightedRow(): Row | null {
  const highlight = useContext(HighlightContext);
  return useSyncExternalStore(highlight.subscribe, highlight.get, nothing);
}

export function useIsHighlighted(row: Row): boolean {
  const highlight = useContext(HighlightContext);
  return useSyncExternalStore(
    highlight.subscribe,
    () => highlight.get() === row,
    () => false,
  );
}
