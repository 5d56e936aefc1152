import type { WithdrawnEvent } from '@/lib/events/withdrawn';
import { formatDay } from './dates';

/** What a reader who follows a link to a withdrawn event is told, sentence by sentence. */
export function withdrawnInWords({ day, reason, version, successorTitle }: WithdrawnEvent) {
  return {
    heading: `Withdrawn on ${formatDay(Date.parse(day))}`,
    reason,
    instead: successorTitle === null ? 'No other record stands in its place.' : 'In its place: ',
    kept: `This is its last kept text, of version ${version.id}. It is no longer part of the data and is in no count.`,
  } as const;
}
