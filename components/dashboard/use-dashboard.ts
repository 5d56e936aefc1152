'use client';

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useAfterFrame } from '@/components/ui/use-after-frame';
import { useLatest } from '@/components/ui/use-latest';
import { focused, rememberOpener } from '@/components/view/opener';
import type { ShownRecord } from '@/components/view/record-context';
import { useAddress, useFilter, useFound } from '@/components/view/use-address';
import { useListing, useSelection } from '@/components/view/use-selection';
import { type MovingWindow, useWindow } from '@/components/view/use-window';
import type { ShownView, ViewActions } from '@/components/view/view-context';
import { frequency } from '@/lib/charts/frequency';
import type { Row } from '@/lib/events/event-index';
import { countFacets, type Facets } from '@/lib/events/facets';
import type { EventFilter } from '@/lib/events/filter';
import { rowsInWindow } from '@/lib/events/select';
import { type Summary, summarise } from '@/lib/events/summary';
import { type Totals, tally } from '@/lib/events/tally';
import { eventDetailQuery, indexQuery } from '@/lib/fetch/queries';
import type { Step, Story } from '@/lib/record/editorial';
import type { DataUrls } from '@/lib/serve/built-record';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { toRaw } from '@/lib/view/params';
import { readView, type ViewVocabulary } from '@/lib/view/read';
import { patchWithin } from '@/lib/view/steps';
import { type Bounds, boundsOf, windowOf } from '@/lib/view/window';
import { type Navigation, useNavigation } from './use-navigation';

type Input = {
  readonly urls: DataUrls;
  readonly version: string;
  /** The day the page was rendered, YYYY-MM-DD: windows end there. */
  readonly today: string;
  /** Where the address has a step of it. */
  readonly story: Story | null;
};

/** What the parts of the dashboard are drawn from. */
type DashboardFacts = {
  readonly record: ShownRecord;
  readonly vocabulary: ViewVocabulary;
  /** The step of the story on screen. */
  readonly step: Step | null;
  /** Whether the view is the step’s own. */
  readonly isSteps: boolean;
  readonly shown: ShownView;
  readonly actions: ViewActions;
  readonly navigation: Navigation;
  /** The row of the open event. */
  readonly selected: Row | null;
  /** Every window lies in it. */
  readonly bounds: Bounds;
  readonly window: MovingWindow;
  /** The window of an address within the story; null for one outside of it. */
  readonly windowOfStep: (address: URLSearchParams) => TimeWindow | null;
  /** What follows the window in every frame of a drag. */
  readonly pictured: ReturnType<typeof useSelection> & { readonly filter: EventFilter };
  /** What lists and ranks. It follows one step behind, so that the picture never waits for it, and
   * part by part while the window moves. */
  readonly listed: {
    /** The rows under the filter, whatever the window. */
    readonly rows: Uint32Array;
    readonly filter: EventFilter;
    readonly list: ReturnType<typeof useListing>;
    /** The rows on the map. */
    readonly mapped: Uint32Array;
    readonly facets: Facets;
    /** What the panel says of the window. */
    readonly summary: Summary;
    readonly totals: Totals;
    readonly window: TimeWindow;
  };
};

/** Everything on the dashboard, from one index, one view, one window. */
export function useDashboard({ urls, version, today, story }: Input): DashboardFacts {
  const { data: index } = useSuspenseQuery(indexQuery(urls.indexUrl));
  const bounds = useMemo(() => boundsOf(index.coverage, today), [index, today]);
  const record = useMemo(() => ({ index, version, urls, bounds }), [index, version, urls, bounds]);
  const vocabulary = useMemo(() => {
    const { periods, provinces, actors } = index;
    return { periods, provinces, actors, steps: story?.steps };
  }, [index, story]);
  const { view, setView, isSteps } = useAddress(vocabulary, bounds);
  const window = useWindow(view, setView, index.periods, bounds);

  const asked = useFilter(index, view, useFound(view, index, urls.searchUrl));
  // What was pressed says so in the next frame; to count a million events anew takes several.
  const filter = useAfterFrame(asked, index.length > FOLLOWS_UP_TO);
  const pictured = useSelection(index, view, filter, window.window);
  const listed = useFollowing(record, pictured.rows, filter, window);

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
    vocabulary,
    step: story?.steps.find(({ id }) => id === view.step) ?? null,
    isSteps,
    shown: useLinks(view),
    actions: useActions(setView, view.event, urls.detailsBase),
    navigation,
    selected,
    bounds,
    window,
    windowOfStep: (address) => {
      const { view: other } = readView(toRaw(address), vocabulary, bounds);
      return other.step === null ? null : windowOf(other, index.periods, bounds);
    },
    pictured: { ...pictured, filter },
    listed,
  };
}

/** Above so many rows counting takes longer than a frame: lists wait for the release of the window, and
 * pictures follow what was pressed one step behind. */
const FOLLOWS_UP_TO = 20_000;

function useFollowing(
  { index }: ShownRecord,
  rows: Uint32Array,
  filter: EventFilter,
  { followed, settled }: MovingWindow,
): DashboardFacts['listed'] {
  const listed = useDeferredValue(rows);
  const listedFilter = useDeferredValue(filter);
  const given = rows.length > FOLLOWS_UP_TO ? followed.map(() => settled) : followed;
  const [first = settled, second = settled, third = settled, fourth = settled] = given;
  const list = useListing(index, listed, useDeferredValue(first));
  const mapAt = useDeferredValue(second);
  const mapped = useMemo(() => rowsInWindow(index, listed, mapAt).inside, [index, listed, mapAt]);
  const facetsAt = useDeferredValue(third);
  const facets = useMemo(
    () => countFacets(index, listedFilter, facetsAt),
    [index, listedFilter, facetsAt],
  );
  const window = useDeferredValue(fourth);
  const summary = useMemo(
    () => summarise(index, rowsInWindow(index, listed, window).inside),
    [index, listed, window],
  );
  const counted = useMemo(() => tally(index, listed), [index, listed]);
  const totals = useMemo(() => frequency(counted, 'year', window).window, [counted, window]);
  return { rows: listed, filter: listedFilter, list, mapped, facets, summary, totals, window };
}

function useLinks(view: View): ShownView {
  const hrefOf = useCallback(
    (patch: Partial<View>) => viewHref({ ...view, ...patchWithin(view, patch) }),
    [view],
  );
  // Put together by hand, since one is needed for every line of the list.
  const base = viewHref({ ...view, event: null });
  const eventHref = useCallback(
    (id: string): string => `${base}${base.includes('?') ? '&' : '?'}event=${id}`,
    [base],
  );
  return { view, hrefOf, eventHref };
}

function useActions(
  setView: ViewActions['setView'],
  event: string | null,
  detailsBase: string,
): ViewActions {
  const queryClient = useQueryClient();
  const within = useLatest(event);
  const open: ViewActions['open'] = useCallback(
    (id, from = focused()) => {
      if (id !== null) rememberOpener(id, from, within.current);
      setView({ event: id });
    },
    [setView, within],
  );
  const prefetch = useCallback(
    (id: string) => void queryClient.prefetchQuery(eventDetailQuery(detailsBase, id)),
    [queryClient, detailsBase],
  );
  return { setView, open, prefetch };
}
