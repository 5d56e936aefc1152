import type { BarChart } from '@/lib/charts/bars';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { percent } from '@/lib/time/scale';

type Props = {
  readonly chart: BarChart;
  readonly palette: Palette;
};

/** The bars of a frequency chart, in percentages of whatever box they are drawn into: no width and no
 * height need to be known. */
export function Bars({ chart, palette }: Props) {
  const y = (count: number): string => percent(1 - count / chart.top);
  return chart.bars.map((bar) => (
    <g key={bar.key} data-bin={bar.label}>
      {bar.segments.map(({ type, from, to }) => (
        <rect
          key={type ?? 'killed'}
          x={percent(bar.x0)}
          width={percent(Math.max(0, bar.x1 - bar.x0))}
          y={y(to)}
          height={percent((to - from) / chart.top)}
          fill={type ? palette[SHAPES[type].token] : palette['ink-2']}
          stroke={palette.paper}
          strokeWidth={1}
        />
      ))}
      {bar.range && (
        <line
          x1={percent((bar.x0 + bar.x1) / 2)}
          x2={percent((bar.x0 + bar.x1) / 2)}
          y1={y(bar.range.low)}
          y2={y(bar.range.high)}
          stroke={palette.battles}
          strokeWidth={2}
        />
      )}
    </g>
  ));
}
