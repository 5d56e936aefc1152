import type { BarChart } from '@/lib/charts/bars';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { Bars } from './bars';

/** The bars of a page, as large as the box around them: the server draws them, and the browser draws
 * them on in every frame of a movement. */
export function FrequencySvg({ chart }: { readonly chart: BarChart }) {
  return (
    <svg width="100%" height="100%" className="block overflow-visible" aria-hidden="true">
      <Bars chart={chart} palette={VARIABLE_PALETTE} />
    </svg>
  );
}
