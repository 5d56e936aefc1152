import { memo } from 'react';
import { GlyphPath } from '@/components/chart/glyph';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { FACES } from '@/lib/look/faces';
import type { Palette } from '@/lib/look/palette';
import { SHAPES } from '@/lib/look/shapes';
import type { EventType } from '@/lib/record/vocabulary';
import type { LabelText } from '@/lib/timeline/label-text';
import type { PlacedMark } from '@/lib/timeline/marks';
import { GLYPH_PX, LABEL_SIZE_PX, LEADING_PX } from '@/lib/timeline/sizes';
import { sayEvent } from '@/lib/words/event-words';

export type MarkLinks = {
  /** Where a mark leads; a picture that stands alone has no links. */
  readonly hrefOf?: (id: string) => string;
  /** Whether a table beside the picture says all this, from which a tooltip takes its words. */
  readonly isTold?: boolean;
};

// Plain values and objects that stay the same, so that a mark that only moves along with its layer is not
// drawn anew.
type Props = MarkLinks & {
  readonly index: EventIndex;
  readonly row: Row;
  readonly type: EventType;
  readonly at: number | string;
  readonly from: number | string | null;
  readonly span: number | string;
  readonly y: number;
  readonly soft: boolean;
  readonly text: LabelText | null;
  readonly side: PlacedMark['side'];
  readonly textDx: number;
  readonly textDy: number;
  readonly palette: Palette;
  /** The one mark of the timeline that the keyboard stops at; arrows lead on from it. */
  readonly isStop?: boolean;
};

const SPAN_HEIGHT_PX = 10;

/** An event of its own: what is drawn of its dates, its shape, and its label. */
export const TimelineMark = memo(function TimelineMark(props: Props) {
  const {
    index,
    row,
    type,
    at,
    from,
    span,
    y,
    soft,
    palette,
    hrefOf,
    isTold,
    isStop = false,
  } = props;
  const id = valueAt(index.ids, row);
  const shapes = (
    <>
      {from !== null && (
        <rect
          x={from}
          y={y - SPAN_HEIGHT_PX / 2}
          width={span}
          height={SPAN_HEIGHT_PX}
          rx={soft ? 0 : 2}
          fill={soft ? `url(#soft-${type})` : palette[SHAPES[type].token]}
          fillOpacity={soft ? 1 : 0.3}
        />
      )}
      <svg x={at} y={y} width="1" height="1" overflow="visible">
        <Leader {...props} />
        <GlyphPath
          type={type}
          palette={palette}
          isOnPlot
          transform={`translate(${-GLYPH_PX / 2} ${-GLYPH_PX / 2})`}
        />
        <Label {...props} />
      </svg>
    </>
  );
  if (!hrefOf) {
    return (
      <g data-event={id}>
        <title>{sayEvent(index, row)}</title>
        {shapes}
      </g>
    );
  }
  return (
    <a
      href={hrefOf(id)}
      data-event={id}
      data-row={row}
      tabIndex={isStop ? 0 : -1}
      aria-label={isTold ? undefined : sayEvent(index, row)}
      data-tip={isTold ? '' : undefined}
      draggable={false}
    >
      {shapes}
    </a>
  );
});

/** From the mark to a label that stands above or below it. */
function Leader({ text, side, textDy, palette }: Props) {
  if (!text || (side !== 'above' && side !== 'below')) return null;
  const from = side === 'above' ? -GLYPH_PX / 2 : GLYPH_PX / 2;
  const to =
    side === 'above' ? textDy + (text.lines.length - 1) * LEADING_PX + 3 : textDy - LABEL_SIZE_PX;
  return <line y1={from} y2={to} stroke={palette['line-strong']} />;
}

/** A label is held at the side of its mark, so that another face than ours takes it no nearer. */
function Label({ text, side, textDx, textDy, palette }: Props) {
  const width = text?.width ?? 0;
  const [anchor, x] =
    side === 'right'
      ? (['start', textDx] as const)
      : side === 'left'
        ? (['end', textDx + width] as const)
        : (['middle', textDx + width / 2] as const);
  return text?.lines.map((line, at) => (
    <text
      key={line}
      x={x}
      textAnchor={anchor === 'start' ? undefined : anchor}
      y={textDy + at * LEADING_PX}
      fontWeight={text.face === 'ui' ? undefined : FACES[text.face].fontWeight}
      fill={palette.ink}
      stroke={palette.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {line}
    </text>
  ));
}
