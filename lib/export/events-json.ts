import { parseEventDate } from '@/lib/events/dates';
import { LICENCE, TITLE, UCDP_CREDIT } from './about';
import { type ChosenEvent, type Download, versionedUrl } from './download';

/** The chosen events as JSON: each record as it is written, nothing flattened and no text changed,
 * with what is derived from it beside it. */
export function toEventsJson(download: Download): object {
  const { edition, events, words } = download;
  return {
    title: TITLE,
    version: edition.version.id,
    licence: LICENCE.name,
    credit: UCDP_CREDIT,
    url: versionedUrl('/data', download),
    coverage: edition.dataset.coverage,
    selection: words.length > 0 ? words : null,
    events: events.map((event) => toJson(event, download)),
  };
}

function toJson({ record, isIncident, window }: ChosenEvent, { origin }: Download): object {
  const { startMs, endMs, precision } = parseEventDate(record.date);
  return {
    ...record,
    url: `${origin}/events/${record.id}`,
    dateFrom: new Date(startMs).toISOString().slice(0, 10),
    dateTo: new Date(endMs).toISOString().slice(0, 10),
    datePrecision: precision,
    isIncident,
    ...(window && { window }),
  };
}
