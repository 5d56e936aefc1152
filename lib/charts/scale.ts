import { nice, ticks } from 'd3-array';
import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import type { TimeWindow } from '@/lib/events/select';

/** Where a time stands in a window: 0 at its start, 1 at its end. The chart, the axis, the strip
 * and the timeline all place by it, so that they agree to the pixel. */
export function fractionAt(ms: number, { fromMs, toMs }: TimeWindow): number {
  return (ms - fromMs) / (toMs + 1 - fromMs);
}

/** A fraction as the percentage that SVG and CSS take. */
export const percent = (fraction: number): string => `${(fraction * 100).toFixed(4)}%`;

type TimeTick = { readonly ms: number; readonly label: string };

const MS_PER_DAY = 86_400_000;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** From the finest to the coarsest. Each counts from the calendar and not from the window, so that
 * ticks stay on the same dates while it moves. */
const TICK_STEPS: readonly { readonly every: TimeInterval | null; readonly days: number }[] = [
  ...[1, 7, 14].map((days) => ({ every: utcDay.every(days), days })),
  ...[1, 3, 6].map((months) => ({ every: utcMonth.every(months), days: months * 28 })),
  ...[1, 2, 5, 10].map((years) => ({ every: utcYear.every(years), days: years * 365 })),
];

/** At most `most` round times of a window with their labels: years, months or days. */
export function timeTicks({ fromMs, toMs }: TimeWindow, most: number): readonly TimeTick[] {
  const windowDays = (toMs - fromMs) / MS_PER_DAY;
  for (const { every, days } of TICK_STEPS) {
    // Not even worth listing: thousands of days in 36 years.
    if (!every || windowDays / days > 2 * most) continue;
    const dates = every.range(new Date(fromMs), new Date(toMs + 1));
    if (dates.length <= most) {
      return dates.map((date) => ({ ms: date.getTime(), label: tickLabel(date) }));
    }
  }
  return [];
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
