import type { ReactNode } from 'react';
import { AgreementLine } from '@/components/chart/agreement';
import type { Box } from '@/components/chart/box';
import { GlyphPath } from '@/components/chart/glyph';
import { Hatching } from '@/components/chart/hatching';
import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import { LABEL_SIZE_PX, type PlacedMark, type TimelinePicture } from '@/lib/picture/timeline';
import { dayEndMs, dayStartMs } from '@/lib/time/day';
import { fractionAt, percent } from '@/lib/time/scale';
import { GLYPH_PX, type Mark, PILL_PX } from '@/lib/timeline/layout';
import type { ViewFacts } from '@/lib/view/facts';
import { formatEdtf } from '@/lib/words/dates';
import { formatCount, formatNumber } from '@/lib/words/numbers';

type Props = Box & {
  readonly facts: ViewFacts;
  readonly picture: TimelinePicture;
  readonly palette: Palette;
  /** Where a mark leads; a picture that stands alone has no links. */
  readonly hrefOf?: (mark: Mark) => string;
};

/** The timeline as a still picture, in percentages of the width. */
export function TimelinePlot({ facts, picture, palette, hrefOf, ...box }: Props) {
  const { index, window } = facts;
  return (
    <svg {...box} overflow="visible">
      {index.periods.map((period, at) => {
        const from = Math.max(0, fractionAt(dayStartMs(period.start), window));
        const to = Math.min(1, period.end ? fractionAt(dayEndMs(period.end) + 1, window) : 1);
        return at % 2 === 1 && to > from ? (
          <rect
            key={period.id}
            x={percent(from)}
            width={percent(to - from)}
            y="0"
            height="100%"
            fill={palette.sunken}
          />
        ) : null;
      })}
      <Hatching window={window} coverageEndMs={dayEndMs(index.coverage.through)} />
      <AgreementLine window={window} palette={palette} />
      {picture.lanes.map(({ id, label, count, y }) => (
        <g key={id}>
          <line x1="0" x2="100%" y1={y} y2={y} stroke={palette.line} />
          <text
            x="0"
            y={y + 13}
            {...FACES['ui-strong']}
            fontSize={LABEL_SIZE_PX}
            fill={palette['ink-2']}
            stroke={palette.paper}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {label}
            <tspan dx="6" {...FACES.ui} fill={palette['ink-3']}>
              {formatNumber(count)}
            </tspan>
          </text>
        </g>
      ))}
      {picture.marks.map((placed) => (
        <MarkGroup key={placed.mark.key} index={index} mark={placed.mark} hrefOf={hrefOf}>
          <MarkShape placed={placed} palette={palette} />
        </MarkGroup>
      ))}
    </svg>
  );
}

type GroupProps = Pick<Props, 'hrefOf'> & {
  readonly index: EventIndex;
  readonly mark: Mark;
  readonly children: ReactNode;
};

/** A mark says what it is to a pointer; a keyboard has the table, which holds the same links. */
function MarkGroup({ index, mark, hrefOf, children }: GroupProps) {
  const says = sayMark(index, mark);
  const stands =
    mark.kind === 'group' ? { 'data-count': mark.count } : { 'data-event': index.ids[mark.row] };
  return hrefOf ? (
    <a href={hrefOf(mark)} tabIndex={-1} data-tip={says} {...stands}>
      {children}
    </a>
  ) : (
    <g {...stands}>
      <title>{says}</title>
      {children}
    </g>
  );
}

function sayMark(index: EventIndex, mark: Mark): string {
  if (mark.kind === 'group') return formatCount(mark.count, 'event');
  return `${valueAt(index.titles, mark.row)}, ${formatEdtf(valueAt(index.dates, mark.row))}`;
}

const SOFT_HEIGHT_PX = 10;
const PILL_HEIGHT_PX = 16;

function MarkShape({ placed, palette }: { placed: PlacedMark; palette: Palette }): ReactNode {
  const { mark, type, x, x0, x1, y, label } = placed;
  if (mark.kind === 'group' || type === null) {
    return (
      <svg x={percent(x)} y={y} width="1" height="1" overflow="visible">
        <rect
          x={-PILL_PX / 2}
          y={-PILL_HEIGHT_PX / 2}
          width={PILL_PX}
          height={PILL_HEIGHT_PX}
          rx={PILL_HEIGHT_PX / 2}
          fill={palette.sheet}
          stroke={palette['line-strong']}
        />
        <text
          y="4"
          textAnchor="middle"
          {...FACES['ui-strong']}
          fontSize={LABEL_SIZE_PX}
          fill={palette.river}
        >
          {mark.kind === 'group' ? formatNumber(mark.count) : ''}
        </text>
      </svg>
    );
  }
  const colour = palette[SHAPES[type].token];
  const isRange = mark.kind === 'range';
  return (
    <>
      {x1 > x0 && (
        <rect
          x={percent(x0)}
          y={y - SOFT_HEIGHT_PX / 2}
          width={percent(x1 - x0)}
          height={SOFT_HEIGHT_PX}
          rx={mark.soft ? 0 : 2}
          fill={mark.soft ? `url(#soft-${type})` : colour}
          fillOpacity={mark.soft ? 1 : 0.3}
        />
      )}
      <svg x={percent(isRange ? Math.max(0, x0) : x)} y={y} width="1" height="1" overflow="visible">
        <GlyphPath
          type={type}
          palette={palette}
          isOnPlot
          transform={`translate(${isRange ? 1 : -GLYPH_PX / 2} ${-GLYPH_PX / 2})`}
        />
        {label && (
          <text
            x={isRange ? GLYPH_PX + 4 : GLYPH_PX / 2 + 4}
            y="4"
            {...FACES.ui}
            fontSize={LABEL_SIZE_PX}
            fill={palette.ink}
          >
            {label}
          </text>
        )}
      </svg>
    </>
  );
}
