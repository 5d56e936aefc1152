import { type TimeInterval, utcDay, utcMonth, utcYear } from 'd3-time';
import { MS_PER_DAY, SHORT_MONTHS } from './day';
import type { TimeWindow } from './window';

type TimeTick = { readonly ms: number; readonly label: string };

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
  return day === 1 ? `${SHORT_MONTHS[month]} ${year}` : `${day} ${SHORT_MONTHS[month]}`;
}
