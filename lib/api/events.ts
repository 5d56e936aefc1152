import { valueAt } from '@/lib/events/column';
import type { EventDetail } from '@/lib/events/detail';
import type { Row } from '@/lib/events/event-index';
import { nearestRows } from '@/lib/events/nearest';
import type { Edition } from '@/lib/serve/edition';
import type { ViewFacts } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import { aboutRecord, aboutView } from './about';
import { toCursor } from './cursor';
import { DEFAULT_LIMIT } from './parameters';
import type { EventAnswer, EventsAnswer } from './schemas';

type Page = {
  /** The row after which the page begins; -1 for the first. */
  readonly after: Row;
  readonly limit: number | undefined;
  /** Where the API stands, for the link to the next page. */
  readonly origin: string;
};

/** One page of the events that a view selects. */
export function toEventsAnswer(
  edition: Edition,
  facts: ViewFacts,
  { after, limit = DEFAULT_LIMIT, origin }: Page,
): EventsAnswer {
  const { index, view, inside, tooVague } = facts;
  const rest = inside.filter((row) => row > after);
  const page = [...rest.slice(0, limit)];
  const last = page.at(-1);
  let next: string | null = null;
  if (last !== undefined && rest.length > page.length) {
    const url = new URL(viewHref(view, '/api/v1/events'), origin);
    if (limit !== DEFAULT_LIMIT) url.searchParams.set('limit', String(limit));
    // The next page is asked of this version, so that a release between two pages, or a first page
    // kept by a cache since before one, breaks no walk.
    url.searchParams.set('v', edition.version.id);
    url.searchParams.set('cursor', toCursor({ edition, view }, last));
    next = url.href;
  }
  return {
    ...aboutRecord(edition),
    ...aboutView(facts),
    total: inside.length,
    tooVague: [...tooVague].map((row) => valueAt(index.ids, row)),
    events: page.flatMap((row) => edition.details.get(valueAt(index.ids, row))?.record ?? []),
    next,
  };
}

/** One event with what stands around it. */
export function toEventAnswer(edition: Edition, detail: EventDetail, origin: string): EventAnswer {
  const { record, actorNames, chain, previous, next } = detail;
  return {
    ...aboutRecord(edition),
    url: `${origin}/events/${record.id}`,
    event: record,
    actors: actorNames,
    // Who walks the chain finds the rest of it by itself.
    related: chain.flatMap(({ relation, ...other }) => (relation ? [{ ...other, relation }] : [])),
    previous,
    next,
  };
}

const MAX_ID_LENGTH = 100;

/** What is said of an id that the record does not have: the events nearest to the date in it. */
export function unknownEvent({ index, version }: Edition, id: string) {
  const nearest = nearestRows(index, id).map((row) => ({
    id: valueAt(index.ids, row),
    title: valueAt(index.titles, row),
    date: valueAt(index.dates, row),
  }));
  const found = id.length > MAX_ID_LENGTH ? `${id.slice(0, MAX_ID_LENGTH)}…` : id;
  const ids = nearest.map((other) => other.id).join(', ');
  return {
    words: `There is no event "${found}" in version ${version.id}. Nearest by date: ${ids}.`,
    nearest,
  };
}
