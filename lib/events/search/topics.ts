import type { Claim } from '@/lib/record/editorial';
import type { Actor, Period } from '@/lib/record/schema';
import { provinceSlug } from '@/lib/record/vocabulary';
import { dayEndMs, dayStartMs, isoDay } from '@/lib/time/day';
import { intersection, type TimeWindow } from '@/lib/time/window';
import type { EventIndex, Row } from '../event-index';
import { placeInWindow } from '../select';
import type { SearchWords } from './index-file';
import type { NameBook, SearchPlace } from './names';
import type { NamesByWord } from './names-by-word';
import type { QueryPart } from './query';
import type { Shelf } from './shelf';
import { slipsIn } from './terms';

type Known = {
  readonly events: number;
  /** The spelling that was asked for, where it is not the record's own name. */
  readonly spelling: string | null;
};

export type DateTopic = {
  /** First and last day, YYYY-MM-DD, within what the record covers. */
  readonly from: string;
  readonly to: string;
  /** The other words asked for that events of these days have; null where they are not asked for, or no
   * event of these days has any. */
  readonly words: string | null;
  /** Whether events are found by other words, which this offer forgets. */
  readonly isWithoutWords: boolean;
  /** Events with the words that surely began in it, and those that may have. */
  readonly events: number;
  readonly perhaps: number;
};
export type ActorTopic = Known & { readonly actor: Pick<Actor, 'id' | 'name' | 'kind'> };
export type PlaceTopic = Known & {
  readonly place: Pick<SearchPlace, 'id' | 'name' | 'kind'>;
  /** The filter that shows the events: a province, or the name as words to find. */
  readonly province: string | null;
};
export type ClaimTopic = Pick<Claim, 'id' | 'claim' | 'verdict'>;

/** What goes by the words of a query besides events. */
export type Topics = {
  readonly dates: readonly DateTopic[];
  readonly actors: readonly ActorTopic[];
  readonly places: readonly PlaceTopic[];
  readonly periods: readonly Period[];
  readonly claims: readonly ClaimTopic[];
};

const MOST_OF_A_KIND = 3;

type DatePart = Extract<QueryPart, { kind: 'date' }>;

type Sources = {
  readonly index: EventIndex;
  readonly names: NameBook;
  readonly byWord: NamesByWord;
  /** Periods and claims. */
  readonly texts: Shelf;
  readonly claims: SearchWords['claims'];
  /** The events that some words find. */
  readonly rows: (query: string) => readonly Row[];
};

/**
 * @param kept those of the parts that the events found have
 */
export function topicsOf(
  parts: readonly QueryPart[],
  kept: readonly QueryPart[],
  record: Sources,
): Topics {
  const { index, texts, claims } = record;
  const dates = parts.filter((part) => part.kind === 'date');
  const windows = dates.flatMap(({ window }) => clipped(window, index) ?? []);
  const said = parts.filter((part) => part.kind !== 'date');
  const spellings = namesOf(said, record);
  const found = said.map((part) => texts.find(part).hits);
  const isFound = (id: string): boolean => found.length > 0 && found.every((hits) => hits.has(id));
  const touches = ({ start, end }: Period): boolean =>
    said.length === 0 &&
    windows.some((window) =>
      intersection(window, {
        fromMs: dayStartMs(start),
        toMs: end === null ? Number.POSITIVE_INFINITY : dayEndMs(end),
      }),
    );
  const named = [...spellings].map(([key, spelling]) => ({
    one: record.names.named.get(key),
    spelling,
  }));
  return {
    dates: dates.flatMap((part) => datesOf(part, kept, record)),
    actors: most(
      named.flatMap(({ one, spelling }) =>
        one?.of === 'actor' ? actorTopic(one.entry, spelling, index) : [],
      ),
    ),
    places: most(
      named.flatMap(({ one, spelling }) =>
        one?.of === 'place' ? placeTopic(one.entry, spelling, record) : [],
      ),
    ),
    periods: index.periods
      .filter((period) => isFound(`period:${period.id}`) || touches(period))
      .slice(0, MOST_OF_A_KIND),
    claims: claims.filter(({ id }) => isFound(`claim:${id}`)).slice(0, MOST_OF_A_KIND),
  };
}

