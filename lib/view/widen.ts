import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { compileFilter, type EventFilter, type FilterKey } from '@/lib/events/filter';
import { placeInWindow } from '@/lib/events/select';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from './grammar';
import { type Bounds, wholeWindow, windowToView } from './window';

/** What must go from a view for an event to be shown in it. */
export type Widening = {
  /** The keys of the filter that leave the event out. */
  readonly filters: readonly FilterKey[];
  /** Whether the event begins outside the window. */
  readonly window: boolean;
  /** The change of the view that lets the event in, and no more than that. */
  readonly patch: Partial<View>;
};

/**
 * Just what hides an event. A key of the filter that leaves it out goes whole; of the window only the
 * end that the event lies beyond.
 */
export function widenFor(
  index: EventIndex,
  shown: { readonly filter: EventFilter; readonly window: TimeWindow; readonly bounds: Bounds },
  row: Row,
): Widening {
  const { filter, window, bounds } = shown;
  const filters = compileFilter(index, filter)
    .filter(({ passes }) => !passes(row))
    .map(({ key }) => key);
  const isOutside = placeInWindow(index, row, window) === 'outside';
  const whole = wholeWindow(bounds);
  const wider = {
    fromMs: valueAt(index.startMs, row) < window.fromMs ? whole.fromMs : window.fromMs,
    toMs: valueAt(index.startUntilMs, row) > window.toMs ? whole.toMs : window.toMs,
  };
  return {
    filters,
    window: isOutside,
    patch: {
      ...Object.fromEntries(filters.map((key) => [key, null])),
      ...(isOutside ? windowToView(wider, bounds) : {}),
    },
  };
}
