import type { Box, Point } from './projection';

/** A text that wants a place on the map. All lengths are px of the map as drawn. */
export type LabelAsk = Point & {
  readonly key: string;
  readonly text: string;
  readonly sizePx: number;
  /** How far around its point there must be no text: what is drawn there. */
  readonly clearPx: number;
  /** Where it may stand, the best first. */
  readonly sides: readonly Side[];
  /** Whether it may rather cover marks than be missing. */
  readonly isNeeded?: boolean;
};

/** `on`: with its middle on the point. */
export type Side = 'on' | 'right' | 'left' | 'above' | 'below' | 'high' | 'low';

type PlacedLabel = {
  readonly ask: LabelAsk;
  /** Where the text begins, and its baseline. */
  readonly x: number;
  readonly y: number;
  /** All that it takes. */
  readonly box: Box;
};

type Room = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The width of a text in px, as wide as it can be in any reader's font. */
  readonly measure: (text: string, sizePx: number) => number;
  /** The marks: middle and half the width of each. */
  readonly marks: readonly (Point & { readonly radius: number })[];
};

/** Between a text and what it is of, and between two texts. */
const GAP_PX = 3;
/** Of the height of a line, what stands above its baseline. */
const ASCENT = 0.8;

/**
 * Texts on a map, in the order of their rank: each at the first of its sides where it is whole on the
 * map, over no other text and over no mark. What finds no room is left out.
 */
export function placeLabels(asks: readonly LabelAsk[], room: Room): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const ask of asks) {
    const free = ask.sides
      .map((side) => labelAt(ask, side, room))
      .filter(
        ({ box }) => isWithin(box, room) && !placed.some((other) => touch(box, other.box, GAP_PX)),
      );
    const isClear = ({ box }: PlacedLabel): boolean =>
      !room.marks.some((mark) => isOn(box, mark) && !isOwn(mark, ask));
    const found = free.find(isClear) ?? (ask.isNeeded ? free[0] : undefined);
    if (found) placed.push(found);
  }
  return placed;
}

/** Whether a mark stands where the text belongs: it keeps its distance from that anyway. */
const isOwn = (mark: Point, ask: LabelAsk): boolean =>
  ask.sides[0] === 'on' || Math.hypot(mark.x - ask.x, mark.y - ask.y) < 1;

function labelAt(ask: LabelAsk, side: Side, { measure }: Room): PlacedLabel {
  const width = measure(ask.text, ask.sizePx);
  const height = ask.sizePx;
  const off = ask.clearPx + GAP_PX;
  const x =
    side === 'right' ? ask.x + off : side === 'left' ? ask.x - off - width : ask.x - width / 2;
  const middle = ask.y - height / 2;
  const y = {
    on: middle,
    right: middle,
    left: middle,
    above: ask.y - off - height,
    below: ask.y + off,
    high: middle - 2 * height,
    low: middle + 2 * height,
  }[side];
  return { ask, x, y: y + ASCENT * height, box: { x, y, width, height } };
}

const isWithin = ({ x, y, width, height }: Box, { widthPx, heightPx }: Room): boolean =>
  x >= GAP_PX && y >= GAP_PX && x + width <= widthPx - GAP_PX && y + height <= heightPx - GAP_PX;

/** Whether two boxes are nearer to one another than this. */
const touch = (a: Box, b: Box, px: number): boolean =>
  a.x < b.x + b.width + px &&
  b.x < a.x + a.width + px &&
  a.y < b.y + b.height + px &&
  b.y < a.y + a.height + px;

function isOn({ x, y, width, height }: Box, mark: Room['marks'][number]): boolean {
  const dx = Math.max(x - mark.x, 0, mark.x - x - width);
  const dy = Math.max(y - mark.y, 0, mark.y - y - height);
  return Math.hypot(dx, dy) < mark.radius;
}
