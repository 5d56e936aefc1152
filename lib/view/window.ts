import { max, min } from 'd3-array';
import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import type { Coverage, Period } from '@/lib/record/schema';
import { dayEndMs, dayStartMs, isoDay, MS_PER_DAY } from '@/lib/time/day';
import { type TimeWindow, wholeDays } from '@/lib/time/window';
import type { View } from './grammar';

/** The span of all windows: the first day of the record to the last day of `today`, or of what is
 * covered where the clock of the machine stands before that. */
export type Bounds = TimeWindow & {
  /** The last millisecond that could be sourced. */
  readonly coveredMs: number;
};

export function boundsOf({ from, through }: Coverage, today: string): Bounds {
  return {
    fromMs: Date.parse(`${from.slice(0, 4)}-01-01`),
    toMs: Math.max(dayEndMs(today), dayEndMs(through)),
    coveredMs: dayEndMs(through),
  };
}

/** How far a window without an end reaches past the end of coverage: enough for the hatching to be
 * seen, as a share of the days covered, and in days. */
const OPEN_SHARE = 0.04;
const OPEN_MOST_DAYS = 180;

/** Where a window ends that names no end: a little after the end of coverage, and not today, since
 * what could not be sourced is nothing to look at. A window that begins after it ends today. */
function openEndMs(fromMs: number, { toMs, coveredMs }: Bounds): number {
  const coveredDays = (coveredMs + 1 - fromMs) / MS_PER_DAY;
  if (coveredDays <= 0) return toMs;
  const openDays = Math.min(Math.floor(coveredDays * OPEN_SHARE), OPEN_MOST_DAYS);
  return Math.min(toMs, coveredMs + openDays * MS_PER_DAY);
}

/** The window of a view that asks for none. */
export const wholeWindow = (bounds: Bounds): TimeWindow => ({
  fromMs: bounds.fromMs,
  toMs: openEndMs(bounds.fromMs, bounds),
});

/** The window that a view asks for: dates typed in, else the period's, else the whole record; null
 * where it lies wholly outside the record. */
export function askedWindow(
  view: Pick<View, 'from' | 'to' | 'period'>,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow | null {
  const period = periods.find(({ id }) => id === view.period);
  const from = view.from ?? period?.start;
  const to = view.to ?? period?.end;
  const fromMs = from ? Math.max(bounds.fromMs, dayStartMs(from)) : bounds.fromMs;
  const toMs = to ? Math.min(bounds.toMs, dayEndMs(to)) : openEndMs(fromMs, bounds);
  return fromMs < toMs ? { fromMs, toMs } : null;
}

/** The window of a view. Where it lies outside the record and leaves nothing to draw, the whole
 * record is shown instead. */
export const windowOf = (
  view: Pick<View, 'from' | 'to' | 'period'>,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow => askedWindow(view, periods, bounds) ?? wholeWindow(bounds);

/** Room on either side of events, so that none stands at the edge: a share of their span, and at
 * least so many days. */
const ROOM_SHARE = 0.06;
const ROOM_LEAST_DAYS = 3;

/** The window that shows these events and little else, whatever is known of when they began. */
export function windowAround(index: EventIndex, rows: readonly Row[], bounds: Bounds): TimeWindow {
  const fromMs = min(rows, (row) => valueAt(index.startMs, row)) ?? bounds.fromMs;
  const toMs = max(rows, (row) => valueAt(index.startUntilMs, row)) ?? bounds.toMs;
  const room = Math.max((toMs - fromMs) * ROOM_SHARE, ROOM_LEAST_DAYS * MS_PER_DAY);
  return wholeDays({ fromMs: fromMs - room, toMs: toMs + room }, bounds);
}

/** The span that a choice of `spanA` or `spanB` means. `before` is as long as the window. */
export function spanOf(
  choice: string,
  window: TimeWindow,
  periods: readonly Period[],
  bounds: Bounds,
): TimeWindow {
  if (choice === 'window') return window;
  if (choice === 'before') {
    return { fromMs: window.fromMs - (window.toMs + 1 - window.fromMs), toMs: window.fromMs - 1 };
  }
  const [from = '', to] = choice.split('_');
  if (to !== undefined) return { fromMs: dayStartMs(from), toMs: dayEndMs(to) };
  return windowOf({ from: null, to: null, period: choice }, periods, bounds);
}

/** What is compared as long as the reader has not chosen: the window with the one before it; of
 * the whole record, before which nothing lies, the last two periods. */
export function defaultSpans(
  window: TimeWindow,
  periods: readonly Period[],
  bounds: Bounds,
): readonly [string, string] {
  if (window.fromMs > bounds.fromMs) return ['window', 'before'];
  return [periods.at(-1)?.id ?? 'window', periods.at(-2)?.id ?? 'before'];
}

/** The keys of the view that say this window, rounded to days. */
export function windowToView(
  window: TimeWindow,
  bounds: Bounds,
): Pick<View, 'from' | 'to' | 'period'> {
  const { fromMs: from, toMs: to } = wholeDays(window, bounds);
  return {
    from: from <= bounds.fromMs ? null : isoDay(from),
    to: to === openEndMs(Math.max(from, bounds.fromMs), bounds) ? null : isoDay(to),
    period: null,
  };
}
