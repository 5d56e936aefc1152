import type { BarChart } from '@/lib/charts/bars';
import { percent } from '@/lib/charts/scale';
import { TYPE_COLOURS } from '@/lib/format/labels';

/**
 * The bars as plain SVG: what the server sends, what scripts-off readers keep, and what is drawn
 * while the window moves. Widths are percentages, so it needs to know no pixel but its height.
 */
export function FrequencySvg({ chart, height }: { chart: BarChart; height: number }) {
  const y = (count: number): number => height - (count / chart.top) * height;
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      {chart.bars.map((bar) => (
        <g key={bar.key} data-bin={bar.label}>
          {bar.segments.map(({ type, from, to }) => (
            <rect
              key={type ?? 'killed'}
              x={percent(bar.x0)}
              width={percent(Math.max(0, bar.x1 - bar.x0))}
              y={y(to)}
              height={Math.max(0, y(from) - y(to))}
              fill={type ? TYPE_COLOURS[type] : 'var(--ink-2)'}
              stroke="var(--paper)"
              strokeWidth={1}
            />
          ))}
          {bar.range && (
            <line
              x1={percent((bar.x0 + bar.x1) / 2)}
              x2={percent((bar.x0 + bar.x1) / 2)}
              y1={y(bar.range.low)}
              y2={y(bar.range.high)}
              stroke="var(--battles)"
              strokeWidth={2}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
