import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { countFacets } from '@/lib/events/facets';
import {
  activeKeys,
  type EventFilter,
  type FilterKey,
  NO_CHOICE,
  select,
} from '@/lib/events/filter';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from './grammar';
import { type Bounds, windowToView } from './window';

/** One way out of a view that leaves nothing: a change of the view, and what it would bring back. */
export type WayOut = { readonly patch: Partial<View> } & (
  | { readonly kind: 'filter'; readonly key: FilterKey; readonly events: number }
  | { readonly kind: 'all-years'; readonly events: number }
  | { readonly kind: 'nearest'; readonly row: Row }
  | { readonly kind: 'everything'; readonly events: number }
);

const ALL_YEARS = { from: null, to: null, period: null } as const;

/**
 * The cheapest ways out, the one that changes least first: without the one key of the filter that costs
 * most, with the window stretched to the nearest event under the filter, over all years. Where none of
 * these brings anything back, without any filter over all years.
 */
export function waysOut(
  index: EventIndex,
  { filter, window, bounds }: { filter: EventFilter; window: TimeWindow; bounds: Bounds },
): readonly WayOut[] {
  const { leftOutBy, inAnyWindow } = countFacets(index, filter, window);
  const [costliest] = [...activeKeys(filter)].sort((a, b) => leftOutBy[b] - leftOutBy[a]);
  const nearest = nearestRow(index, select(index, filter), window);
  const ways: WayOut[] = [];
  if (costliest && leftOutBy[costliest] > 0) {
    const events = leftOutBy[costliest];
    ways.push({ kind: 'filter', key: costliest, events, patch: { [costliest]: null } });
  }
  if (nearest !== null) {
    const stretched = {
      fromMs: Math.min(window.fromMs, valueAt(index.startMs, nearest)),
      toMs: Math.max(window.toMs, valueAt(index.startUntilMs, nearest)),
    };
    ways.push({ kind: 'nearest', row: nearest, patch: windowToView(stretched, bounds) });
  }
  if (inAnyWindow > 0) ways.push({ kind: 'all-years', events: inAnyWindow, patch: ALL_YEARS });
  if (ways.length > 0) return ways;
  return [{ kind: 'everything', events: index.length, patch: { ...ALL_YEARS, ...NO_CHOICE } }];
}

/** The row that begins nearest to the window, the earlier of two; null where there is none. */
function nearestRow(index: EventIndex, rows: Uint32Array, window: TimeWindow): Row | null {
  const distance = (row: Row): number =>
    Math.max(
      0,
      window.fromMs - valueAt(index.startUntilMs, row),
      valueAt(index.startMs, row) - window.toMs,
    );
  let nearest: Row | null = null;
  for (const row of rows) {
    if (nearest === null || distance(row) < distance(nearest)) nearest = row;
  }
  return nearest;
}
