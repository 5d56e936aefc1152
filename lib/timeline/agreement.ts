import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { ALL_SUBTYPES } from '@/lib/record/vocabulary';
import { dayStartMs, isoDay } from '@/lib/time/day';

const AGREEMENT_DAY = '1997-06-27';

/** The signing of the General Agreement, always marked on the time axis. */
export const AGREEMENT_MS = dayStartMs(AGREEMENT_DAY);

/** The record of the signing: what is filed as an agreement on that day. null where there is none, or
 * more than one, of which the mark could mean either. */
export function agreementEvent(index: EventIndex): string | null {
  const own = index.ids.filter(
    (_, row) =>
      isoDay(valueAt(index.startMs, row)) === AGREEMENT_DAY &&
      ALL_SUBTYPES[valueAt(index.subtype, row)] === 'agreement',
  );
  return own.length === 1 ? valueAt(own, 0) : null;
}
