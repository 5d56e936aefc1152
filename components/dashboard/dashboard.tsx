'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { use, useCallback, useDeferredValue, useMemo } from 'react';
import { loadIndex } from '#event-index';
import { ChartSection } from '@/components/chart/chart-section';
import { Legend } from '@/components/chart/legend';
import { ActiveFilters, NothingLeft } from '@/components/filters/active-filters';
import { FilterSheet } from '@/components/filters/filter-sheet';
import { Filters } from '@/components/filters/filters';
import { Overview } from '@/components/overview/overview';
import { PeriodRibbon } from '@/components/periods/ribbon';
import { ShareButton } from '@/components/share/share-button';
import { Toolbar } from '@/components/timeline/toolbar';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useMedia } from '@/components/ui/use-media';
import { HighlightProvider } from '@/components/view/highlight';
import { useListing, useSelection } from '@/components/view/use-selection';
import { useFilter, useFound, useView } from '@/components/view/use-view';
import { useWindow } from '@/components/view/use-window';
import { frequency } from '@/lib/charts/frequency';
import { markTypes } from '@/lib/charts/legend';
import { countFacets } from '@/lib/events/facets';
import { summarise } from '@/lib/events/summary';
import { tally } from '@/lib/events/tally';
import { eventDetailQuery } from '@/lib/fetch/queries';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import type { IgnoredValue } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { chartTitle } from '@/lib/words/chart-words';
import { pictureTitle } from '@/lib/words/view-words';
import { IgnoredLine } from './ignored-line';
import { Compare, FrontierMap } from './later-parts';
import { ListSection } from './list-section';
import { Panel } from './panel';
import { PrintNotes } from './print-notes';
import { TimelinePart } from './timeline-part';
import { useNavigation } from './use-navigation';

const KeysDialog = dynamic(
  () => import('./keys-dialog.client').then((module) => module.KeysDialog),
  { ssr: false },
);

type Props = {
  readonly indexUrl: string;
  readonly detailsBase: string;
  readonly searchUrl: string;
  readonly basemapUrl: string;
  readonly sourcesUrl: string;
  /** The version of the data. */
  readonly version: string;
  /** The day the page was rendered, YYYY-MM-DD: windows end there. */
  readonly today: string;
  readonly ignored: readonly IgnoredValue[];
};

