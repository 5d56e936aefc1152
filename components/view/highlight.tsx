'use client';

import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { CardProvider } from './card/card-context';
import { useRecord } from './record-context';
import { useIntent } from './use-intent';
import { useViewActions } from './view-context';

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
      <FetchOnRest />
      <CardProvider>{children}</CardProvider>
    </HighlightContext>
  );
}

/** The evidence of an event is fetched once the reader rests on it, wherever that is. */
function FetchOnRest() {
  const { index } = useRecord();
  const { prefetch } = useViewActions();
  const row = useHighlightedRow();
  useIntent(row === null ? null : valueAt(index.ids, row), prefetch);
  return null;
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
