import type { EventIndex } from './event-index';
import { chosenCodes, type EventFilter, placeInWindow, type TimeWindow } from './select';
import { EVENT_TYPES, type EventType } from './vocabulary';

/** One choice of a filter, with the number of events it would leave under all other filters. */
export type Facet<Value extends string> = { readonly value: Value; readonly count: number };

export type Facets = {
  readonly types: readonly Facet<EventType>[];
  readonly provinces: readonly Facet<string>[];
};

/** Counts each type under the chosen places, and each place under the chosen types. */
export function countFacets(index: EventIndex, filter: EventFilter, window: TimeWindow): Facets {
  const { typeChosen, provinceChosen } = chosenCodes(index, filter);
  const types = new Uint32Array(EVENT_TYPES.length);
  const provinces = new Uint32Array(index.provinces.length);
  for (let row = 0; row < index.length; row += 1) {
    const type = index.type[row] ?? 0;
    const province = index.province[row] ?? 0;
    const byType = typeChosen[type] === 1;
    const byProvince = provinceChosen[province] === 1;
    if (!byType && !byProvince) continue;
    if (placeInWindow(index, row, window) !== 'inside') continue;
    if (byProvince) types[type] = (types[type] ?? 0) + 1;
    if (byType) provinces[province] = (provinces[province] ?? 0) + 1;
  }
  return {
    types: EVENT_TYPES.map((value, i) => ({ value, count: types[i] ?? 0 })),
    provinces: index.provinces.map(({ slug }, i) => ({ value: slug, count: provinces[i] ?? 0 })),
  };
}
