'use client';

import { useQueryClient } from '@tanstack/react-query';
import { use, useCallback, useDeferredValue, useMemo } from 'react';
import { loadIndex } from '#event-index';
import type { ShownRecord } from '@/components/view/record-context';
import { useAddress, useFilter, useFound } from '@/components/view/use-address';
import { useListing, useSelection } from '@/components/view/use-selection';
import { useWindow } from '@/components/view/use-window';
import type { ShownView, ViewActions } from '@/components/view/view-context';
import { frequency } from '@/lib/charts/frequency';
import type { Row } from '@/lib/events/event-index';
import { countFacets, type Facets } from '@/lib/events/facets';
import type { EventFilter } from '@/lib/events/filter';
import { type Summary, summarise } from '@/lib/events/summary';
import { type Totals, tally } from '@/lib/events/tally';
import { eventDetailQuery } from '@/lib/fetch/queries';
import type { DataUrls } from '@/lib/serve/built-record';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { type Bounds, boundsOf } from '@/lib/view/window';
import { type Navigation, useNavigation } from './use-navigation';

type Input = {
  readonly urls: DataUrls;
  readonly version: string;
  /** The day the page was rendered, YYYY-MM-DD: windows end there. */
  readonly today: string;
};

/** What the parts of the dashboard are drawn from. */
type DashboardFacts = {
  readonly record: ShownRecord;
  readonly shown: ShownView;
  readonly actions: ViewActions;
  readonly navigation: Navigation;
  /** The row of the open event. */
  readonly selected: Row | null;
  /** Every window lies in it. */
  readonly bounds: Bounds;
  readonly window: ReturnType<typeof useWindow>;
  /** What follows the window in every frame of a drag. */
  readonly pictured: ReturnType<typeof useSelection> & { readonly filter: EventFilter };
  /** What lists and ranks. It follows one step behind, so that the picture never waits for it. */
  readonly listed: ReturnType<typeof useListing> & {
    /** The rows under the filter, whatever the window. */
    readonly rows: Uint32Array;
    readonly filter: EventFilter;
    readonly window: TimeWindow;
    readonly facets: Facets;
    readonly summary: Summary;
    readonly totals: Totals;
  };
};

/** Everything on the dashboard, from one index, one view, one window. */
export function useDashboard({ urls, version, today }: Input): DashboardFacts {
  const index = use(loadIndex(urls.indexUrl));
  const record = useMemo(() => ({ index, version, urls }), [index, version, urls]);
  const bounds = useMemo(() => boundsOf(index.coverage, today), [index, today]);
  const [view, setView] = useAddress(index, bounds);
  const window = useWindow(view, setView, index.periods, bounds);

  const filter = useFilter(index, view, useFound(view, index, urls.searchUrl));
  const pictured = useSelection(index, view, filter, window.window);
  const listed = useRanked(record, pictured.rows, filter, window.settled);

  const selected = view.event === null ? null : (index.rowOf.get(view.event) ?? null);
  const { rows } = pictured;
  const navigation = useNavigation({
    index,
    view,
    setView,
    rows,
    selected,
    window: window.window,
    bounds,
  });
  return {
    record,
    shown: useLinks(view),
    actions: useActions(setView, urls.detailsBase),
    navigation,
    selected,
    bounds,
    window,
    pictured: { ...pictured, filter },
    listed,
  };
}

function useRanked(
  { index }: ShownRecord,
  rows: Uint32Array,
  filter: EventFilter,
  window: TimeWindow,
): DashboardFacts['listed'] {
  const at = useDeferredValue(window);
  const listed = useDeferredValue(rows);
  const listedFilter = useDeferredValue(filter);
  const listing = useListing(index, listed, at);
  const { inside } = listing;
  const facets = useMemo(() => countFacets(index, listedFilter, at), [index, listedFilter, at]);
  const summary = useMemo(() => summarise(index, inside), [index, inside]);
  const totals = useMemo(
    () => frequency(tally(index, listed), 'year', at).window,
    [index, listed, at],
  );
  return { ...listing, rows: listed, filter: listedFilter, window: at, facets, summary, totals };
}

function useLinks(view: View): ShownView {
  const hrefOf = useCallback((patch: Partial<View>) => viewHref({ ...view, ...patch }), [view]);
  // Put together by hand, since one is needed for every line of the list.
  const base = viewHref({ ...view, event: null });
  const eventHref = useCallback(
    (id: string): string => `${base}${base.includes('?') ? '&' : '?'}event=${id}`,
    [base],
  );
  return { view, hrefOf, eventHref };
}

function useActions(setView: ViewActions['setView'], detailsBase: string): ViewActions {
  const queryClient = useQueryClient();
  const open = useCallback((id: string | null) => setView({ event: id }), [setView]);
  const prefetch = useCallback(
    (id: string) => void queryClient.prefetchQuery(eventDetailQuery(detailsBase, id)),
    [queryClient, detailsBase],
  );
  return { setView, open, prefetch };
}
