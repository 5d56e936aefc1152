import type { EventIndex, Row } from '@/lib/events/event-index';
import type { Facets } from '@/lib/events/facets';
import { EVENT_TYPES, type EventType, INCIDENT_TYPES } from '@/lib/record/vocabulary';
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

/** A type in the legend that filters by it. */
export type TypeKey = {
  readonly type: EventType;
  /** Incidents that choosing it alone would leave, as the bars count them; of strategic developments,
   * which are no incidents, the events. */
  readonly count: number;
  readonly isCounted: boolean;
};

/** Every type, whatever is chosen: what is left out can be let in again. The counts of incidents add up
 * to what a chart without a choice of types counts. */
export const typeKeys = ({
  choices,
  incidentsByType,
}: Pick<Facets, 'choices' | 'incidentsByType'>): readonly TypeKey[] =>
  EVENT_TYPES.map((type, at) => {
    const isCounted = INCIDENT_TYPES.some((counted) => counted === type);
    const events = choices.types[at]?.count ?? 0;
    return { type, isCounted, count: isCounted ? (incidentsByType[at] ?? 0) : events };
  });
