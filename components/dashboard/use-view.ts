'use client';

import { useQueryStates } from 'nuqs';
import { use, useCallback, useMemo } from 'react';
import { loadSearch } from '#event-index';
import type { EventIndex } from '@/lib/events/event-index';
import type { EventFilter } from '@/lib/events/filter';
import { settleView, type View, type ViewVocabulary, viewParsers } from '@/lib/url/view';

export type SetView = (patch: Partial<View>, history?: 'push' | 'replace') => void;

/** The view of the URL, and the one way to change it: a step is pushed, a movement replaces. */
export function useView(vocabulary: ViewVocabulary): readonly [View, SetView] {
  const [raw, setRaw] = useQueryStates(viewParsers, { scroll: false });
  const view = useMemo(() => settleView(raw, vocabulary).view, [raw, vocabulary]);
  const setView: SetView = useCallback(
    (patch, history = 'push') => {
      void setRaw(patch, { history });
    },
    [setRaw],
  );
  return [view, setView];
}

/** The filter of the view; the same object as long as it says the same. */
export function useFilter(view: View, index: EventIndex, searchUrl: string): EventFilter {
  const { q: words } = view;
  // Asked for only where there are words to find: most readers never load the search.
  const search = words === null ? null : use(loadSearch(searchUrl, index));
  const q = useMemo(
    () => (search && words ? { text: words, rows: search.rows(words) } : null),
    [search, words],
  );
  const { types, provinces, actors, themes, direction, confidence, killed, accounts, only } = view;
  return useMemo(
    () => ({ types, provinces, actors, themes, direction, confidence, killed, accounts, only, q }),
    [types, provinces, actors, themes, direction, confidence, killed, accounts, only, q],
  );
}
