import type { BarChart } from '@/lib/charts/bars';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { Bars } from './bars';

/** The bars as plain SVG: what the server sends, what scripts-off readers keep, and what is drawn
 * while the window moves. */
export function FrequencySvg({ chart, height }: { chart: BarChart; height: number }) {
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      <Bars chart={chart} palette={VARIABLE_PALETTE} />
    </svg>
  );
}
