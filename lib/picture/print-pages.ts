import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';

/** How many there are on a page of A4, as counted on prints of this record. */
const EVENTS_A_PAGE = 15;
const SOURCES_A_PAGE = 48;
/** Chart and timeline, the numbers of the chart, the map. */
const PAGES_BEFORE = 3;

/** About how many pages of A4 the print of a list takes. */
export function printPages(
  index: Pick<EventIndex, 'sources'>,
  rows: readonly Row[],
  withSources: boolean,
): number {
  const sources = withSources ? rows.reduce((sum, row) => sum + valueAt(index.sources, row), 0) : 0;
  return PAGES_BEFORE + Math.ceil(rows.length / EVENTS_A_PAGE + sources / SOURCES_A_PAGE);
}
