'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { InPlot } from '@/components/filters/nothing-left';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useWidth } from '@/components/ui/use-width';
import { useHighlightedRow } from '@/components/view/highlight';
import { useRecord } from '@/components/view/record-context';
import { useDrag } from '@/components/view/use-drag';
import { useWheel } from '@/components/view/use-wheel';
import type { MovingWindow } from '@/components/view/use-window';
import { useView, useViewActions } from '@/components/view/view-context';
import { type Bar, type BarChart, toBars } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import type { Measure } from '@/lib/charts/measure';
import type { Step } from '@/lib/charts/overlay';
import type { Row } from '@/lib/events/event-index';
import { isIncident, rowsInWindow } from '@/lib/events/select';
import { spanBetween } from '@/lib/time/gestures';
import { fractionAt, percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { agreementEvent } from '@/lib/timeline/agreement';
import { windowToView } from '@/lib/view/window';
import { binCardInWords } from '@/lib/words/card-words';
import { formatSpan } from '@/lib/words/dates';
import { BarDoors } from './bar-doors';
import { ChartAxes } from './chart-axes';
import { FrequencySvg } from './frequency-svg';

const GroupPopover = dynamic(
  () => import('@/components/view/group-popover.client').then((module) => module.GroupPopover),
  { ssr: false },
);

/** The least that --chart-height in globals.css can be. */
const CHART_LEAST_PX = 108;

type Props = {
  readonly frequency: Frequency;
  readonly measure: Measure;
  readonly moving: MovingWindow;
  /** The rows under the filter, which the bars count. */
  readonly rows: Uint32Array;
  readonly steps: readonly Step[];
  readonly title: string;
  /** What stands in the plot where no incident is left. */
  readonly nothing: ReactNode;
};

/** The events of a bar that was entered, beside where it stood. */
type Entered = {
  readonly bar: Bar;
  readonly rows: readonly Row[];
  readonly anchor: ReturnType<typeof placeOf>;
};

/**
 * The frequency chart as an instrument: a bar leads into its own window, a drag across the bars selects
 * one, a wheel zooms and pans it. The server draws the same bars at the same height, and its links
 * lead to the same windows.
 */
export function FrequencyChart({ frequency, measure, moving, rows, steps, title, nothing }: Props) {
  const { index, bounds } = useRecord();
  const { eventHref } = useView();
  const { setView, open } = useViewActions();
  const { window, brushed } = moving;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const chart = useMemo(
    () => toBars(frequency, measure, window, steps),
    [frequency, measure, window, steps],
  );
  const agreement = useMemo(() => agreementEvent(index), [index]);
  const [entered, setEntered] = useState<Entered | null>(null);
  const drag = useDrag({
    onPress: () => window,
    onDrag: (start, from, to) => moving.brush(spanBetween(from, to, start)),
    onDrop: (start, from, to) => moving.moveEnd(spanBetween(from, to, start), 'push'),
    onCancel: () => moving.brush(null),
  });
  useWheel(box, { window, bounds, onMove: moving.move, onMoveEnd: moving.moveEnd });
  const enter = useCallback(
    (bar: Bar): void => {
      setView(windowToView(bar, bounds));
      const inBar = [...rowsInWindow(index, rows, bar).inside];
      const own = inBar.filter((row) => isIncident(index, row));
      setEntered(own.length > 0 ? { bar, rows: own, anchor: placeOf(bar, box) } : null);
    },
    [index, rows, bounds, setView],
  );
  return (
    <figure id="chart" tabIndex={-1} aria-label={title} className="outline-none">
      <ChartAxes
        chart={chart}
        window={window}
        coverage={index.coverage}
        height="var(--chart-height)"
        heightPx={CHART_LEAST_PX}
        measuredPx={width}
        agreement={
          agreement === null
            ? null
            : { href: eventHref(agreement), onFollow: () => open(agreement) }
        }
      >
        <div
          ref={box}
          {...drag}
          className="relative size-full touch-pan-y select-none"
          data-chart={width === null ? 'still' : 'live'}
        >
          <FrequencySvg chart={chart} />
          <HighlightedBar chart={chart} />
          <BarDoors bars={useDeferredValue(chart.bars)} title={title} onEnter={enter} />
          {brushed && <Brushed span={brushed} window={window} isNamed />}
        </div>
        {frequency.window.incidents === 0 && !brushed && <InPlot>{nothing}</InPlot>}
      </ChartAxes>
      {entered && (
        <PartBoundary name="The list of these events">
          <GroupPopover
            heading={binCardInWords(entered.bar).head}
            rows={entered.rows}
            anchor={entered.anchor}
            returnTo={() => box.current?.querySelector<HTMLElement>('[data-door][tabindex="0"]')}
            onClose={() => setEntered(null)}
          />
        </PartBoundary>
      )}
    </figure>
  );
}

/** Where a bar stood, at the foot of the plot: the bar itself is gone with its window. */
const placeOf = ({ x0, x1 }: Bar, box: { readonly current: HTMLElement | null }) => ({
  getBoundingClientRect: () => {
    const { left, bottom, width } = box.current?.getBoundingClientRect() ?? new DOMRect();
    return new DOMRect(left + x0 * width, bottom, (x1 - x0) * width, 0);
  },
});

type BrushedProps = {
  readonly span: TimeWindow;
  readonly window: TimeWindow;
  /** Whether its days stand in it: once is enough. */
  readonly isNamed?: boolean;
};

/** What a drag across a plot of this window has selected so far. */
export function Brushed({ span, window, isNamed = false }: BrushedProps) {
  const from = fractionAt(span.fromMs, window);
  return (
    <div
      data-brushed=""
      className="pointer-events-none absolute inset-y-0 border-river border-x bg-river/15"
      style={{ left: percent(from), width: percent(fractionAt(span.toMs + 1, window) - from) }}
    >
      {isNamed && (
        <span
          className={`absolute top-1 whitespace-nowrap rounded bg-sheet px-1 text-xs ${from < 0.5 ? 'left-1' : 'right-1'}`}
        >
          {formatSpan(span.fromMs, span.toMs)}
        </span>
      )}
    </div>
  );
}

/** The bar that holds the event hovered or focused elsewhere. */
function HighlightedBar({ chart }: { chart: BarChart }) {
  const { index } = useRecord();
  const row = useHighlightedRow();
  if (row === null || !isIncident(index, row)) return null;
  const start = index.startMs[row] ?? Number.NaN;
  const until = index.startUntilMs[row] ?? Number.NaN;
  const bar = chart.bars.find(({ fromMs, toMs }) => start >= fromMs && until <= toMs);
  if (!bar) return null;
  return (
    <div
      data-highlighted-bar={bar.label}
      className="pointer-events-none absolute inset-y-0 border border-river bg-river/15"
      style={{ left: percent(bar.x0), width: percent(bar.x1 - bar.x0) }}
    />
  );
}
