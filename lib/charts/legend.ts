import type { EventIndex, Row } from '@/lib/events/event-index';
import { EVENT_TYPES, type EventType } from '@/lib/record/vocabulary';
import type { Frequency } from './frequency';
import type { Measure } from './measure';

/** The types that the bars of a chart are coloured by; bars of people killed are not. */
export function barTypes({ window }: Frequency, measure: Measure): readonly EventType[] {
  return measure === 'killed' ? [] : EVENT_TYPES.filter((_, at) => (window.byType[at] ?? 0) > 0);
}

/** The types that have a mark on a timeline of these rows. */
export function markTypes(index: EventIndex, rows: Iterable<Row>): readonly EventType[] {
  const found = new Set(Array.from(rows, (row) => index.type[row]));
  return EVENT_TYPES.filter((_, at) => found.has(at));
}