/** The dashboard: every part is drawn from one index, one view, one window. */
export function Dashboard({
  indexUrl,
  detailsBase,
  searchUrl,
  basemapUrl,
  sourcesUrl,
  version,
  today,
  ignored,
}: Props) {
  const index = use(loadIndex(indexUrl));
  const [view, setView] = useView(index);
  const bounds = useMemo(() => boundsOf(index.coverage, today), [index, today]);
  const { window, settled, moving, move, moveEnd } = useWindow(
    view,
    setView,
    index.periods,
    bounds,
  );
  const queryClient = useQueryClient();

  const filter = useFilter(view, useFound(view, index, searchUrl));
  const { rows, counted, unit, series, lanes, steps } = useSelection(index, view, filter, window);

  // What lists and ranks follows one step behind, so that the picture never waits for it.
  const at = useDeferredValue(settled);
  const listed = useDeferredValue(rows);
  const listedFilter = useDeferredValue(filter);
  const { inside, tooVague, listed: listRows } = useListing(index, listed, at);
  const facets = useMemo(() => countFacets(index, listedFilter, at), [index, listedFilter, at]);
  const summary = useMemo(() => summarise(index, inside), [index, inside]);
  const windowTotals = useMemo(
    () => frequency(tally(index, listed), 'year', at).window,
    [index, listed, at],
  );

  const selected = view.event === null ? null : (index.rowOf.get(view.event) ?? null);
  const navigation = useNavigation({ index, view, setView, rows, selected, window, bounds });
  const hrefOf = useCallback((patch: Partial<View>) => viewHref({ ...view, ...patch }), [view]);
  const eventHref = useMemo(() => {
    // Put together by hand, since one is needed for every line of the list.
    const base = viewHref({ ...view, event: null });
    return (id: string): string => `${base}${base.includes('?') ? '&' : '?'}event=${id}`;
  }, [view]);
  const listHref = useDeferredValue(eventHref);
  const openEvent = useCallback((id: string | null) => setView({ event: id }), [setView]);
  const prefetch = useCallback(
    (id: string) => void queryClient.prefetchQuery(eventDetailQuery(detailsBase, id)),
    [queryClient, detailsBase],
  );
  const periodHref = useCallback(
    (period: string | null) => hrefOf({ period, from: null, to: null }),
    [hrefOf],
  );
  const choosePeriod = useCallback(
    (period: string | null) => setView({ period, from: null, to: null }),
    [setView],
  );

  // What lies under a sheet or an open event is out of reach as well as out of sight.
  const isPrinting = useMedia('print');
  const isNarrow = useMedia('(width < 64rem)');
  const isPanelOver = useMedia('(width < 80rem)') && selected !== null;
  const covered = (isNarrow && view.sheet !== null) || isPanelOver;
  const title = chartTitle(view.measure, unit);
  const legendTypes = useMemo(() => markTypes(index, inside), [index, inside]);
  const shareTimeline = useMemo(
    () => (
      <ShareButton
        target="timeline"
        view={view}
        title={pictureTitle(view, index.periods, 'timeline')}
        version={version}
      />
    ),
    [index, view, version],
  );
  return (
    <HighlightProvider>
      <div data-view-theme={view.theme}>
        <PeriodRibbon
          periods={index.periods}
          tally={counted}
          bounds={bounds}
          current={view.period}
          hrefOf={periodHref}
          onChoose={choosePeriod}
        />
        <IgnoredLine ignored={ignored} />
        <div className="grid items-start lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)_23rem]">
          <FilterSheet
            open={view.sheet === 'filters'}
            count={listRows.length}
            onClose={() => setView({ sheet: null })}
          >
            <Filters index={index} view={view} setView={setView} facets={facets} window={settled} />
          </FilterSheet>
          <main id="main" className="flex min-w-0 flex-col p-4" inert={covered}>
            <ChartSection
              index={index}
              view={view}
              setView={setView}
              hrefOf={hrefOf}
              window={window}
              moving={moving}
              unit={unit}
              series={series}
              steps={steps}
              title={title}
              legend={<Legend types={legendTypes} className="mt-2 lg:hidden" />}
              actions={
                <ShareButton
                  target="frequency"
                  view={view}
                  title={pictureTitle(view, index.periods, 'frequency')}
                  version={version}
                />
              }
              lead={
                <a
                  href={hrefOf({ sheet: 'filters' })}
                  className="button lg:hidden"
                  onClick={(event) => {
                    event.preventDefault();
                    setView({ sheet: 'filters' });
                  }}
                >
                  Filters
                </a>
              }
            >
              <ActiveFilters
                index={index}
                view={view}
                filter={filter}
                setView={setView}
                window={settled}
              />
            </ChartSection>
            <Toolbar
              run={navigation.run}
              hasSelection={selected !== null}
              isReading={view.mode === 'read'}
              share={shareTimeline}
            />
            <TimelinePart
              index={index}
              rows={listed}
              lanes={lanes}
              window={window}
              bounds={bounds}
              selected={selected}
              onMove={move}
              onMoveEnd={moveEnd}
              onOpen={openEvent}
              onPrefetch={prefetch}
            />
            <Overview
              tally={counted}
              bounds={bounds}
              window={window}
              onMove={move}
              onMoveEnd={moveEnd}
            />
            <FrontierMap
              basemapUrl={basemapUrl}
              index={index}
              view={view}
              setView={setView}
              rows={inside}
              selected={selected}
              onOpen={openEvent}
              onPrefetch={prefetch}
            />
            <Compare
              index={index}
              version={version}
              view={view}
              filter={filter}
              setView={setView}
              rows={listed}
              window={at}
              bounds={bounds}
            />
            {isPrinting && (
              <PrintNotes index={index} view={view} rows={listRows} sourcesUrl={sourcesUrl} />
            )}
            <ListSection
              index={index}
              rows={listRows}
              tooVague={tooVague}
              selected={selected}
              hrefOf={listHref}
              onOpen={openEvent}
              onPrefetch={prefetch}
              sourcesUrl={sourcesUrl}
              nothing={
                <NothingLeft index={index} filter={filter} setView={setView} facets={facets} />
              }
            />
          </main>
          <Panel
            index={index}
            detailsBase={detailsBase}
            version={version}
            selected={selected}
            rows={rows}
            summary={summary}
            totals={windowTotals}
            hrefOf={listHref}
            onOpen={openEvent}
            isReading={view.mode === 'read'}
            run={navigation.run}
          />
        </div>
        {navigation.helpOpen && (
          <PartBoundary name="The list of keys">
            <KeysDialog onClose={() => navigation.setHelpOpen(false)} />
          </PartBoundary>
        )}
      </div>
    </HighlightProvider>
  );
}
