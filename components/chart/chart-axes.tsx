import type { ReactNode } from 'react';
import type { BarChart } from '@/lib/charts/bars';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import type { Coverage } from '@/lib/record/schema';
import { dayEndMs } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { AgreementLine, AgreementMark } from './agreement';
import { CountLabels, CountLines } from './count-axis';
import { Hatching } from './hatching';
import { PerWidth, PLOT_WIDTHS } from './per-width';
import { ReferenceLine } from './reference-line';
import { TimeAxis } from './time-axis';

type Props = {
  readonly chart: BarChart;
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  /** The height of the plot, for which the numbers of its axis are laid out. */
  readonly heightPx: number;
  /** A length of CSS in its stead where the plot grows with the page; never less. */
  readonly height?: string;
  /** The width of the plot, once it is measured. */
  readonly measuredPx?: number | null;
  /** Where the mark of the General Agreement leads. */
  readonly agreement?: { readonly href: string; readonly onFollow?: () => void } | null;
  readonly children: ReactNode;
};

/** Axes, hatching and marks below and above the bars of a page, whoever draws the bars. */
export function ChartAxes({
  chart,
  window,
  coverage,
  heightPx,
  height = `${heightPx}px`,
  measuredPx = null,
  agreement,
  children,
}: Props) {
  const palette = VARIABLE_PALETTE;
  const scale = { window, palette, width: '100%' } as const;
  return (
    <div className="@container pt-1" style={{ marginLeft: 'var(--gutter)' }}>
      <PerWidth widths={PLOT_WIDTHS} measuredPx={measuredPx}>
        {(leastPx) => <AgreementMark {...scale} {...agreement} leastPx={leastPx} />}
      </PerWidth>
      <div className="relative" style={{ height }}>
        <svg
          width="100%"
          height="100%"
          className="absolute inset-0 overflow-visible"
          aria-hidden="true"
        >
          <Hatching window={window} coverageEndMs={dayEndMs(coverage.through)} />
          <CountLines chart={chart} palette={palette} />
          <CountLabels chart={chart} palette={palette} heightPx={heightPx} beside />
        </svg>
        <div className="absolute inset-0">{children}</div>
        <svg
          width="100%"
          height="100%"
          className="pointer-events-none absolute inset-0 overflow-visible"
          aria-hidden="true"
        >
          <ReferenceLine chart={chart} palette={palette} />
          <AgreementLine window={window} palette={palette} />
        </svg>
      </div>
      <PerWidth widths={PLOT_WIDTHS} measuredPx={measuredPx}>
        {(leastPx) => <TimeAxis {...scale} leastPx={leastPx} />}
      </PerWidth>
    </div>
  );
}
