'use client';

import { useSuspenseQueries } from '@tanstack/react-query';
import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { EventIndex } from '@/lib/events/event-index';
import type { EventFilter } from '@/lib/events/filter';
import { searchQuery } from '@/lib/fetch/queries';
import { filterOf, wordsFilter } from '@/lib/view/facts';
import { type View, viewParsers } from '@/lib/view/grammar';
import { settleView, type ViewVocabulary } from '@/lib/view/read';
import { patchWithin } from '@/lib/view/steps';
import type { Bounds } from '@/lib/view/window';

export type SetView = (patch: Partial<View>, history?: 'push' | 'replace') => void;

type Address = {
  readonly view: View;
  /** The one way to change it: a step is pushed, a movement replaces. */
  readonly setView: SetView;
  /** Whether the view is the one of its step of the story. */
  readonly isSteps: boolean;
};

/** The view of the URL. */
export function useAddress(vocabulary: ViewVocabulary, bounds: Bounds): Address {
  const [raw, setRaw] = useQueryStates(viewParsers, { scroll: false });
  const { view, isSteps } = useMemo(
    () => settleView(raw, vocabulary, bounds),
    [raw, vocabulary, bounds],
  );
  const setView: SetView = useCallback(
    (patch, history = 'push') => {
      void setRaw((before) => patchWithin(settleView(before, vocabulary, bounds).view, patch), {
        history,
      });
    },
    [setRaw, vocabulary, bounds],
  );
  return { view, setView, isSteps };
}

/** What the search finds for the words of the view. It is asked for only where there are words: most
 * readers never load it. */
export function useFound(view: View, index: EventIndex, searchUrl: string): EventFilter['q'] {
  const { q: words } = view;
  const [asked] = useSuspenseQueries({
    queries: (words === null ? [] : [searchUrl]).map((url) => searchQuery(url, index)),
  });
  const search = asked?.data;
  return useMemo(
    () => (search && words ? wordsFilter(words, search.find(words)) : null),
    [search, words],
  );
}

/** The filter of the view; the same object as long as it says the same. */
export function useFilter(index: EventIndex, view: View, q: EventFilter['q']): EventFilter {
  const { types, provinces, actors, themes, direction, confidence, killed, accounts, only } = view;
  return useMemo(
    () =>
      filterOf(
        index,
        { types, provinces, actors, themes, direction, confidence, killed, accounts, only },
        q,
      ),
    [index, types, provinces, actors, themes, direction, confidence, killed, accounts, only, q],
  );
}
