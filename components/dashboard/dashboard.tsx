'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo } from 'react';
import { ChartSection } from '@/components/chart/chart-section';
import { TypeFilter } from '@/components/chart/type-filter';
import { ActiveFilters } from '@/components/filters/active-filters';
import { FilterSheet } from '@/components/filters/filter-sheet';
import { Filters } from '@/components/filters/filters';
import { NothingLeft } from '@/components/filters/nothing-left';
import { Opening } from '@/components/opening/opening';
import { Overview } from '@/components/overview/overview';
import { PeriodRibbon } from '@/components/periods/ribbon';
import { BAR_ENTRY, BottomBar } from '@/components/phone/bottom-bar';
import { TabPart, Tabs } from '@/components/phone/tabs';
import { TimelineTab } from '@/components/phone/timeline-tab';
import { useIsPhone } from '@/components/phone/use-is-phone';
import { Paper } from '@/components/print/paper';
import { chartLink } from '@/components/share/data-links';
import { DataMenu } from '@/components/share/data-menu';
import { useClosable } from '@/components/ui/closables';
import { PartBoundary } from '@/components/ui/part-boundary';
import { SCREENS } from '@/components/ui/screens';
import { useMedia } from '@/components/ui/use-media';
import { HighlightProvider } from '@/components/view/highlight';
import { RecordProvider } from '@/components/view/record-context';
import { Spoken } from '@/components/view/spoken';
import { useGlide, useGlideOnBack } from '@/components/view/use-glide';
import { DeferredView, ViewProvider } from '@/components/view/view-context';
import { activeKeys } from '@/lib/events/filter';
import type { Story } from '@/lib/record/editorial';
import type { DataUrls } from '@/lib/serve/built-record';
import type { Opening as Words } from '@/lib/serve/opening';
import { ignoredOf } from '@/lib/view/read';
import { annotationsOf, stepView } from '@/lib/view/step-view';
import { windowOf } from '@/lib/view/window';
import { chartTitle } from '@/lib/words/chart-words';
import { tabTitle, viewTitle } from '@/lib/words/view-words';
import { Frame } from './frame';
import { IgnoredLine } from './ignored-line';
import { LaneActions, ReadButton } from './lane-actions';
import { Compare, ComparePlace, FrontierMap, MapPlace, StoryPanel } from './later-parts';
import { ListSection } from './list-section';
import { NoticeLine } from './notice-line';
import { Panel } from './panel';
import { ShareView } from './share-view';
import { TimelinePart } from './timeline-part';
import { useDashboard } from './use-dashboard';
import { WindowBar } from './window-bar';

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
  useGlideOnBack(glide, (to) => dashboard.windowOfStep(to));
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
  const isOverlaid = useMedia(SCREENS.withoutColumns) && view.sheet !== null;
  useClosable(isOverlaid, closeSheet, { whileTyping: true });
  const share = useMemo(() => <ShareView filter={pictured.filter} />, [pictured.filter]);
  const asked = useMemo(
    () => (step ? annotationsOf(record.index, step) : undefined),
    [record, step],
  );
  const nothing = (
    <NothingLeft filter={listed.filter} window={listed.window} events={listed.list.inside.length} />
  );
  const isPhone = useIsPhone();
  const strip = { bounds, onMove: move, onMoveEnd: moveEnd };
  return (
    <RecordProvider value={record}>
      <ViewProvider {...shown} {...actions}>
        <HighlightProvider>
          <div data-view-theme={view.theme} className="short:[--chart-height:104px]">
            <Opening
              words={input.opening}
              locator={input.locator}
              title={viewTitle({ ...titled, view: { ...view, event: null } })}
            />
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
            <WindowBar
              run={navigation.run}
              window={listed.window}
              incidents={listed.totals.incidents}
              events={listed.list.inside.length}
              filters={activeKeys(pictured.filter).length}
              share={share}
            />
            <Frame
              isOpen={view.event !== null && !isSteps}
              hasStory={step !== null}
              isWide={view.list === 'table' && listed.list.listed.length > 0}
              beside={
                <>
                  {step && input.story && (
                    <StoryPanel
                      story={input.story}
                      step={step}
                      isElsewhere={!isSteps}
                      onLeave={(to) => glide(windowOf(stepView(to), record.index.periods, bounds))}
                    />
                  )}
                  <FilterSheet
                    open={view.sheet === 'filters'}
                    count={listed.list.listed.length}
                    onClose={closeSheet}
                  >
                    <Filters facets={listed.facets} />
                  </FilterSheet>
                </>
              }
              panel={
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
              }
            >
              <Paper filter={pictured.filter} today={input.today} asked={asked} />
              <div className="on-screen contents" data-part="picture">
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
                  actions={<DataMenu subject={{ view }} of="the chart" more={[chartLink(view)]} />}
                >
                  <ActiveFilters filter={pictured.filter} />
                </ChartSection>
                {/* Above the lanes, whose height is that of the window: under the hand it stays. */}
                {isPhone || (
                  <div className="contents phone:hidden">
                    <Overview {...strip} window={chosen} tally={pictured.counted} />
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
                      actions={<LaneActions run={navigation.run} />}
                    />
                  </div>
                )}
                <Tabs />
                <TimelineTab
                  tally={pictured.counted}
                  rows={listed.list.listed}
                  window={listed.window}
                  selected={selected}
                  asked={asked}
                  nothing={nothing}
                  actions={<ReadButton run={navigation.run} />}
                />
              </div>
              <TabPart tab="map" until={<MapPlace />}>
                <FrontierMap rows={listed.mapped} types={listed.filter.types} selected={selected} />
              </TabPart>
              <TabPart tab="compare" until={<ComparePlace />}>
                {/* On paper only one that was asked for. */}
                <div className={`contents ${(view.spanA ?? view.spanB) ? '' : 'print:hidden'}`}>
                  <Compare
                    filter={listed.filter}
                    rows={listed.rows}
                    window={settled}
                    bounds={bounds}
                  />
                </div>
              </TabPart>
              <TabPart tab="latest">
                <DeferredView>
                  <ListSection
                    rows={listed.list.listed}
                    tooVague={listed.list.tooVague}
                    selected={selected}
                    nothing={nothing}
                    actions={<ReadButton run={navigation.run} className="hidden phone:flex" />}
                  />
                </DeferredView>
              </TabPart>
            </Frame>
            <BottomBar
              count={activeKeys(pictured.filter).length}
              share={<ShareView filter={pictured.filter} look={BAR_ENTRY} />}
            />
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
