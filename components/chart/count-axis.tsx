import type { BarChart } from '@/lib/charts/bars';
import { labelledTicks } from '@/lib/charts/count-scale';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { percent } from '@/lib/time/scale';
import { formatNumber } from '@/lib/words/numbers';

type Props = { readonly chart: BarChart; readonly palette: Palette };

const heightOf = (chart: BarChart, count: number): string => percent(1 - count / chart.top);

/** The lines of a count axis, across the plot. */
export function CountLines({ chart, palette }: Props) {
  return chart.ticks.map((tick) => (
    <line
      key={tick}
      x1="0"
      x2="100%"
      y1={heightOf(chart, tick)}
      y2={heightOf(chart, tick)}
      stroke={tick === 0 ? palette['line-strong'] : palette.line}
    />
  ));
}

type LabelsProps = Props & {
  /** The height of the plot, or the least it can have. */
  readonly heightPx: number;
  readonly beside?: boolean;
};

/** The numbers of a count axis: beside the plot where the page keeps room for them; else over its
 * bars with a halo, so that they keep its whole width. */
export function CountLabels({ chart, palette, heightPx, beside = false }: LabelsProps) {
  return labelledTicks(chart, heightPx)
    .filter((tick) => beside || tick > 0)
    .map((tick) => (
      <text
        key={tick}
        x="0"
        dx={beside ? -8 : 0}
        y={heightOf(chart, tick)}
        dy={beside ? 4 : -3}
        textAnchor={beside ? 'end' : 'start'}
        {...FACES.ui}
        fontSize={11}
        fill={palette['ink-3']}
        stroke={palette.paper}
        strokeWidth={beside ? 0 : 3}
        paintOrder="stroke"
      >
        {formatNumber(tick)}
      </text>
    ));
}
