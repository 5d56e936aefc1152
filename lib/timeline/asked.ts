import type { EventIndex, Row } from '@/lib/events/event-index';
import { rowsInWindow } from '@/lib/events/select';
import type { TimeWindow } from '@/lib/time/window';
import { byRank } from './rank';

/** Events asked for by their ids, as rows to be named before all others by their own labels, the first
 * first; undefined where none is. */
export function askedRows(
  { rowOf }: Pick<EventIndex, 'rowOf'>,
  ids: readonly string[],
): ReadonlyMap<Row, null> | undefined {
  const rows = ids.flatMap((id) => rowOf.get(id) ?? []);
  return rows.length === 0 ? undefined : new Map(rows.map((row) => [row, null]));
}

/** The events of a window that can be asked for, in the order in which they would be named unasked. */
export function nameableRows(
  index: EventIndex,
  rows: Uint32Array,
  window: TimeWindow,
): readonly Row[] {
  return [...rowsInWindow(index, rows, window).inside].sort(byRank(index, window, []));
}
