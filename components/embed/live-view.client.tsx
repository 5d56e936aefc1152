'use client';

import { use, useCallback, useMemo, useState } from 'react';
import { loadIndex } from '#event-index';
import { ChartControls } from '@/components/dashboard/chart-controls';
import { ChartNotes } from '@/components/dashboard/chart-notes';
import { HighlightProvider } from '@/components/dashboard/highlight';
import { FrequencyTable } from '@/components/dashboard/later-parts';
import { TimelinePart } from '@/components/dashboard/timeline-part';
import { useView } from '@/components/dashboard/use-view';
import { useWindow } from '@/components/dashboard/use-window';
import { FrequencyChart } from '@/components/frequency/frequency-chart';
import { EventList } from '@/components/list/event-list';
import { Strip } from '@/components/strip/strip';
import { resolveBin } from '@/lib/charts/bins';
import { frequency } from '@/lib/charts/frequency';
import { type EmbedOptions, type EmbedView, embedHref, embedPath } from '@/lib/embed/parameters';
import type { Row } from '@/lib/events/event-index';
import { select } from '@/lib/events/filter';
import { rowsInWindow } from '@/lib/events/select';
import { tally } from '@/lib/events/tally';
import { chartTitle, windowInWords } from '@/lib/format/chart-words';
import { formatSpan } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { sourceInWords } from '@/lib/format/source-words';
import { ACCENTS } from '@/lib/theme/palette';
import { lanesOf } from '@/lib/timeline/lanes';
import { stepsOf } from '@/lib/url/selection';
import { boundsOf, type View, viewHref } from '@/lib/url/view';

type Props = {
  readonly kind: EmbedView;
  readonly indexUrl: string;
  readonly version: string;
  readonly today: string;
  readonly options: EmbedOptions;
  /** What the search found for the words of the view; the frame loads no search. */
  readonly found: readonly Row[] | null;
};

const noPrefetch = (): void => undefined;

/** The interactive embed: the chart or the timeline of the dashboard, with the strip of all years. */
export function LiveView({ kind, indexUrl, version, today, options, found }: Props) {
  const index = use(loadIndex(indexUrl));
  const [view, setView] = useView(index);
  const bounds = useMemo(() => boundsOf(index.coverage.from, today), [index, today]);
  const { window, settled, moving, move, moveEnd } = useWindow(
    view,
    setView,
    index.periods,
    bounds,
  );
  const [tableOpen, setTableOpen] = useState(false);
  const { types, provinces, actors, themes, direction, confidence, killed, accounts, only } = view;
  const q = useMemo(
    () => (found && view.q ? { text: view.q, rows: new Set(found) } : null),
    [found, view.q],
  );
  const rows = useMemo(
    () =>
      select(index, {
        types,
        provinces,
        actors,
        themes,
        direction,
        confidence,
        killed,
        accounts,
        only,
        q,
      }),
    [index, types, provinces, actors, themes, direction, confidence, killed, accounts, only, q],
  );
  const counted = useMemo(() => tally(index, rows), [index, rows]);
  const unit = resolveBin(view.bin, window);
  const series = useMemo(() => frequency(counted, unit, window), [counted, unit, window]);
  const lanes = useMemo(() => lanesOf(index, view.lanes), [index, view.lanes]);
  const inWindow = useMemo(() => rowsInWindow(index, rows, settled), [index, rows, settled]);
  const listed = useMemo(
    () => [...inWindow.inside, ...inWindow.tooVague].sort((a, b) => a - b),
    [inWindow],
  );
  const tooVague = useMemo(() => new Set(inWindow.tooVague), [inWindow]);
  const { reference, measure } = view;
  const steps = useMemo(
    () => stepsOf(index, rows, { reference, measure }, unit),
    [index, rows, reference, measure, unit],
  );
  const path = `${embedPath(kind)}/live`;
  const hrefOf = useCallback(
    (patch: Partial<View>) => embedHref(kind, { ...view, ...patch }, options, path),
    [kind, view, options, path],
  );
  const eventHref = useCallback(
    (id: string): string => {
      const target = { event: id };
      return embedHref(
        target,
        {},
        { ...options, height: undefined, title: undefined },
        `${embedPath(target)}/live`,
      );
    },
    [options],
  );
  const openEvent = useCallback((id: string) => location.assign(eventHref(id)), [eventHref]);
  const title = options.title ?? chartTitle(measure, unit);
  const { light, dark } = ACCENTS[options.accent];
  return (
    <HighlightProvider>
      <main
        id="main"
        data-view-theme={view.theme}
        data-live=""
        className="flex flex-col gap-1 p-4"
        style={{ '--river': `light-dark(${light}, ${dark})` } as React.CSSProperties}
      >
        <h1 dir="auto" className="font-bold font-text text-lg leading-tight">
          {kind === 'timeline' && options.title === null
            ? formatCount(inWindow.inside.length, 'event')
            : title}
        </h1>
        <p className="text-ink-2" data-testid="totals">
          {windowInWords(series)}. {formatSpan(window.fromMs, window.toMs)}.
        </p>
        <ChartControls
          view={view}
          unit={unit}
          setView={setView}
          hrefOf={hrefOf}
          tableOpen={tableOpen}
          onTable={setTableOpen}
        />
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
        {tableOpen && <FrequencyTable frequency={series} caption={`${title}, as a table`} />}
        {kind === 'timeline' && (
          <TimelinePart
            index={index}
            rows={rows}
            lanes={lanes}
            window={window}
            bounds={bounds}
            selected={null}
            onMove={move}
            onMoveEnd={moveEnd}
            onOpen={openEvent}
            onPrefetch={noPrefetch}
          />
        )}
        <Strip tally={counted} bounds={bounds} window={window} onMove={move} onMoveEnd={moveEnd} />
        {kind === 'timeline' && (
          <section
            aria-label="Events"
            className="mt-2 max-h-80 overflow-y-auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
          >
            <EventList
              index={index}
              rows={listed}
              tooVague={tooVague}
              selected={null}
              hrefOf={eventHref}
              onOpen={openEvent}
              onPrefetch={noPrefetch}
            />
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
  );
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
