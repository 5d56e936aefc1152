import { nice, ticks } from 'd3-array';
import type { Rate } from '@/lib/stats/poisson';

/** Rates on one scale from 0, as shares of its length. */
type RateScale = {
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly { readonly low: number; readonly at: number; readonly high: number }[];
};

/** Lays out rates and their intervals on one scale that holds the highest end of them all. */
export function rateScale(rates: readonly Rate[]): RateScale {
  const highest = Math.max(...rates.map(({ high }) => high));
  const [, top] = nice(0, highest, 4);
  return {
    ticks: ticks(0, top, 4).map((value) => ({ value, at: value / top })),
    rows: rates.map(({ low, perYear, high }) => ({
      low: low / top,
      at: perYear / top,
      high: high / top,
    })),
  };
}
