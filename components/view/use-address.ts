'use client';

import { useQueryStates } from 'nuqs';
import { use, useCallback, useMemo } from 'react';
import { loadSearch } from '#event-index';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { EventFilter } from '@/lib/events/filter';
import { filterOf } from '@/lib/view/facts';
import { type View, viewParsers } from '@/lib/view/grammar';
import { settleView, type ViewVocabulary } from '@/lib/view/read';
import type { Bounds } from '@/lib/view/window';

export type SetView = (patch: Partial<View>, history?: 'push' | 'replace') => void;

/** The view of the URL, and the one way to change it: a step is pushed, a movement replaces. */
export function useAddress(vocabulary: ViewVocabulary, bounds: Bounds): readonly [View, SetView] {
  const [raw, setRaw] = useQueryStates(viewParsers, { scroll: false });
  const view = useMemo(() => settleView(raw, vocabulary, bounds).view, [raw, vocabulary, bounds]);
  const setView: SetView = useCallback(
    (patch, history = 'push') => {
      void setRaw(patch, { history });
    },
    [setRaw],
  );
  return [view, setView];
}

/** What the search finds for the words of the view. It is asked for only where there are words: most
 * readers never load it. */
export function useFound(
  view: View,
  index: EventIndex,
  searchUrl: string,
): ReadonlySet<Row> | null {
  const { q: words } = view;
  const search = words === null ? null : use(loadSearch(searchUrl, index));
  return useMemo(() => (search && words ? search.rows(words) : null), [search, words]);
}

/** The filter of the view; the same object as long as it says the same. */
export function useFilter(
  index: EventIndex,
  view: View,
  found: ReadonlySet<Row> | null,
): EventFilter {
  const { types, provinces, actors, themes, direction, confidence, killed, accounts, only } = view;
  const q = useMemo(
    () => (found && view.q ? { text: view.q, rows: found } : null),
    [found, view.q],
  );
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
