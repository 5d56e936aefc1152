import { valueAt } from '@/lib/events/column';
import type { EventIndex, Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import { isIncident } from '@/lib/events/select';
import type { EventRecord } from '@/lib/record/schema';
import { isIncidentRecord } from '@/lib/record/vocabulary';
import { formatEdtf } from './dates';
import { formatFatalities } from './fatalities';
import { CONFIDENCE_LABELS } from './labels';
import { formatCount } from './numbers';
import { placeInWords } from './place-words';
import type { PictureWords } from './view-words';

/** The words of one event as a picture: what, when, where, how many, how sure. */
export const eventPictureWords = (record: EventRecord): PictureWords => ({
  title: record.title,
  subtitle: [
    formatEdtf(record.date),
    placeInWords(record.location),
    ...(isIncidentRecord(record) ? [formatFatalities(record.fatalities)] : []),
    `${CONFIDENCE_LABELS[record.confidence]}, ${formatCount(record.sources.length, 'source')}`,
  ].join(' · '),
  notes: [record.summary],
});

/** An event in one line, for who cannot see its mark: what, when, where, and how many were killed. */
export const sayEvent = (index: EventIndex, row: Row): string =>
  [
    valueAt(index.titles, row),
    formatEdtf(valueAt(index.dates, row)),
    valueAt(index.placeNames, row),
    ...(isIncident(index, row) ? [formatFatalities(figuresOf(index, row))] : []),
  ].join(', ');
