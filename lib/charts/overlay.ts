import type { EventIndex, Row } from '@/lib/events/event-index';
import { isIncident } from '@/lib/events/select';
import type { ReferenceYear } from '@/lib/record/schema';
import { bayesianBlocks } from '@/lib/stats/blocks';
import type { BinUnit } from '@/lib/time/bins';
import { MS_PER_DAY, MS_PER_YEAR } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';

/** One step of a line over the bars, in the unit of the bars. */
export type Step = TimeWindow & { readonly value: number };

const BINS_PER_YEAR = { year: 1, quarter: 4, month: 12 } as const satisfies Record<BinUnit, number>;

/** UCDP's deaths, a step a year. */
export const ucdpSteps = (years: readonly ReferenceYear[]): readonly Step[] =>
  years.map(({ year, best }) => ({
    fromMs: Date.UTC(year, 0, 1),
    toMs: Date.UTC(year + 1, 0, 1) - 1,
    value: best,
  }));

/**
 * The spans in which the rate of incidents did not change, by Bayesian blocks, from the first
 * incident to the last; the value is incidents per bin of `unit`. Incidents whose first day is not
 * known are left out, which the method page says.
 */
export function changePointSteps(
  index: EventIndex,
  rows: Iterable<Row>,
  unit: BinUnit,
): readonly Step[] {
  const years: number[] = [];
  for (const row of rows) {
    if (!isIncident(index, row)) continue;
    const start = index.startMs[row] ?? Number.NaN;
    if ((index.startUntilMs[row] ?? Number.NaN) - start < MS_PER_DAY)
      years.push(start / MS_PER_YEAR);
  }
  const edges = bayesianBlocks(years);
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? to;
    const isLast = at === edges.length - 2;
    const count = years.filter((year) => year >= from && (isLast ? year <= to : year < to)).length;
    return {
      fromMs: from * MS_PER_YEAR,
      toMs: to * MS_PER_YEAR - 1,
      value: count / (to - from) / BINS_PER_YEAR[unit],
    };
  });
}
