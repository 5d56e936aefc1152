import type { EventIndex } from '@/lib/events/event-index';
import type { Fatalities } from '@/lib/events/fatalities';
import { NO_FILTER, select } from '@/lib/events/filter';
import { countIn, type Tally, tally } from '@/lib/events/tally';
import type { TimeWindow } from '@/lib/time/window';

/** UCDP's deaths in Tajikistan in whole years, with what the record lists of the same country in the
 * same years: the one comparison that can be made, since each counts by its own rules. */
export type ReferenceCount = {
  readonly fromYear: number;
  readonly toYear: number;
  /** UCDP's best estimates, added up. */
  readonly ucdp: number;
  /** Incidents of the record in Tajikistan in those years, under no filter. */
  readonly here: Fatalities;
};

/** The whole record, prepared once for an index. */
const unfiltered = new WeakMap<EventIndex, Tally>();

function wholeRecord(index: EventIndex): Tally {
  const kept = unfiltered.get(index) ?? tally(index, select(index, NO_FILTER));
  unfiltered.set(index, kept);
  return kept;
}

/**
 * What can be held against UCDP of a window: where a whole calendar year that UCDP counts lies in it,
 * all of UCDP's years that the window touches, each taken whole on both sides. Events in
 * Afghanistan are left out, since UCDP's figure is of Tajikistan, and so is the filter, which UCDP's
 * figure does not know. Null where there is no such year.
 */
export function referenceCount(index: EventIndex, window: TimeWindow): ReferenceCount | null {
  const spanOf = (year: number): TimeWindow => ({
    fromMs: Date.UTC(year, 0),
    toMs: Date.UTC(year + 1, 0) - 1,
  });
  const touched = index.ucdp.filter(({ year }) => {
    const { fromMs, toMs } = spanOf(year);
    return toMs >= window.fromMs && fromMs <= window.toMs;
  });
  const hasWhole = touched.some(({ year }) => {
    const { fromMs, toMs } = spanOf(year);
    return fromMs >= window.fromMs && toMs <= window.toMs;
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!hasWhole || !first || !last) return null;
  const { inTajikistan } = countIn(wholeRecord(index), {
    fromMs: spanOf(first.year).fromMs,
    toMs: spanOf(last.year).toMs,
  });
  return {
    fromYear: first.year,
    toYear: last.year,
    ucdp: touched.reduce((sum, { best }) => sum + best, 0),
    here: inTajikistan,
  };
}
