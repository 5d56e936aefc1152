import { memo } from 'react';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { wrapText } from '@/lib/look/text';
import type { PlacedLane } from '@/lib/timeline/frame';
import { EMPTY_LANE_PX, LABEL_SIZE_PX } from '@/lib/timeline/sizes';
import { formatNumber } from '@/lib/words/numbers';

type Props = {
  readonly lanes: readonly PlacedLane[];
  readonly counts: readonly number[];
  readonly palette: Palette;
  readonly gutterPx?: number;
};

const NAME_LEADING_PX = 14;
/** Between the names and the plot. */
const GAP_PX = 8;

/** What each lane holds, and how much of it begins in the window. An empty one says so in words. */
export function LaneNames({ lanes, counts, palette, gutterPx = 0 }: Props) {
  return lanes.map(({ id, label, y, height, halves, isEmpty, baseY }, at) => (
    <LaneName
      key={id}
      {...{ id, label, y, isEmpty, baseY, palette, gutterPx }}
      isLine={height <= EMPTY_LANE_PX && halves === 0}
      count={counts[at] ?? 0}
    />
  ));
}

type NameProps = Pick<PlacedLane, 'id' | 'label' | 'y' | 'isEmpty' | 'baseY'> & {
  readonly palette: Palette;
  readonly gutterPx: number;
  /** A lane that holds nothing, and takes one line. */
  readonly isLine: boolean;
  readonly count: number;
};

// Of plain values, so that a lane that stays as it is is not drawn anew while the window moves.
const LaneName = memo(function LaneName(props: NameProps) {
  const { id, label, y, isEmpty, baseY, palette, gutterPx, isLine, count } = props;
  const isBeside = gutterPx > 0;
  const lines =
    isBeside && !isLine ? wrapText(label, 'ui', LABEL_SIZE_PX, gutterPx - GAP_PX, 2) : [label];
  return (
    <g data-lane={id}>
      <line x1={-gutterPx} x2="100%" y1={y} y2={y} stroke={palette.line} />
      {lines.map((line, number) => (
        <text
          key={line}
          x={-gutterPx}
          y={y + (isLine ? 14 : isBeside ? 16 : 13) + number * NAME_LEADING_PX}
          fontWeight={isBeside ? undefined : FACES['ui-strong'].fontWeight}
          fill={palette['ink-2']}
          stroke={palette.paper}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {line}
          {isEmpty && number === lines.length - 1 && (
            <tspan fontWeight={FACES.ui.fontWeight} fill={palette['ink-3']}>
              : none in this window
            </tspan>
          )}
          {!isEmpty && !isBeside && (
            <tspan dx="6" fontWeight={FACES.ui.fontWeight} fill={palette['ink-3']}>
              {formatNumber(count)}
            </tspan>
          )}
        </text>
      ))}
      {isBeside && !isEmpty && (
        <text x={-GAP_PX} y={baseY} textAnchor="end" fill={palette['ink-3']}>
          {formatNumber(count)}
        </text>
      )}
    </g>
  );
});
