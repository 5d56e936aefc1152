'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { AgreementLine } from '@/components/chart/agreement';
import { PerWidth, PLOT_WIDTHS } from '@/components/chart/per-width';
import { TimeAxis } from '@/components/chart/time-axis';
import { PartBoundary } from '@/components/ui/part-boundary';
import { countIn, type Tally } from '@/lib/events/tally';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { makeBins } from '@/lib/time/bins';
import { fractionAt, percent } from '@/lib/time/scale';
import type { WindowSliderProps } from './window-slider.client';

/** The handles come after what a reader sees first: the periods and the chart lead to windows too. */
const WindowSlider = dynamic(
  () => import('./window-slider.client').then((module) => module.WindowSlider),
  { ssr: false },
);

type Props = WindowSliderProps & { readonly tally: Tally };

/** All years at once, with the window in it to be dragged, stretched, or moved by the arrow keys. */
export function Overview({ tally, ...slider }: Props) {
  const { bounds, window } = slider;
  const years = useMemo(
    () => makeBins('year', bounds).map((bin) => ({ ...bin, count: countIn(tally, bin).incidents })),
    [tally, bounds],
  );
  const top = Math.max(1, ...years.map(({ count }) => count));
  const start = fractionAt(window.fromMs, bounds);
  return (
    <div
      style={{ marginLeft: 'var(--gutter)' }}
      className="@container relative max-sm:mt-3 print:hidden"
    >
      <div className="relative h-11 short:h-7">
        {tally.coverage.toMs < bounds.toMs && (
          <div
            data-hatched=""
            className="hatched absolute inset-y-0 right-0"
            style={{ left: percent(fractionAt(tally.coverage.toMs + 1, bounds)) }}
          />
        )}
        <svg width="100%" height="100%" className="absolute inset-0" aria-hidden="true">
          {years.map((year) => (
            <rect
              key={year.label}
              x={percent(fractionAt(year.fromMs, bounds))}
              width={percent((year.toMs - year.fromMs) / (bounds.toMs - bounds.fromMs))}
              y={percent(1 - (0.9 * year.count) / top)}
              height={percent((0.9 * year.count) / top)}
              fill="var(--ink-3)"
              stroke="var(--paper)"
            />
          ))}
          <AgreementLine window={bounds} palette={VARIABLE_PALETTE} />
        </svg>
        <div
          className="absolute h-full border-river border-y bg-river/15"
          style={{
            left: percent(start),
            width: percent(fractionAt(window.toMs + 1, bounds) - start),
          }}
        />
        <PartBoundary name={null}>
          <WindowSlider {...slider} />
        </PartBoundary>
      </div>
      {/* On a short screen the periods above say the years. */}
      <div className="short:hidden">
        <PerWidth widths={PLOT_WIDTHS}>
          {(leastPx) => (
            <TimeAxis window={bounds} palette={VARIABLE_PALETTE} width="100%" leastPx={leastPx} />
          )}
        </PerWidth>
      </div>
    </div>
  );
}
