import type { EventIndex } from './event-index';
import { type EventFilter, placeInWindow, select, type TimeWindow } from './select';
import { EVENT_TYPES, type EventType } from './vocabulary';

/** One choice of a filter, with the number of events it would leave under all other filters. */
export type Facet<Value extends string> = { readonly value: Value; readonly count: number };

export type Facets = {
  readonly types: readonly Facet<EventType>[];
  readonly provinces: readonly Facet<string>[];
};

/** Counts each type under the chosen places, and each place under the chosen types. */
export function countFacets(index: EventIndex, filter: EventFilter, window: TimeWindow): Facets {
  const types = countColumn(
    index,
    select(index, { ...filter, types: null }),
    window,
    index.type,
    EVENT_TYPES.length,
  );
  const provinces = countColumn(
    index,
    select(index, { ...filter, provinces: null }),
    window,
    index.province,
    index.provinces.length,
  );
  return {
    types: EVENT_TYPES.map((value, i) => ({ value, count: types[i] ?? 0 })),
    provinces: index.provinces.map(({ slug }, i) => ({ value: slug, count: provinces[i] ?? 0 })),
  };
}

function countColumn(
  index: EventIndex,
  rows: Uint32Array,
  window: TimeWindow,
  column: Uint8Array | Uint16Array,
  size: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const row of rows) {
    if (placeInWindow(index, row, window) !== 'inside') continue;
    const value = column[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
