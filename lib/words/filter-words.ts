import type { TypeKey } from '@/lib/charts/legend';
import type { EventIndex } from '@/lib/events/event-index';
import type { Facets } from '@/lib/events/facets';
import { type EventFilter, FILTER_KEYS, type FilterKey } from '@/lib/events/filter';
import { placeGroups } from '@/lib/events/places';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import {
  CONFIDENCE_LABELS,
  DIRECTION_CHOICE_LABELS,
  placeGroupName,
  provinceName,
  THEME_LABELS,
  TYPE_LABELS,
} from './labels';
import { formatCount, formatNumber } from './numbers';

export const FILTER_LABELS = {
  types: 'Type',
  provinces: 'Place',
  actors: 'Actor',
  themes: 'Theme',
  direction: 'Frontier',
  confidence: 'Confidence',
  killed: 'Killed',
  accounts: 'Accounts',
  only: 'Counted',
  q: 'Words',
} as const satisfies Record<FilterKey, string>;

/** One word of a filter as a reader says it. */
export function filterValueName(index: EventIndex, key: FilterKey, value: string): string {
  const names: Readonly<Record<string, string>> =
    key === 'types'
      ? TYPE_LABELS
      : key === 'confidence'
        ? CONFIDENCE_LABELS
        : key === 'direction'
          ? DIRECTION_CHOICE_LABELS
          : key === 'themes'
            ? THEME_LABELS
            : {};
  if (key === 'provinces') {
    const entry = index.provinces.find(({ slug }) => slug === value);
    return entry ? provinceName(entry.name, entry.country) : value;
  }
  if (key === 'actors') return index.actors.find(({ id }) => id === value)?.name ?? value;
  if (key === 'killed') {
    return value === 'unknown'
      ? 'no lower figure given'
      : `at least ${formatNumber(Number(value))}`;
  }
  if (key === 'accounts') return 'that differ';
  if (key === 'only') return 'incidents only';
  return names[value] ?? value;
}

/** What a key of a filter says: the names of what passes, or of all that does not, whichever are fewer. */
type Said = { readonly isBut: boolean; readonly names: readonly string[] };

/** A key of a filter by its names; null where it is open. Empty where nothing passes. */
export function saidOfKey(index: EventIndex, filter: EventFilter, key: FilterKey): Said | null {
  const chosen = filter[key];
  if (chosen === null) return null;
  const said = (names: readonly string[]): Said => ({ isBut: false, names });
  if (filter.q && key === 'q') return said([queryInWords(filter.q)]);
  if (!Array.isArray(chosen)) return said([filterValueName(index, key, String(chosen))]);
  const known =
    key === 'types'
      ? EVENT_TYPES
      : key === 'provinces'
        ? index.provinces.map(({ slug }) => slug)
        : key === 'actors'
          ? index.actors.map(({ id }) => id)
          : null;
  const missing = known?.filter((word) => !chosen.includes(word)) ?? [];
  const names = filterValueNames(index, key, chosen);
  const others = filterValueNames(index, key, missing);
  return others.length > 0 && others.length < names.length
    ? { isBut: true, names: others }
    : said(names);
}

/** The names of these words; a country stands for its provinces where they are all among them. */
export function filterValueNames(
  index: EventIndex,
  key: FilterKey,
  words: readonly string[],
): readonly string[] {
  const nameOf = (word: string): string => filterValueName(index, key, word);
  if (key !== 'provinces') return words.map(nameOf);
  return placeGroups(index.provinces).flatMap(({ id, provinces }) => {
    const own = provinces.map(({ slug }) => slug).filter((slug) => words.includes(slug));
    return own.length === provinces.length && own.length > 1
      ? [placeGroupName(id)]
      : own.map(nameOf);
  });
}

/** A key of a filter in words: "Battles, Riots", "all but Protests", "none"; null where it is open. */
export function filterInWords(
  index: EventIndex,
  filter: EventFilter,
  key: FilterKey,
): string | null {
  const said = saidOfKey(index, filter, key);
  if (said === null) return null;
  if (said.names.length === 0) return 'none';
  return `${said.isBut ? 'all but ' : ''}${said.names.join(', ')}`;
}

/** Words as they are searched for: "“five dead Kavok”, without “five”". */
function queryInWords({ text, leftOut }: NonNullable<EventFilter['q']>): string {
  const without = leftOut.map((words) => `“${words}”`).join(', ');
  return without === '' ? `“${text}”` : `“${text}”, without ${without}`;
}

/** The whole filter in words, a key at a time: "Type: Battles", "Place: Khatlon". Empty where nothing
 * is left out. */
export const filterWords = (index: EventIndex, filter: EventFilter): readonly string[] =>
  FILTER_KEYS.flatMap((key) => {
    const words = filterInWords(index, filter, key);
    return words === null ? [] : [`${FILTER_LABELS[key]}: ${words}`];
  });

/** A type in the legend, with what is counted of it: "Riots: 12 incidents", "Strategic developments: 7
 * events, not counted as incidents". */
export const typeKeyInWords = ({ type, count, isCounted }: TypeKey): string =>
  `${TYPE_LABELS[type]}: ${
    isCounted
      ? formatCount(count, 'incident')
      : `${formatCount(count, 'event')}, not counted as incidents`
  }`;

/** What the numbers beside the choices of a filter count, held against the incidents that the chart
 * counts: "Numbers count events: 488 here, 269 of them incidents." */
export function countedInWords({
  choices,
  leftOutBy,
}: Pick<Facets, 'choices' | 'leftOutBy'>): string {
  const chosen = choices.types.reduce((sum, { count }) => sum + count, 0) - leftOutBy.types;
  const incidents = choices.only[0]?.count ?? 0;
  return `Numbers count events: ${formatNumber(chosen)} here, ${formatNumber(incidents)} of them incidents.`;
}
