'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { ChartSection } from '@/components/chart/chart-section';
import { TypeFilter } from '@/components/chart/type-filter';
import { ActiveFilters } from '@/components/filters/active-filters';
import { FilterSheet } from '@/components/filters/filter-sheet';
import { Filters } from '@/components/filters/filters';
import { NothingLeft } from '@/components/filters/nothing-left';
import { Opening } from '@/components/opening/opening';
import { Overview } from '@/components/overview/overview';
import { PeriodRibbon } from '@/components/periods/ribbon';
import { Paper } from '@/components/print/paper';
import { chartLink } from '@/components/share/data-links';
import { DataMenu } from '@/components/share/data-menu';
import { nameableEvents } from '@/components/share/nameable';
import { ShareButton } from '@/components/share/share-button';
import { Toolbar } from '@/components/timeline/toolbar';
import { useClosable } from '@/components/ui/closables';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useMedia } from '@/components/ui/use-media';
import { HighlightProvider } from '@/components/view/highlight';
import { RecordProvider, useRecord } from '@/components/view/record-context';
import { useGlide } from '@/components/view/use-glide';
import { DeferredView, useView, ViewProvider } from '@/components/view/view-context';
import { ViewLink } from '@/components/view/view-link';
import { type EventFilter, select } from '@/lib/events/filter';
import type { Story } from '@/lib/record/editorial';
import type { DataUrls } from '@/lib/serve/built-record';
import type { Opening as Words } from '@/lib/serve/opening';
import { ignoredOf } from '@/lib/view/read';
import { annotationsOf, stepView } from '@/lib/view/step-view';
import { windowOf } from '@/lib/view/window';
import { chartTitle } from '@/lib/words/chart-words';
import { pictureTitle, tabTitle, viewTitle } from '@/lib/words/view-words';
import { IgnoredLine } from './ignored-line';
import { Compare, FrontierMap, StoryPanel } from './later-parts';
import { ListSection } from './list-section';
import { NoticeLine } from './notice-line';
import { Panel } from './panel';
import { Spoken } from './spoken';
import { TimelinePart } from './timeline-part';
import { useDashboard } from './use-dashboard';

const KeysDialog = dynamic(
  () => import('./keys-dialog.client').then((module) => module.KeysDialog),
  { ssr: false },
);

type Props = {
  readonly urls: DataUrls;
  /** The version of the data. */
  readonly version: string;
  /** The day the page was rendered, YYYY-MM-DD: windows end there. */
  readonly today: string;
  /** What the front says of the record. */
  readonly opening: Words;
  /** The small map on it. */
  readonly locator: ReactNode;
  /** Where the address has a step of it. */
  readonly story: Story | null;
};

