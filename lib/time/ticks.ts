import { type TimeInterval, unixDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { MS_PER_DAY, SHORT_MONTHS } from './day';
import { fractionAt } from './scale';
import type { TimeWindow } from './window';

/** A round time on an axis and how it is named. */
type Tick = {
  readonly ms: number;
  /** Where it stands, as a fraction of the axis. */
  readonly at: number;
  /** null where there is no room for words: the tick stands alone. */
  readonly label: string | null;
  /** On which side of the tick its words stand; to the left only at the right edge. */
  readonly side: 'right' | 'left';
};

type Step = {
  readonly every: TimeInterval | null;
  /** The least number of days between two of its ticks. */
  readonly days: number;
  readonly labelOf: (date: Date) => string;
  /** As wide as any of its labels. */
  readonly widest: string;
};

const yearOf = (date: Date): string => String(date.getUTCFullYear());
const monthOf = (date: Date): string =>
  date.getUTCMonth() === 0 ? yearOf(date) : `${SHORT_MONTHS[date.getUTCMonth()]} ${yearOf(date)}`;
const dayOf = (date: Date): string =>
  `${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()]} ${yearOf(date)}`;

/** From the finest to the coarsest. Each counts from the calendar and not from the window, so that
 * ticks stay on the same dates while it moves; days count from 1970 and weeks from their Mondays,
 * since what counts within a month begins anew with each (`utcDay.every(7)`: 29 November, 1
 * December). */
const STEPS: readonly Step[] = [
  ...[unixDay, unixDay.every(2), utcMonday, utcMonday.every(2)].map((every, at) => ({
    every,
    days: [1, 2, 7, 14][at] ?? 14,
    labelOf: dayOf,
    widest: '28 May 2000',
  })),
  ...[1, 3, 6].map((months) => ({
    every: utcMonth.every(months),
    days: months * 28,
    labelOf: monthOf,
    widest: 'May 2000',
  })),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({
    every: utcYear.every(years),
    days: years * 365,
    labelOf: yearOf,
    widest: '2000',
  })),
];

/** Between a tick and its words. */
export const TICK_GAP_PX = 4;
/** Between the words of a tick and the next tick. */
const AIR_PX = 10;

/**
 * Round times of a window with their labels: as many as there is room for at `widthPx`, and at any
 * greater width. No two labels meet, none reaches over an edge: the last one turns to the left of its
 * tick where there is no room to the right, and is left out where there is none to the left either.
 * Which steps are taken hangs on the span of the window alone, so that none jumps while it moves.
 *
 * @param measure the width of a label in px
 */
export function layoutTicks(
  window: TimeWindow,
  widthPx: number,
  measure: (label: string) => number,
): readonly Tick[] {
  const windowDays = (window.toMs + 1 - window.fromMs) / MS_PER_DAY;
  const step =
    STEPS.find(
      ({ days, widest }) => (days / windowDays) * widthPx >= TICK_GAP_PX + measure(widest) + AIR_PX,
    ) ?? STEPS.at(-1);
  const dates = step?.every?.range(new Date(window.fromMs), new Date(window.toMs + 1)) ?? [];
  let freeFrom = 0;
  return dates.map((date): Tick => {
    const ms = date.getTime();
    const at = fractionAt(ms, window);
    const label = step?.labelOf(date) ?? '';
    const needed = TICK_GAP_PX + measure(label);
    const x = at * widthPx;
    const side = x + needed <= widthPx ? 'right' : 'left';
    const fits = side === 'right' ? x >= freeFrom : x - needed >= freeFrom;
    if (fits) freeFrom = side === 'right' ? x + needed : x;
    return { ms, at, label: fits ? label : null, side };
  });
}
