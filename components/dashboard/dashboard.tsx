'use client';

import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { use, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { loadIndex } from '#event-index';
import { ActiveFilters, NothingLeft } from '@/components/filters/active-filters';
import { FilterSheet } from '@/components/filters/filter-sheet';
import { Filters } from '@/components/filters/filters';
import { FrequencyChart } from '@/components/frequency/frequency-chart';
import { EventList } from '@/components/list/event-list';
import { PeriodRibbon } from '@/components/periods/ribbon';
import { ShareButton } from '@/components/share/share-button';
import { Strip } from '@/components/strip/strip';
import { Toolbar } from '@/components/timeline/toolbar';
import { Part } from '@/components/ui/part';
import { useMedia } from '@/components/ui/use-media';
import { resolveBin } from '@/lib/charts/bins';
import { frequency } from '@/lib/charts/frequency';
import { countFacets } from '@/lib/events/facets';
import { select } from '@/lib/events/filter';
import { eventDetailQuery } from '@/lib/events/queries';
import { rowsInWindow } from '@/lib/events/select';
import { summarise } from '@/lib/events/summary';
import { tally } from '@/lib/events/tally';
import { chartTitle, windowInWords } from '@/lib/format/chart-words';
import { formatSpan } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { lanesOf } from '@/lib/timeline/lanes';
import { stepsOf } from '@/lib/url/selection';
import { boundsOf, type IgnoredValue, type View, viewHref } from '@/lib/url/view';
import { ChartControls } from './chart-controls';
import { ChartNotes } from './chart-notes';
import { HighlightProvider } from './highlight';
import { IgnoredLine } from './ignored-line';
import { Compare, EventTable, FrequencyTable, FrontierMap } from './later-parts';
import { Panel } from './panel';
import { PrintButton, PrintNotes } from './print-notes';
import { TimelinePart } from './timeline-part';
import { useNavigation } from './use-navigation';
import { useFilter, useView } from './use-view';
import { useWindow } from './use-window';

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
  const bounds = useMemo(() => boundsOf(index.coverage.from, today), [index, today]);
  const { window, settled, moving, move, moveEnd } = useWindow(
    view,
    setView,
    index.periods,
    bounds,
  );
  const queryClient = useQueryClient();
  const [tableOpen, setTableOpen] = useState(false);
  const [listTableOpen, setListTableOpen] = useState(false);

  const filter = useFilter(view, index, searchUrl);
  const rows = useMemo(() => select(index, filter), [index, filter]);
  const counted = useMemo(() => tally(index, rows), [index, rows]);
  const unit = resolveBin(view.bin, window);
  const series = useMemo(() => frequency(counted, unit, window), [counted, unit, window]);
  const lanes = useMemo(() => lanesOf(index, view.lanes), [index, view.lanes]);

  // What lists and ranks follows one step behind, so that the picture never waits for it.
  const at = useDeferredValue(settled);
  const listed = useDeferredValue(rows);
  const listedFilter = useDeferredValue(filter);
  const inWindow = useMemo(() => rowsInWindow(index, listed, at), [index, listed, at]);
  const tooVague = useMemo(() => new Set(inWindow.tooVague), [inWindow]);
  const listRows = useMemo(
    () => [...inWindow.inside, ...inWindow.tooVague].sort((a, b) => a - b),
    [inWindow],
  );
  const facets = useMemo(() => countFacets(index, listedFilter, at), [index, listedFilter, at]);
  const summary = useMemo(() => summarise(index, inWindow.inside), [index, inWindow]);
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
  const { reference, measure } = view;
  const steps = useMemo(
    () => stepsOf(index, rows, { reference, measure }, unit),
    [index, rows, reference, measure, unit],
  );
  const title = chartTitle(measure, unit);
  const shareTimeline = useMemo(
    () => <ShareButton target="timeline" view={view} title="Timeline" version={version} />,
    [view, version],
  );
  return (
    <HighlightProvider>
      <div data-view-theme={view.theme} data-ready-marker="">
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
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
              <div className="min-w-56 flex-1">
                <div className="flex items-start justify-between gap-3">
                  <h1 className="font-bold font-text text-lg leading-tight">{title}</h1>
                  <ShareButton target="frequency" view={view} title={title} version={version} />
                </div>
                <p className="text-ink-2" data-testid="totals">
                  {windowInWords(series)}. {formatSpan(window.fromMs, window.toMs)}.
                </p>
              </div>
              <ChartControls
                view={view}
                unit={unit}
                setView={setView}
                hrefOf={hrefOf}
                tableOpen={tableOpen}
                onTable={setTableOpen}
              />
            </div>
            <div className="flex flex-wrap items-start gap-2">
              <a
                href={hrefOf({ sheet: 'filters' })}
                className="button mt-2 lg:hidden"
                onClick={(event) => {
                  event.preventDefault();
                  setView({ sheet: 'filters' });
                }}
              >
                Filters
              </a>
              <ActiveFilters
                index={index}
                view={view}
                filter={filter}
                setView={setView}
                window={settled}
              />
            </div>
            <FrequencyChart
              index={index}
              frequency={series}
              measure={view.measure}
              window={window}
              coverage={index.coverage}
              steps={steps}
              title={title}
              moving={moving}
            />
            <ChartNotes index={index} view={view} frequency={series} window={window} />
            {(tableOpen || isPrinting) && (
              <FrequencyTable frequency={series} caption={`${title}, as a table`} />
            )}
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
            <Strip
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
              rows={inWindow.inside}
              selected={selected}
              onOpen={openEvent}
              onPrefetch={prefetch}
            />
            <Compare
              index={index}
              view={view}
              setView={setView}
              rows={listed}
              window={at}
              bounds={bounds}
            />
            {isPrinting && (
              <PrintNotes index={index} view={view} rows={listRows} sourcesUrl={sourcesUrl} />
            )}
            <section className="mt-6" aria-labelledby="list-title">
              <div className="mb-2 flex items-baseline justify-between gap-3">
                <h2 id="list-title" className="font-bold font-text text-lg">
                  {formatCount(listRows.length, 'event')}
                </h2>
                <span className="ml-auto print:hidden">
                  <PrintButton sourcesUrl={sourcesUrl} />
                </span>
                <button
                  type="button"
                  className="button print:hidden"
                  aria-expanded={listTableOpen}
                  onClick={() => setListTableOpen(!listTableOpen)}
                >
                  Events as a table
                </button>
              </div>
              {listTableOpen && (
                <div className="mb-3">
                  <EventTable index={index} rows={listRows} />
                </div>
              )}
              {listRows.length === 0 ? (
                <NothingLeft index={index} filter={filter} setView={setView} facets={facets} />
              ) : (
                <EventList
                  index={index}
                  rows={listRows}
                  tooVague={tooVague}
                  selected={selected}
                  hrefOf={listHref}
                  onOpen={openEvent}
                  onPrefetch={prefetch}
                />
              )}
            </section>
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
          <Part name="The list of keys">
            <KeysDialog onClose={() => navigation.setHelpOpen(false)} />
          </Part>
        )}
      </div>
    </HighlightProvider>
  );
}
