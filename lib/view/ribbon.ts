import { max } from 'd3-array';
import { countIn, type Tally, type Totals } from '@/lib/events/tally';
import type { Period } from '@/lib/record/schema';
import { makeBins } from '@/lib/time/bins';
import { type Bounds, windowOf } from './window';

/** A year of a period, or what of it lies in the period. */
export type Spark = {
  readonly label: string;
  /** Of the height of the tallest year of all periods, from 0 to 1. */
  readonly share: number;
};

type RibbonCell = {
  readonly period: Period;
  readonly totals: Totals;
  readonly bars: readonly Spark[];
};

/** Each period with the incidents that begin in it, a bar a year, all periods on one scale. */
export function ribbonOf(
  periods: readonly Period[],
  tally: Tally,
  bounds: Bounds,
): readonly RibbonCell[] {
  const counted = periods.map((period) => {
    const span = windowOf({ from: null, to: null, period: period.id }, periods, bounds);
    const years = makeBins('year', span).map(({ label, fromMs, toMs }) => ({
      label,
      count: countIn(tally, {
        fromMs: Math.max(fromMs, span.fromMs),
        toMs: Math.min(toMs, span.toMs),
      }).incidents,
    }));
    return { period, totals: countIn(tally, span), years };
  });
  const top = max(counted, ({ years }) => max(years, ({ count }) => count)) || 1;
  return counted.map(({ period, totals, years }) => ({
    period,
    totals,
    bars: years.map(({ label, count }) => ({ label, share: count / top })),
  }));
}
