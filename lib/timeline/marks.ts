import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { typeOf } from '@/lib/events/select';
import type { EventType } from '@/lib/record/vocabulary';
import type { LabelText } from './label-text';
import { halvesFor, type Spot, type Wish } from './place-labels';
import { GLYPH_PX, HALF_ROW_PX, LEADING_PX, LINE_HALVES, SPAN_PX } from './sizes';
import { anchorMs, isSoft, spanOf } from './vague-dates';

/** An event with a mark of its own, in px of the plot. */
export type PlacedMark = {
  readonly row: Row;
  readonly type: EventType;
  readonly lane: number;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** What is drawn of its dates; both are `x` where they are no wider than the mark. */
  readonly x0: number;
  readonly x1: number;
  readonly soft: boolean;
  readonly text: LabelText | null;
  readonly side: Spot['side'];
  /** Where its label begins, and the baseline of the first line. */
  readonly textX: number;
  readonly textY: number;
};

/** A date wider than a tick, in the strip of its lane. */
export type PlacedSpan = {
  readonly row: Row;
  readonly type: EventType;
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly soft: boolean;
};

/** More wide dates than so many in a window are ticks only. */
export const MOST_SPANS = 400;

/** A mark stays whole at the edges of the plot. */
export function spanPx(
  index: EventIndex,
  row: Row,
  xOf: (ms: number) => number,
  widthPx: number,
): { x: number; x0: number; x1: number } {
  const within = (x: number): number => Math.min(Math.max(x, 0), widthPx);
  const half = GLYPH_PX / 2;
  const x = Math.min(Math.max(xOf(anchorMs(index, row)), half), widthPx - half);
  const { fromMs, toMs } = spanOf(index, row);
  const [x0, x1] = [within(xOf(fromMs)), within(xOf(toMs))];
  return x1 - x0 > GLYPH_PX ? { x, x0, x1 } : { x, x0: x, x1: x };
}

export function markOf(
  index: EventIndex,
  spot: Spot,
  { x, x0, x1 }: Wish,
  topY: number,
): PlacedMark {
  const { row, lane, level, text, side, textX } = spot;
  const lines = text?.lines.length ?? 1;
  const line = LINE_HALVES * HALF_ROW_PX;
  const block = halvesFor(lines) * HALF_ROW_PX;
  const startY = topY + level * HALF_ROW_PX;
  const blockY = side === 'below' ? startY + line : startY;
  const y =
    side === 'below'
      ? startY + line / 2
      : side === 'above'
        ? blockY + block + line / 2
        : blockY + block / 2;
  return {
    row,
    lane,
    type: typeOf(index, row),
    x,
    y,
    x0,
    x1,
    soft: isSoft(index, row),
    text,
    side,
    textX,
    textY: blockY + (block - lines * LEADING_PX) / 2 + BASELINE_PX,
  };
}

/** From the top of a line to its baseline. */
const BASELINE_PX = 11;

/** The dates that are wider than a tick, in px of the plot. */
export function spansOf(
  index: EventIndex,
  wide: readonly Row[],
  laneOf: Uint8Array | Uint16Array,
  xOf: (ms: number) => number,
  widthPx: number,
): PlacedSpan[] {
  if (wide.length > MOST_SPANS) return [];
  return wide.flatMap((row) => {
    const { fromMs, toMs } = spanOf(index, row);
    const [x0, x1] = [Math.max(0, xOf(fromMs)), Math.min(widthPx, xOf(toMs))];
    if (x1 - x0 <= SPAN_PX) return [];
    return [
      {
        row,
        type: typeOf(index, row),
        lane: valueAt(laneOf, row),
        x0,
        x1,
        soft: isSoft(index, row),
      },
    ];
  });
}
