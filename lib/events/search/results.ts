import type { Period } from '@/lib/record/schema';
import { valueAt } from '../column';
import type { EventIndex, Row } from '../event-index';
import type { Hit, Search } from './search';
import type { ActorTopic, ClaimTopic, DateTopic, PlaceTopic } from './topics';

/** One line of the results. */
export type Result =
  | { readonly kind: 'date'; readonly date: DateTopic }
  | { readonly kind: 'event'; readonly hit: Hit }
  | { readonly kind: 'actor'; readonly topic: ActorTopic }
  | { readonly kind: 'place'; readonly topic: PlaceTopic }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'claim'; readonly claim: ClaimTopic }
  /** All events found, as a filter. */
  | { readonly kind: 'all'; readonly events: number };

export type ResultGroup = {
  readonly id: (typeof GROUPS)[number];
  readonly items: readonly Result[];
};

/** The groups in their order, `dates` after `events` where the two have nothing in common; `latest` and the groups after it where nothing is asked for yet. */
const GROUPS = [
  'dates',
  'events',
  'actors',
  'places',
  'periods',
  'claims',
  'more',
  'latest',
  'all',
] as const;

/** So many events stand before what else goes by the words, the others after it. */
const EVENTS_FIRST = 6;
const MOST_EVENTS = 12;

/** What a query finds, in groups. Empty where nothing goes by the words. */
export function searchResults(search: Search, query: string): readonly ResultGroup[] {
  const { dates, actors, places, periods, claims } = search.topics(query);
  const hits = search.hits(query, MOST_EVENTS).map((hit): Result => ({ kind: 'event', hit }));
  const events = search.find(query).rows.length;
  const windows: ResultGroup = {
    id: 'dates',
    items: dates.map((date) => ({ kind: 'date', date })),
  };
  // What stands first is what Enter chooses: it must not forget words that events were found by.
  const isForgetful = dates[0]?.isWithoutWords === true && hits.length > 0;
  const groups: readonly ResultGroup[] = [
    ...(isForgetful ? [] : [windows]),
    { id: 'events', items: hits.slice(0, EVENTS_FIRST) },
    ...(isForgetful ? [windows] : []),
    { id: 'actors', items: actors.map((topic) => ({ kind: 'actor', topic })) },
    { id: 'places', items: places.map((topic) => ({ kind: 'place', topic })) },
    { id: 'periods', items: periods.map((period) => ({ kind: 'period', period })) },
    { id: 'claims', items: claims.map((claim) => ({ kind: 'claim', claim })) },
    { id: 'more', items: hits.slice(EVENTS_FIRST) },
    { id: 'all', items: events === 0 ? [] : [{ kind: 'all', events }] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const LATEST = 5;
const MOST_GROUPS = 6;
/** Those that readers ask for by name: neither states nor people without one. */
const GROUP_KINDS = new Set([
  'rebel-group',
  'political-militia',
  'identity-militia',
  'criminal-group',
]);

/** What an empty box offers: the periods, the latest events and the groups with the most of them. */
export function searchOffers(index: EventIndex): readonly ResultGroup[] {
  const rows = Array.from(
    { length: Math.min(LATEST, index.length) },
    (_, i) => index.length - 1 - i,
  );
  const counts = new Map<number, number>();
  for (const code of index.actorsOf.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  const actors = index.actors
    .map((actor, code): ActorTopic => ({ actor, events: counts.get(code) ?? 0, spelling: null }))
    .filter(({ actor, events }) => GROUP_KINDS.has(actor.kind) && events > 0)
    .toSorted((a, b) => b.events - a.events)
    .slice(0, MOST_GROUPS);
  const groups: readonly ResultGroup[] = [
    { id: 'periods', items: index.periods.map((period) => ({ kind: 'period', period })) },
    { id: 'latest', items: rows.map((row) => ({ kind: 'event', hit: unmarked(index, row) })) },
    { id: 'actors', items: actors.map((topic) => ({ kind: 'actor', topic })) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const unmarked = (index: EventIndex, row: Row): Hit => ({
  row,
  title: [{ text: valueAt(index.titles, row), isMatch: false }],
  summary: [],
  knownAs: null,
});
