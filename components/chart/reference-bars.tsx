import type { ReferenceCount } from '@/lib/charts/reference-count';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { percent } from '@/lib/time/scale';
import { referenceLabels } from '@/lib/words/chart-words';

type Props = {
  readonly reference: ReferenceCount;
  readonly palette: Palette;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number | string;
};

const ROW_PX = 16;
const BAR_PX = 10;
export const REFERENCE_BARS_PX = 2 * ROW_PX;

/** The longer bar takes so much of the width; the rest is for the words, which need it on a phone. */
const LONGEST = 0.3;

/** Two small bars: what the record lists of Tajikistan, and what UCDP counts there in the same years.
 * Drawn as in the chart: ours filled, UCDP's outlined. The same words stand beside it as text. */
export function ReferenceBars({ reference, palette, width = '100%', ...place }: Props) {
  const { ucdp, here } = reference;
  const most = Math.max(1, ucdp, here.best.sum ?? 1);
  const labels = referenceLabels(reference);
  const rows = [
    { label: labels.here, count: here.best.sum, fill: palette['ink-2'], stroke: palette['ink-2'] },
    { label: labels.ucdp, count: ucdp, fill: 'none', stroke: palette.river },
  ];
  return (
    <svg
      {...place}
      width={width}
      height={REFERENCE_BARS_PX}
      overflow="visible"
      aria-hidden="true"
      data-reference-bars=""
    >
      {rows.map(({ label, count, fill, stroke }, at) => {
        const share = count === null ? 0 : (LONGEST * count) / most;
        return (
          <g key={label}>
            {count !== null && (
              <rect
                x="0"
                y={at * ROW_PX + 3}
                width={percent(share)}
                height={BAR_PX}
                fill={fill}
                stroke={stroke}
              />
            )}
            <text
              x={percent(share)}
              dx={5}
              y={at * ROW_PX + 12}
              {...FACES.ui}
              fontSize={11}
              fill={palette['ink-2']}
            >
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
