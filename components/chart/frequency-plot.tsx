import type { ReactNode } from 'react';
import type { BarChart } from '@/lib/charts/bars';
import type { Palette } from '@/lib/look/palette';
import type { TimeWindow } from '@/lib/time/window';
import { AgreementLine } from './agreement';
import { Bars } from './bars';
import type { Box } from './box';
import { CountLabels, CountLines } from './count-axis';
import { Hatching } from './hatching';
import { ReferenceLine } from './reference-line';

type Props = Box & {
  readonly chart: BarChart;
  readonly window: TimeWindow;
  readonly coverageEndMs: number;
  readonly palette: Palette;
  /** Laid over the bars: what answers to a pointer. */
  readonly children?: ReactNode;
};

/** A frame gives the plot at least as much. */
const LEAST_PX = 120;

/** The bars with their scale, the hatching after the end of coverage, the line over them and the
 * agreement's mark, in percentages, so that they fill a box of any size. */
export function FrequencyPlot({ chart, window, coverageEndMs, palette, children, ...box }: Props) {
  return (
    <svg {...box} overflow="visible">
      <Hatching window={window} coverageEndMs={coverageEndMs} />
      <CountLines chart={chart} palette={palette} />
      <Bars chart={chart} palette={palette} />
      <ReferenceLine chart={chart} palette={palette} />
      <AgreementLine window={window} palette={palette} />
      <CountLabels
        chart={chart}
        palette={palette}
        heightPx={typeof box.height === 'number' ? box.height : LEAST_PX}
      />
      {children}
    </svg>
  );
}
