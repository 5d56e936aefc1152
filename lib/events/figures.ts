import type { EventRecord } from '@/lib/record/schema';
import { valueAt } from './column';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';

/** The figures of a row as the record has them: null where not known. */
export function figuresOf(index: EventIndex, row: Row): EventRecord['fatalities'] {
  const read = (column: Int32Array): number | null => {
    const value = valueAt(column, row);
    return value === NOT_KNOWN ? null : value;
  };
  return { low: read(index.low), best: read(index.best), high: read(index.high) };
}
