import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/time/window';
import { nameableRows } from '@/lib/timeline/asked';
import type { Nameable } from './share-subject';

/** The events of a window that a timeline can be asked to name, the first to be named unasked first. */
export const nameableEvents = (
  index: EventIndex,
  rows: Uint32Array,
  window: TimeWindow,
): readonly Nameable[] =>
  nameableRows(index, rows, window).map((row) => ({
    id: valueAt(index.ids, row),
    title: valueAt(index.titles, row),
    date: valueAt(index.dates, row),
  }));
