import { LICENCE, TITLE, UCDP_CREDIT } from '@/lib/words/about';
import { type ChosenEvent, type Download, pageOf } from './download';

/** The chosen events as JSON: each record as it is written, nothing flattened and no text changed,
 * with what is derived from it beside it. */
export function toEventsJson(download: Download): object {
  const { edition, events, words } = download;
  return {
    title: TITLE,
    version: edition.version.id,
    licence: LICENCE.name,
    credit: UCDP_CREDIT,
    url: pageOf(download),
    coverage: edition.dataset.coverage,
    selection: words.length > 0 ? words : null,
    events: events.map((event) => toJson(event, download)),
  };
}

function toJson({ record, window, ...derived }: ChosenEvent, { origin }: Download): object {
  return {
    ...record,
    url: `${origin}/events/${record.id}`,
    dateFrom: derived.from,
    dateTo: derived.to,
    datePrecision: derived.precision,
    isIncident: derived.isIncident,
    ...(window && { window }),
  };
}
