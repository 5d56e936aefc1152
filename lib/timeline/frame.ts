import { valueAt } from '@/lib/events/column';
import type { Lane } from './lanes';
import {
  EMPTY_LANE_PX,
  HALF_ROW_PX,
  HEADING_PX,
  LANE_PAD_PX,
  LEAST_LANE_PX,
  LEAST_STRIP_PX,
  LINE_HALVES,
  TICK_PX,
} from './sizes';

/** What a lane has room for. */
export type LaneShape = { readonly halves: number; readonly stripPx: number };

export type PlacedLane = Lane &
  LaneShape & {
    /** Whether nothing of the window is in it. */
    readonly isEmpty: boolean;
    readonly y: number;
    readonly height: number;
    /** The foot of its ticks, and how high each is. */
    readonly baseY: number;
    readonly tickPx: number;
  };

/** Where the names of lanes stand. Beside them they take no room of the plot. */
export type Headings = 'beside' | 'above';

/** What a lane needs at the least: a line, where it holds anything, and a strip as high as its ticks. */
export const shapeOf = (holds: boolean, tallest: number, mostPx: number): LaneShape => ({
  halves: holds ? LINE_HALVES : 0,
  stripPx: Math.min(mostPx, Math.max(LEAST_STRIP_PX, tallest * TICK_PX)),
});

/** Stacks the lanes, each as high as what it has room for. */
export function frameLanes(
  { lanes, headings }: { readonly lanes: readonly Lane[]; readonly headings: Headings },
  shape: readonly LaneShape[],
  halves: readonly number[],
  holds: readonly boolean[],
  tallest: readonly number[],
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let y = 0;
  const placed = lanes.map((lane, at): PlacedLane => {
    const { stripPx } = valueAt(shape, at);
    const own = valueAt(halves, at);
    const head = headings === 'above' ? HEADING_PX : LANE_PAD_PX;
    const full = head + own * HALF_ROW_PX + stripPx + LANE_PAD_PX;
    const height =
      own === 0 ? EMPTY_LANE_PX : headings === 'above' ? full : Math.max(full, LEAST_LANE_PX);
    const strip = own === 0 ? EMPTY_LANE_PX - 2 * LANE_PAD_PX : stripPx;
    const most = Math.max(1, valueAt(tallest, at));
    const entry = {
      ...lane,
      halves: own,
      stripPx,
      isEmpty: !valueAt(holds, at),
      y,
      height,
      baseY: y + height - LANE_PAD_PX,
      tickPx: Math.min(TICK_PX, strip / most),
    };
    y += height;
    return entry;
  });
  return { lanes: placed, height: y };
}
