import { nice, ticks } from 'd3-array';

type CountScale = { readonly top: number; readonly ticks: readonly number[] };

/** A count axis from 0 with whole-numbered ticks that reaches over `max`. */
export function countScale(max: number): CountScale {
  const [, top] = nice(0, Math.max(max, 1), 4);
  return { top, ticks: ticks(0, top, 4).filter(Number.isInteger) };
}

/** The height that a number of the axis takes, in px. */
export const LABEL_ROW_PX = 14;

/** The ticks that have their number beside them, so that no two numbers meet in a plot of a height:
 * every first, second … counted from the top, which is always named. */
export function labelledTicks({ top, ticks }: CountScale, heightPx: number): readonly number[] {
  const last = ticks.length - 1;
  const gapPx = (((ticks[1] ?? top) - (ticks[0] ?? 0)) / top) * heightPx;
  const every = Math.max(1, Math.ceil(LABEL_ROW_PX / gapPx));
  return ticks.filter((_, at) => (last - at) % every === 0);
}