/** The dashboard: every part is drawn from one index, one view, one window. */
export function Dashboard(input: Props) {
  const dashboard = useDashboard(input);
  const { record, shown, actions, navigation, selected, bounds, pictured, listed } = dashboard;
  const { step, isSteps } = dashboard;
  const glide = useGlide(dashboard.window);
  const { window, chosen, brushed, settled, move, moveEnd } = dashboard.window;
  const address = useSearchParams();
  const ignored = useMemo(
    () => ignoredOf(address, dashboard.vocabulary, bounds),
    [address, dashboard.vocabulary, bounds],
  );
  const { view } = shown;
  const titled = { index: record.index, filter: pictured.filter, window: settled };
  const title = isSteps && step ? step.title : viewTitle({ ...titled, view });
  useEffect(() => {
    document.title = tabTitle(title);
  }, [title]);
  const closeSheet = (): void => actions.setView({ sheet: null });
  const isReading = view.mode === 'read';
  // What lies under a sheet or an open event is out of reach as well as out of sight.
  const isNarrow = useMedia('(width < 64rem)');
  const isPanelOver = useMedia('(width < 80rem)') && selected !== null && !isSteps;
  const covered = (isNarrow && view.sheet !== null) || isPanelOver;
  useClosable(isNarrow && view.sheet !== null, closeSheet, { whileTyping: true });
  const shareTimeline = useMemo(
    () => <ShareView target="timeline" filter={pictured.filter} />,
    [pictured.filter],
  );
  const asked = useMemo(
    () => (step ? annotationsOf(record.index, step) : undefined),
    [record, step],
  );
  const nothing = (
    <NothingLeft filter={listed.filter} window={listed.window} events={listed.list.inside.length} />
  );
  const strip = { bounds, onMove: move, onMoveEnd: moveEnd };
  return (
    <RecordProvider value={record}>
      <ViewProvider {...shown} {...actions}>
        <HighlightProvider>
          <div data-view-theme={view.theme}>
            <div inert={covered}>
              <Opening
                words={input.opening}
                locator={input.locator}
                title={viewTitle({ ...titled, view: { ...view, event: null } })}
              />
            </div>
            <PeriodRibbon tally={pictured.counted} bounds={bounds} />
            <NoticeLine />
            <Spoken
              index={record.index}
              view={view}
              filter={pictured.filter}
              rows={pictured.rows}
              window={window}
              series={pictured.series}
              isMoving={window !== settled}
            />
            <IgnoredLine ignored={ignored} />
            <div
              className={`grid items-start print:block! ${step ? 'lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_23rem]' : 'lg:grid-cols-[14rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)_23rem]'}`}
            >
              <div className="min-w-0">
                {step && input.story && (
                  <StoryPanel
                    story={input.story}
                    step={step}
                    isElsewhere={!isSteps}
                    onLeave={(to) => glide(windowOf(stepView(to), record.index.periods, bounds))}
                    inert={covered}
                  />
                )}
                <FilterSheet
                  open={view.sheet === 'filters'}
                  count={listed.list.listed.length}
                  onClose={closeSheet}
                >
                  <Filters facets={listed.facets} window={settled} />
                </FilterSheet>
              </div>
              <main id="main" className="flex min-w-0 flex-col p-4" inert={covered}>
                <Paper filter={pictured.filter} today={input.today} asked={asked} />
                <div className="on-screen contents">
                  <ChartSection
                    moving={dashboard.window}
                    rows={pictured.rows}
                    unit={pictured.unit}
                    series={pictured.series}
                    steps={pictured.steps}
                    title={chartTitle(view.measure, pictured.unit)}
                    level="h2"
                    legend={<TypeFilter facets={listed.facets} />}
                    nothing={nothing}
                    actions={<ShareView target="frequency" filter={pictured.filter} />}
                    lead={
                      <ViewLink to={{ sheet: 'filters' }} className="button lg:hidden">
                        Filters
                      </ViewLink>
                    }
                  >
                    <ActiveFilters filter={pictured.filter} window={settled} />
                  </ChartSection>
                  {/* Above the lanes, whose height is that of the window: under the hand it stays. */}
                  <Overview {...strip} window={chosen} tally={pictured.counted} />
                  <Toolbar
                    run={navigation.run}
                    hasSelection={selected !== null}
                    isReading={isReading}
                    share={shareTimeline}
                  />
                  <TimelinePart
                    {...strip}
                    window={window}
                    brushed={brushed}
                    settled={settled}
                    rows={listed.rows}
                    lanes={pictured.lanes}
                    inside={listed.list.inside}
                    selected={selected}
                    asked={asked}
                    nothing={nothing}
                  />
                </div>
                <FrontierMap rows={listed.mapped} selected={selected} />
                {/* On paper only one that was asked for. */}
                <div className={`contents ${(view.spanA ?? view.spanB) ? '' : 'print:hidden'}`}>
                  <Compare
                    filter={listed.filter}
                    rows={listed.rows}
                    window={settled}
                    bounds={bounds}
                  />
                </div>
                <DeferredView>
                  <ListSection
                    rows={listed.list.listed}
                    tooVague={listed.list.tooVague}
                    selected={selected}
                    nothing={nothing}
                  />
                </DeferredView>
              </main>
              <Panel
                selected={selected}
                rows={pictured.rows}
                summary={listed.summary}
                totals={listed.totals}
                window={listed.window}
                bounds={bounds}
                run={navigation.run}
                isSteps={isSteps}
              />
            </div>
            {navigation.helpOpen && (
              <PartBoundary name="The list of keys">
                <KeysDialog onClose={() => navigation.setHelpOpen(false)} />
              </PartBoundary>
            )}
          </div>
        </HighlightProvider>
      </ViewProvider>
    </RecordProvider>
  );
}

/** Opens what there is to copy of the view on screen. */
type ShareViewProps = {
  readonly target: 'frequency' | 'timeline';
  readonly filter: EventFilter;
};

function ShareView({ target, filter }: ShareViewProps) {
  const { index, version, bounds } = useRecord();
  const { view } = useView();
  const titled = { index, view, filter };
  const titles = {
    frequency: pictureTitle(titled, 'frequency'),
    timeline: pictureTitle(titled, 'timeline'),
  };
  const nameable = useCallback(
    () => nameableEvents(index, select(index, filter), windowOf(view, index.periods, bounds)),
    [index, filter, view, bounds],
  );
  return (
    <span className="flex gap-1.5">
      {target === 'frequency' && (
        <DataMenu subject={{ view }} of="the chart" more={[chartLink(view)]} />
      )}
      <ShareButton
        target={target}
        view={view}
        title={titles[target]}
        titles={titles}
        nameable={nameable}
        version={version}
      />
    </span>
  );
}
