import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { countScale } from './count-scale';
import type { Frequency } from './frequency';
import type { Measure } from './measure';
import type { Step } from './overlay';

/** Horizontal places are fractions of the plot's width, vertical ones counts. */
export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly x0: number;
  readonly x1: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly segments: readonly {
    readonly type: EventType | null;
    readonly from: number;
    readonly to: number;
  }[];
  /** The low–high range, where people killed are drawn. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly incidents: number;
  /** Incidents in the bin for which no source gives a figure. */
  readonly withoutFigure: number;
};

export type BarChart = {
  readonly bars: readonly Bar[];
  readonly top: number;
  readonly ticks: readonly number[];
  /** A line of steps over the bars. */
  readonly reference: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly value: number;
  }[];
};

/** How far a line may lift the scale, in heights of the tallest bar. */
const STEP_ROOM = 2;

/** From counts to geometry: what both the server's SVG and Recharts draw. */
export function toBars(
  { bins }: Frequency,
  measure: Measure,
  window: TimeWindow,
  steps: readonly Step[],
): BarChart {
  const bars = bins.map(({ label, fromMs, toMs, totals }): Bar => {
    const { low, best, high, withoutFigure } = totals.killed;
    return {
      key: String(fromMs),
      label,
      fromMs,
      toMs,
      x0: fractionAt(fromMs, window),
      x1: fractionAt(toMs + 1, window),
      segments: measure === 'killed' ? [{ type: null, from: 0, to: best }] : stack(totals.byType),
      range: measure === 'killed' && high > low ? { low, high } : null,
      incidents: totals.incidents,
      withoutFigure,
    };
  });
  const reference = steps.flatMap(({ fromMs, toMs, value }) => {
    const x0 = fractionAt(fromMs, window);
    const x1 = fractionAt(toMs + 1, window);
    return x1 <= 0 || x0 >= 1 ? [] : [{ x0: Math.max(0, x0), x1: Math.min(1, x1), value }];
  });
  const tallest = Math.max(
    0,
    ...bars.map(({ segments, range }) => Math.max(segments.at(-1)?.to ?? 0, range?.high ?? 0)),
  );
  const highest = Math.max(0, ...reference.map(({ value }) => value));
  // A short, steep step of a rate must not press the bars flat; what is cut off says its value.
  // Deaths that others count are drawn in full: how many more they are is the point.
  const line = measure === 'killed' ? highest : Math.min(highest, tallest * STEP_ROOM || highest);
  const { top, ticks } = countScale(Math.max(tallest, line));
  return { bars, top, ticks, reference };
}

function stack(byType: readonly number[]): Bar['segments'] {
  let height = 0;
  return EVENT_TYPES.flatMap((type, i) => {
    const count = byType[i] ?? 0;
    if (count === 0) return [];
    height += count;
    return [{ type, from: height - count, to: height }];
  });
}
