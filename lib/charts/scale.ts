import { nice, ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import type { TimeWindow } from '@/lib/events/select';

/** Where a time stands in a window: 0 at its start, 1 at its end. The chart, the axis, the strip
 * and the timeline all place by it, so that they agree to the pixel. */
export function fractionAt(ms: number, { fromMs, toMs }: TimeWindow): number {
  return (ms - fromMs) / (toMs + 1 - fromMs);
}

/** A fraction as the percentage that SVG and CSS take. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(4)}%`;

type TimeTick = { readonly ms: number; readonly label: string };

const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Round times of a window with their labels: years where they are whole years, else months, days. */
export function timeTicks(window: TimeWindow, count: number): readonly TimeTick[] {
  const dates = utcTicks(new Date(window.fromMs), new Date(window.toMs), count);
  return dates.map((date) => ({ ms: date.getTime(), label: tickLabel(date) }));
}

function tickLabel(date: Date): string {
  const [month, day, year] = [date.getUTCMonth(), date.getUTCDate(), date.getUTCFullYear()];
  if (month === 0 && day === 1) return String(year);
  return day === 1 ? `${MONTH_NAMES[month]} ${year}` : `${day} ${MONTH_NAMES[month]}`;
}

/** A count axis from 0 with whole-numbered ticks that reaches over `max`. */
export function countScale(max: number): {
  readonly top: number;
  readonly ticks: readonly number[];
} {
  const [, top] = nice(0, Math.max(max, 1), 4);
  return { top, ticks: ticks(0, top, 4).filter(Number.isInteger) };
}
