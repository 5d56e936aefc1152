import { type Frequency, frequency } from '@/lib/charts/frequency';
import { changePointSteps, type Step, ucdpSteps } from '@/lib/charts/overlay';
import { type ReferenceCount, referenceCount } from '@/lib/charts/reference-count';
import type { EventIndex } from '@/lib/events/event-index';
import { type EventFilter, type FilterKey, select } from '@/lib/events/filter';
import type { Found, Search } from '@/lib/events/search/search';
import { isIncident, rowsInWindow } from '@/lib/events/select';
import { type Tally, tally } from '@/lib/events/tally';
import { type BinUnit, resolveBin } from '@/lib/time/bins';
import type { TimeWindow } from '@/lib/time/window';
import { chosenOf } from './choice';
import type { View } from './grammar';
import { type Bounds, boundsOf, windowOf } from './window';

/** All that a view selects from an index: what a page drawn at one go, a picture, a download and an
 * answer of the API are made from. The dashboard works out the same parts one by one. */
export type ViewFacts = {
  readonly index: EventIndex;
  readonly view: View;
  readonly bounds: Bounds;
  readonly window: TimeWindow;
  readonly filter: EventFilter;
  /** The rows under the filter, whatever the window. */
  readonly rows: Uint32Array;
  readonly inside: Uint32Array;
  /** Rows that may have begun in the window or outside it. */
  readonly tooVague: Uint32Array;
  readonly counted: Tally;
  readonly unit: BinUnit;
  readonly series: Frequency;
  readonly steps: readonly Step[];
  /** What can be held against UCDP's count of deaths in the window; null where nothing can. */
  readonly reference: ReferenceCount | null;
};

/** The filter of a view. `search` is asked for only where there are words to find. */
export function toFilter(index: EventIndex, view: View, search: () => Search): EventFilter {
  return filterOf(index, view, view.q === null ? null : wordsFilter(view.q, search().find(view.q)));
}

/** The words of a view as a part of its filter. */
export function wordsFilter(text: string, { rows, leftOut }: Found): EventFilter['q'] {
  return { text, rows: new Set(rows), leftOut };
}

/** The filter of a view, given what was found for its words. */
export function filterOf(index: EventIndex, view: FilterView, q: EventFilter['q']): EventFilter {
  const { types, themes, direction, confidence, killed, accounts, only } = view;
  const provinces = chosenOf(
    view.provinces,
    index.provinces.map(({ slug }) => slug),
  );
  const actors = chosenOf(
    view.actors,
    index.actors.map(({ id }) => id),
  );
  return { types, provinces, actors, themes, direction, confidence, killed, accounts, only, q };
}

/** What a view says of a filter, its words apart. */
type FilterView = Pick<View, Exclude<FilterKey, 'q'>>;

/** @param today the last day of the record, YYYY-MM-DD: windows end there */
export function selectView(
  { index, search }: { readonly index: EventIndex; readonly search: () => Search },
  view: View,
  today: string,
): ViewFacts {
  return factsOf(index, view, toFilter(index, view, search), today);
}

/** The same where the words of the view have been looked for already. */
export function factsOf(
  index: EventIndex,
  view: View,
  filter: EventFilter,
  today: string,
): ViewFacts {
  const bounds = boundsOf(index.coverage, today);
  const window = windowOf(view, index.periods, bounds);
  const rows = select(index, filter);
  const counted = tally(index, rows);
  const unit = resolveBin(view.bin, window);
  const { inside, tooVague } = rowsInWindow(index, rows, window);
  return {
    index,
    view,
    bounds,
    window,
    filter,
    rows,
    inside,
    tooVague,
    counted,
    unit,
    series: frequency(counted, unit, window),
    steps: stepsOf(index, rows, view, unit),
    reference: referenceCount(index, window),
  };
}

/** One and the same, so that a chart without the line is not drawn anew. */
const NO_STEPS: readonly Step[] = [];

/**
 * What is drawn beside the bars, over what it counts: deaths a year, or the rate of incidents. People
 * killed are never drawn without UCDP's count of the same years, unless a filter leaves incidents out,
 * which UCDP's count would not; `reference=ucdp` asks for it then, too.
 */
export function stepsOf(
  index: EventIndex,
  rows: Uint32Array,
  { reference, measure }: Pick<View, 'reference' | 'measure'>,
  unit: BinUnit,
): readonly Step[] {
  if (measure === 'killed' && unit === 'year' && (reference === 'ucdp' || hasAll(index, rows))) {
    return ucdpSteps(index.ucdp);
  }
  if (reference === 'change-points' && measure === 'incidents')
    return changePointSteps(index, rows, unit);
  return NO_STEPS;
}

/** Whether every incident of the record is among the rows. */
function hasAll(index: EventIndex, rows: Uint32Array): boolean {
  let missing = 0;
  for (let row = 0; row < index.length; row++) if (isIncident(index, row)) missing += 1;
  for (const row of rows) if (isIncident(index, row)) missing -= 1;
  return missing === 0;
}
