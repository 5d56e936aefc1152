'use client';

import { useMemo } from 'react';
import { frequency } from '@/lib/charts/frequency';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { type EventFilter, select } from '@/lib/events/filter';
import { rowsInWindow } from '@/lib/events/select';
import { tally } from '@/lib/events/tally';
import { resolveBin } from '@/lib/time/bins';
import type { TimeWindow } from '@/lib/time/window';
import { type Lanes, lanesOf } from '@/lib/timeline/lanes';
import { stepsOf, type ViewFacts } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';

type Pictured = Pick<ViewFacts, 'rows' | 'counted' | 'unit' | 'series' | 'steps'> & {
  readonly lanes: Lanes;
};

/** What chart, timeline and strip draw: the same as selectView's, each part made anew only when what
 * it is made from has changed, since the window moves in every frame of a drag. */
export function useSelection(
  index: EventIndex,
  view: View,
  filter: EventFilter,
  window: TimeWindow,
): Pictured {
  const { reference, measure } = view;
  const rows = useMemo(() => select(index, filter), [index, filter]);
  const counted = useMemo(() => tally(index, rows), [index, rows]);
  const unit = resolveBin(view.bin, window);
  const series = useMemo(() => frequency(counted, unit, window), [counted, unit, window]);
  const lanes = useMemo(() => lanesOf(index, view.lanes), [index, view.lanes]);
  const steps = useMemo(
    () => stepsOf(index, rows, { reference, measure }, unit),
    [index, rows, reference, measure, unit],
  );
  return { rows, counted, unit, series, lanes, steps };
}

type Listing = {
  /** Rows that began in the window. */
  readonly inside: Uint32Array;
  /** Rows that may have begun in it, or before or after. */
  readonly tooVague: ReadonlySet<Row>;
  /** Both, in the order of time. */
  readonly listed: readonly Row[];
};

/** What the list of a window holds. */
export function useListing(index: EventIndex, rows: Uint32Array, window: TimeWindow): Listing {
  return useMemo(() => {
    const { inside, tooVague, touching } = rowsInWindow(index, rows, window);
    return { inside, tooVague: new Set(tooVague), listed: [...touching] };
  }, [index, rows, window]);
}
