import type { ReactNode } from 'react';
import type { BarChart } from '@/lib/charts/bars';
import type { Coverage } from '@/lib/record/schema';
import { dayEndMs } from '@/lib/time/day';
import { fractionAt, percent } from '@/lib/time/scale';
import { timeTicks } from '@/lib/time/ticks';
import type { TimeWindow } from '@/lib/time/window';
import { AGREEMENT_MS } from '@/lib/timeline/agreement';
import { formatNumber } from '@/lib/words/numbers';

type Props = {
  readonly chart: BarChart;
  readonly window: TimeWindow;
  readonly coverage: Coverage;
  readonly height: number;
  readonly children: ReactNode;
};

/** Axes, hatching and marks around the bars, the same whoever draws the bars. */
export function ChartAxes({ chart, window, coverage, height, children }: Props) {
  const y = (count: number): number => height - (count / chart.top) * height;
  const covered = Math.max(0, fractionAt(dayEndMs(coverage.through) + 1, window));
  const agreement = fractionAt(AGREEMENT_MS, window);
  return (
    <div className="@container relative pt-6" style={{ marginLeft: 'var(--gutter)' }}>
      <div className="relative" style={{ height }}>
        {chart.ticks.map((tick) => (
          <div
            key={tick}
            className="absolute inset-x-0 border-line border-t"
            style={{ top: y(tick), borderColor: tick === 0 ? 'var(--line-strong)' : undefined }}
          >
            <span className="absolute right-full -translate-y-1/2 pr-2 text-ink-3 text-xs">
              {formatNumber(tick)}
            </span>
          </div>
        ))}
        {covered < 1 && (
          <div
            className="hatched absolute inset-y-0"
            style={{ left: percent(covered), right: 0 }}
          />
        )}
        <div className="absolute inset-0">{children}</div>
        <ReferenceLine chart={chart} y={y} height={height} />
        {agreement >= 0 && agreement <= 1 && (
          <div
            className="-top-5 absolute bottom-0 border-river border-l"
            style={{ left: percent(agreement) }}
          >
            <span
              className="absolute top-0 whitespace-nowrap px-1 text-[0.6875rem] text-river leading-none"
              style={agreement > 0.7 ? { right: 0 } : { left: 0 }}
            >
              27 June 1997<span className="@max-lg:hidden">: General Agreement signed</span>
            </span>
          </div>
        )}
      </div>
      <TimeAxis window={window} />
    </div>
  );
}

/** A wide chart has room for more dates than a narrow one; which it is, the page knows at once. */
function TimeAxis({ window }: { window: TimeWindow }) {
  return (
    <div className="relative h-6 overflow-clip text-ink-3 text-xs" aria-hidden="true">
      <TimeTicks window={window} most={9} leastPx={512} className="@max-lg:hidden" />
      <TimeTicks window={window} most={5} leastPx={280} className="@lg:hidden" />
    </div>
  );
}

const CHARACTER_PX = 6.5;

type TickProps = {
  readonly window: TimeWindow;
  readonly most: number;
  /** The narrowest plot it is meant for. */
  readonly leastPx: number;
  readonly className: string;
};

/** Dates along the axis. One too near the right edge keeps its tick and goes without its words. */
function TimeTicks({ window, most, leastPx, className }: TickProps) {
  return timeTicks(window, most).map(({ ms, label }) => {
    const at = fractionAt(ms, window);
    const fits = at + (label.length * CHARACTER_PX) / leastPx <= 1;
    return (
      <span
        key={ms}
        className={`absolute top-0 whitespace-nowrap border-line-strong border-l pt-1.5 pl-0.5 leading-4 ${className}`}
        style={{ left: percent(at) }}
      >
        {fits && label}
      </span>
    );
  });
}

function ReferenceLine({
  chart,
  y,
  height,
}: {
  chart: BarChart;
  y: (n: number) => number;
  height: number;
}) {
  if (chart.line.length === 0) return null;
  return (
    <svg
      width="100%"
      height={height}
      className="pointer-events-none absolute inset-0 overflow-visible"
      aria-hidden="true"
    >
      {chart.line.map(({ x0, x1, value }) => (
        <g key={x0} data-reference={value}>
          <line
            x1={percent(x0)}
            x2={percent(x1)}
            y1={y(Math.min(value, chart.top))}
            y2={y(Math.min(value, chart.top))}
            stroke="var(--river)"
            strokeWidth={2}
          />
          {value > chart.top && (
            <text x={percent(x1)} dx={3} y={10} fontSize={11} fill="var(--river)">
              ↑ {formatNumber(Math.round(value))}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