/**
 * What a date offers: its window with the other words, where events of it have them, and its window
 * alone. The date narrows and the words still find.
 */
function datesOf(
  part: DatePart,
  kept: readonly QueryPart[],
  { index, rows }: Sources,
): readonly DateTopic[] {
  const window = clipped(part.window, index);
  if (!window) return [];
  const days = { from: isoDay(window.fromMs), to: isoDay(window.toMs) };
  const words = kept.flatMap((one) => (one.kind === 'date' ? [] : one.text)).join(' ');
  const all = Array.from({ length: index.length }, (_, row) => row);
  const alone: DateTopic = {
    ...days,
    words: null,
    isWithoutWords: words !== '',
    events: eventsIn(index, all, window, 'inside'),
    perhaps: eventsIn(index, all, window, 'too-vague'),
  };
  if (words === '' || !kept.includes(part)) return [alone];
  // Counted as the view will find them, which reads the words anew.
  const found = rows(words);
  const together: DateTopic = {
    ...days,
    words,
    isWithoutWords: false,
    events: eventsIn(index, found, window, 'inside'),
    perhaps: eventsIn(index, found, window, 'too-vague'),
  };
  return together.events + together.perhaps === 0 ? [alone] : [together, alone];
}

/** The names that the words are, then those that hold them all, each with the spelling meant. */
function namesOf(
  said: readonly Exclude<QueryPart, { kind: 'date' }>[],
  { byWord }: Sources,
): ReadonlyMap<string, string> {
  const spellings = new Map(said.flatMap((part) => (part.kind === 'name' ? [...part.of] : [])));
  const words = said.flatMap((part) => part.words);
  if (said.length > 1 && spellings.size > 0) return spellings;
  const holding = words.map((word, i) => {
    const prefix = i === words.length - 1;
    for (const fuzzy of [0, ...slipsIn(word)]) {
      const found = byWord(word, { prefix, fuzzy });
      if (found.size > 0) return found;
    }
    return new Map<string, string>();
  });
  for (const [key, spelling] of holding[0] ?? []) {
    if (spellings.has(key) || !holding.every((names) => names.has(key))) continue;
    spellings.set(key, spelling);
  }
  return spellings;
}

const most = <Topic extends Known>(topics: readonly Topic[]): readonly Topic[] =>
  topics
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.events - a.events)
    .slice(0, MOST_OF_A_KIND);

function actorTopic(actor: Actor, spelling: string, index: EventIndex): ActorTopic {
  const code = index.actors.findIndex(({ id }) => id === actor.id);
  const events = index.actorsOf.filter((codes) => codes.includes(code)).length;
  return { actor, events, spelling: spelling === actor.name ? null : spelling };
}

function placeTopic(place: SearchPlace, spelling: string, { index, rows }: Sources): PlaceTopic {
  const slug = provinceSlug({ province: place.province, country: place.country ?? '' });
  const code = index.provinces.findIndex((entry) => entry.slug === slug);
  const isProvince = place.kind === 'province' && code >= 0;
  return {
    place,
    province: isProvince ? slug : null,
    events: isProvince
      ? index.province.filter((province) => province === code).length
      : rows(place.name).length,
    spelling: spelling === place.name ? null : spelling,
  };
}

/** What of a window the record covers; null where it covers nothing of it. */
function clipped(window: TimeWindow, { coverage }: EventIndex): TimeWindow | null {
  // Windows begin with the year of the first day covered.
  const fromMs = dayStartMs(`${coverage.from.slice(0, 4)}-01-01`);
  return intersection(window, { fromMs, toMs: dayEndMs(coverage.through) });
}

type PlaceInWindow = ReturnType<typeof placeInWindow>;

const eventsIn = (
  index: EventIndex,
  rows: readonly Row[],
  window: TimeWindow,
  place: PlaceInWindow,
): number => rows.filter((row) => placeInWindow(index, row, window) === place).length;
