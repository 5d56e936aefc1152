import { type BarChart, toBars } from '@/lib/charts/bars';
import { frequency } from '@/lib/charts/frequency';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { NO_FILTER, select } from '@/lib/events/filter';
import { tally } from '@/lib/events/tally';
import { fractionAt } from '@/lib/time/scale';
import type { TimeWindow } from '@/lib/time/window';
import { boundsOf, wholeWindow } from '@/lib/view/window';

/** Where one event stands among all incidents of the record, year by year. */
export type EventStrip = {
  readonly chart: BarChart;
  readonly window: TimeWindow;
  /** Where the event begins and ends, as fractions of the width. */
  readonly x0: number;
  readonly x1: number;
};

export function placeEvent(index: EventIndex, row: Row, today: string): EventStrip {
  const window = wholeWindow(boundsOf(index.coverage, today));
  const series = frequency(tally(index, select(index, NO_FILTER)), 'year', window);
  return {
    chart: toBars(series, 'incidents', window, []),
    window,
    x0: fractionAt(index.startMs[row] ?? window.fromMs, window),
    x1: fractionAt((index.endMs[row] ?? window.fromMs) + 1, window),
  };
}
