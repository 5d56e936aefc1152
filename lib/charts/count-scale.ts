import { nice, ticks } from 'd3-array';

/** A count axis from 0 with whole-numbered ticks that reaches over `max`. */
export function countScale(max: number): {
  readonly top: number;
  readonly ticks: readonly number[];
} {
  const [, top] = nice(0, Math.max(max, 1), 4);
  return { top, ticks: ticks(0, top, 4).filter(Number.isInteger) };
}
