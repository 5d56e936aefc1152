import type { BarChart } from '@/lib/charts/bars';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { percent } from '@/lib/time/scale';
import { formatNumber } from '@/lib/words/numbers';

type Props = { readonly chart: BarChart; readonly palette: Palette };

/** A line of steps over the bars. What is higher than the plot says how high. */
export function ReferenceLine({ chart, palette }: Props) {
  return chart.line.map(({ x0, x1, value }) => {
    const height = percent(1 - Math.min(value, chart.top) / chart.top);
    const isAtEdge = x1 > 0.9;
    return (
      <g key={x0} data-reference={value}>
        <line
          x1={percent(x0)}
          x2={percent(x1)}
          y1={height}
          y2={height}
          stroke={palette.river}
          strokeWidth={2}
        />
        {value > chart.top && (
          <text
            x={percent(isAtEdge ? x0 : x1)}
            dx={isAtEdge ? -3 : 3}
            y="10"
            textAnchor={isAtEdge ? 'end' : 'start'}
            {...FACES.ui}
            fontSize={11}
            fill={palette.river}
            stroke={palette.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            ↑ {formatNumber(Math.round(value))}
          </text>
        )}
      </g>
    );
  });
}
