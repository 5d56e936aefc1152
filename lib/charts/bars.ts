import type { Fatalities } from '@/lib/events/fatalities';
import type { Totals } from '@/lib/events/tally';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { countScale } from './count-scale';
import type { Frequency } from './frequency';
import type { Measure } from './measure';
import type { Step } from './overlay';

/** People killed in Tajikistan stand at the foot of a bar, where they can be held against UCDP's
 * count of that country; those killed elsewhere stand on top of them. */
export const KILLED_PARTS = ['in-tajikistan', 'elsewhere'] as const;
export type BarPart = EventType | (typeof KILLED_PARTS)[number];

/** Horizontal places are fractions of the plot's width, vertical ones counts. */
export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly x0: number;
  readonly x1: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly segments: readonly {
    readonly part: BarPart;
    readonly from: number;
    readonly to: number;
  }[];
  /** Where people killed are drawn: what the lower and upper figures say. `high` is null where not
   * every incident has an upper figure: the range is open. */
  readonly range: { readonly low: number | null; readonly high: number | null } | null;
  /** People killed are drawn, there are incidents, and none has a best estimate. Not the same as a
   * bar of no height. */
  readonly isUnknown: boolean;
  readonly totals: Totals;
};

/** What others count, or a rate, over the years it is of. */
type Mark = { readonly x0: number; readonly x1: number; readonly value: number };

export type BarChart = {
  readonly bars: readonly Bar[];
  readonly top: number;
  readonly ticks: readonly number[];
  /** A line of steps over the bars: a rate of incidents. */
  readonly line: readonly Mark[];
  /** Outlined bars behind the bars: deaths that others count in the same whole years. */
  readonly outlines: readonly Mark[];
};

/** From counts to geometry: what pages, frames, pictures and paper draw. */
export function toBars(
  { bins }: Frequency,
  measure: Measure,
  window: TimeWindow,
  steps: readonly Step[],
): BarChart {
  const isKilled = measure === 'killed';
  const bars = bins.map(({ label, fromMs, toMs, totals }): Bar => {
    const { fatalities, byType, incidents } = totals;
    return {
      key: String(fromMs),
      label,
      fromMs,
      toMs,
      x0: fractionAt(fromMs, window),
      x1: fractionAt(toMs + 1, window),
      segments: isKilled ? killedSegments(totals) : stack(EVENT_TYPES, byType),
      range: isKilled ? rangeOf(fatalities) : null,
      isUnknown: isKilled && incidents > 0 && fatalities.best.sum === null,
      totals,
    };
  });
  const marks = steps.map(({ fromMs, toMs, value }) => ({
    x0: fractionAt(fromMs, window),
    x1: fractionAt(toMs + 1, window),
    value,
  }));
  const line = isKilled
    ? []
    : marks
        .filter(({ x0, x1 }) => x1 > 0 && x0 < 1)
        .map(({ x0, x1, value }) => ({ x0: Math.max(0, x0), x1: Math.min(1, x1), value }));
  // Deaths are counted by whole years: one that the window cuts would stand beside part of a year.
  const outlines = isKilled ? marks.filter(({ x0, x1 }) => x0 >= 0 && x1 <= 1) : [];
  const tallest = Math.max(0, ...bars.map(topOf));
  // A rate is higher than the bars only in a spell shorter than one of them: it ends at the top, where it
  // says how high it is, and does not press the bars flat. Deaths that others count are drawn in full:
  // how many more they are is the point.
  const { top, ticks } = countScale(Math.max(tallest, ...outlines.map(({ value }) => value)));
  return { bars, top, ticks, line, outlines };
}

/** The place of the bar that the arrow keys lead to; null for a key that leads to none. */
export function barAfter(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), count - 1);
}

/** How high a bar's segments reach. */
export const heightOf = ({ segments }: Pick<Bar, 'segments'>): number => segments.at(-1)?.to ?? 0;

/** How high a bar and its mark reach: figures that are not known reach nowhere. */
const topOf = (bar: Bar): number => {
  const figures = [bar.range?.low, bar.range?.high].filter((figure) => typeof figure === 'number');
  return Math.max(heightOf(bar), ...figures);
};

/** Sums that are not known are no segments, not segments of no height. */
function killedSegments({ fatalities, inTajikistan }: Totals): Bar['segments'] {
  const all = fatalities.best.sum;
  if (all === null) return [];
  const inside = inTajikistan.best.sum;
  if (inside === null) return stack(['elsewhere'], [all]);
  return stack(KILLED_PARTS, [inside, all - inside]);
}

function rangeOf({ low, best, high, incidents }: Fatalities): Bar['range'] {
  const upper = high.of === incidents ? high.sum : null;
  if (low.sum === null && upper === null) return null;
  const isPoint = upper !== null && low.sum === upper && best.sum === upper;
  return isPoint ? null : { low: low.sum, high: upper };
}

function stack(parts: readonly BarPart[], counts: readonly number[]): Bar['segments'] {
  let height = 0;
  return parts.flatMap((part, i) => {
    const count = counts[i];
    if (!count) return [];
    height += count;
    return [{ part, from: height - count, to: height }];
  });
}
