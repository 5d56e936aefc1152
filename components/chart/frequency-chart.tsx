'use client';

import dynamic from 'next/dynamic';
import { useDeferredValue, useMemo, useRef } from 'react';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useWidth } from '@/components/ui/use-width';
import { useHighlightedRow } from '@/components/view/highlight';
import { useRecord } from '@/components/view/record-context';
import { type BarChart, toBars } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import type { Measure } from '@/lib/charts/measure';
import type { Step } from '@/lib/charts/overlay';
import { isIncident } from '@/lib/events/select';
import type { Coverage } from '@/lib/record/schema';
import { percent } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { ChartAxes } from './chart-axes';
import { FrequencySvg } from './frequency-svg';

const FrequencyRecharts = dynamic(
  () => import('./frequency-recharts.client').then((module) => module.FrequencyRecharts),
  { ssr: false },
);

const HEIGHT_PX = 190;

type Props = {
  readonly frequency: Frequency;
  readonly measure: Measure;
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  readonly steps: readonly Step[];
  readonly title: string;
  readonly moving: boolean;
};

/**
 * The frequency chart. The plain SVG follows every frame; Recharts, which is slower, draws the same
 * bars on top once the view has come to rest.
 */
export function FrequencyChart({
  frequency,
  measure,
  window,
  coverage,
  steps,
  title,
  moving,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const chart = useMemo(
    () => toBars(frequency, measure, window, steps),
    [frequency, measure, window, steps],
  );
  // One step behind, and not at all while the window moves. Until it has caught up, what Recharts
  // drew last is hidden.
  const drawn = useDeferredValue(chart);
  return (
    <figure aria-label={title}>
      <ChartAxes
        chart={chart}
        window={window}
        coverage={coverage}
        height={HEIGHT_PX}
        measuredPx={width}
      >
        <div ref={box} className="relative size-full">
          <FrequencySvg chart={chart} height={HEIGHT_PX} />
          <HighlightedBar chart={chart} />
          {width !== null && (
            <div className={`absolute inset-0 ${drawn === chart && !moving ? '' : 'invisible'}`}>
              {/* Without Recharts the plain bars stay. */}
              <PartBoundary name={null}>
                <FrequencyRecharts
                  chart={drawn}
                  measure={measure}
                  width={width}
                  height={HEIGHT_PX}
                  title={title}
                  moving={moving || drawn !== chart}
                />
              </PartBoundary>
            </div>
          )}
        </div>
      </ChartAxes>
    </figure>
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
