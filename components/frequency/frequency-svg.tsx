import { Bars } from '@/components/picture/bars';
import type { BarChart } from '@/lib/charts/bars';
import { VARIABLE_INKS } from '@/lib/theme/palette';

/** The bars as plain SVG: what the server sends, what scripts-off readers keep, and what is drawn
 * while the window moves. */
export function FrequencySvg({ chart, height }: { chart: BarChart; height: number }) {
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      <Bars chart={chart} inks={VARIABLE_INKS} />
    </svg>
  );
}
