'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { ChartSection } from '@/components/chart/chart-section';
import { TypeFilter } from '@/components/chart/type-filter';
import { TimelinePart } from '@/components/dashboard/timeline-part';
import { NothingLeft } from '@/components/filters/nothing-left';
import { EventList } from '@/components/list/event-list';
import { Overview } from '@/components/overview/overview';
import { HighlightProvider } from '@/components/view/highlight';
import { RecordProvider } from '@/components/view/record-context';
import { Spoken } from '@/components/view/spoken';
import { useAddress, useFilter } from '@/components/view/use-address';
import { useListing, useSelection } from '@/components/view/use-selection';
import { useWindow } from '@/components/view/use-window';
import { type ShownView, type ViewActions, ViewProvider } from '@/components/view/view-context';
import { type EmbedOptions, type EmbedView, embedHref, embedPath } from '@/lib/embed/parameters';
import { countFacets } from '@/lib/events/facets';
import type { Found } from '@/lib/events/search/search';
import { indexQuery } from '@/lib/fetch/queries';
import { ACCENTS } from '@/lib/look/palette';
import { askedRows } from '@/lib/timeline/asked';
import { wordsFilter } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';
import { viewHref } from '@/lib/view/href';
import { boundsOf } from '@/lib/view/window';
import { chartTitle } from '@/lib/words/chart-words';
import { formatCount } from '@/lib/words/numbers';
import { sourceInWords } from '@/lib/words/source-words';

type Props = {
  readonly kind: EmbedView;
  readonly indexUrl: string;
  readonly version: string;
  readonly today: string;
  readonly options: EmbedOptions;
  /** What the search found for the words of the view; the frame loads no search. */
  readonly found: Found | null;
};

/** The interactive embed: the chart or the timeline of the dashboard, with the strip of all years. */
export function InteractiveView({ kind, indexUrl, version, today, options, found }: Props) {
  const { data: index } = useSuspenseQuery(indexQuery(indexUrl));
  const bounds = useMemo(() => boundsOf(index.coverage, today), [index, today]);
  const record = useMemo(() => ({ index, version, urls: null, bounds }), [index, version, bounds]);
  const { view, setView } = useAddress(index, bounds);
  const moving = useWindow(view, setView, index.periods, bounds);
  const { window, chosen, brushed, move, moveEnd } = moving;
  const [listedIn] = moving.followed;
  const q = useMemo(
    () => (found && view.q !== null ? wordsFilter(view.q, found) : null),
    [found, view.q],
  );
  const filter = useFilter(index, view, q);
  const { rows, counted, unit, series, lanes, steps } = useSelection(index, view, filter, window);
  const listedWindow = useDeferredValue(listedIn ?? window);
  const { inside, tooVague, listed } = useListing(index, rows, listedWindow);
  const facets = useMemo(
    () => countFacets(index, filter, listedWindow),
    [index, filter, listedWindow],
  );
  const asked = useMemo(() => askedRows(index, options.names), [index, options.names]);
  const links = useFrameLinks(kind, view, setView, options);
  const nothing = <NothingLeft filter={filter} window={listedWindow} events={inside.length} />;
  const { light, dark } = ACCENTS[options.accent];
  return (
    <RecordProvider value={record}>
      <ViewProvider {...links}>
        <HighlightProvider>
          <main
            id="main"
            data-view-theme={view.theme}
            data-live=""
            className="flex flex-col gap-1 p-4"
            style={{ '--river': `light-dark(${light}, ${dark})` } as React.CSSProperties}
          >
            <Spoken
              {...{ index, view, filter, rows, window, series }}
              isMoving={window !== moving.settled}
            />
            <ChartSection
              moving={moving}
              rows={rows}
              unit={unit}
              series={series}
              steps={steps}
              title={chartTitle(view.measure, unit)}
              level="h1"
              legend={<TypeFilter facets={facets} />}
              nothing={nothing}
              heading={
                options.title ??
                (kind === 'timeline' ? formatCount(inside.length, 'event') : undefined)
              }
            />
            <Overview
              tally={counted}
              bounds={bounds}
              window={chosen}
              onMove={move}
              onMoveEnd={moveEnd}
            />
            {kind === 'timeline' && (
              <TimelinePart
                rows={rows}
                lanes={lanes}
                window={window}
                brushed={brushed}
                settled={moving.settled}
                bounds={bounds}
                inside={inside}
                nothing={nothing}
                selected={null}
                asked={asked}
                onMove={move}
                onMoveEnd={moveEnd}
              />
            )}
            {kind === 'timeline' && (
              <section
                aria-label="Events"
                className="mt-2 max-h-80 overflow-y-auto"
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
                tabIndex={0}
              >
                <EventList rows={listed} tooVague={tooVague} selected={null} />
              </section>
            )}
            <LiveFooter
              version={version}
              isFrozen={options.v !== null}
              still={embedHref(kind, view, options)}
              page={viewHref({ ...view, theme: undefined })}
            />
          </main>
        </HighlightProvider>
      </ViewProvider>
    </RecordProvider>
  );
}

/** In a frame a view changes in place, and an event opens as a frame of its own. */
function useFrameLinks(
  kind: EmbedView,
  view: View,
  setView: ViewActions['setView'],
  options: EmbedOptions,
): ShownView & ViewActions {
  const hrefOf = useCallback(
    (patch: Partial<View>) =>
      embedHref(kind, { ...view, ...patch }, options, `${embedPath(kind)}/live`),
    [kind, view, options],
  );
  const eventHref = useCallback(
    (id: string): string => {
      const target = { event: id };
      const own = { ...options, height: undefined, title: undefined };
      return embedHref(target, {}, own, `${embedPath(target)}/live`);
    },
    [options],
  );
  const open = useCallback(
    (id: string | null) => id !== null && location.assign(eventHref(id)),
    [eventHref],
  );
  return { view, setView, hrefOf, eventHref, open, prefetch: null };
}

type FooterProps = {
  readonly version: string;
  readonly isFrozen: boolean;
  /** The light embed of the same. */
  readonly still: string;
  readonly page: string;
};

export function LiveFooter({ version, isFrozen, still, page }: FooterProps) {
  return (
    <footer className="mt-2 flex flex-wrap gap-x-4 border-line border-t pt-1.5 text-ink-2 text-xs">
      <span className="mr-auto">
        {sourceInWords(version)}
        {isFrozen && ' · frozen at this version'}
      </span>
      <a href={still}>Back to the still picture</a>
      <a href={page} target="_blank" rel="noopener">
        Open in Panj
      </a>
    </footer>
  );
}
