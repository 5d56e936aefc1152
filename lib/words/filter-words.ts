import type { EventIndex } from '@/lib/events/event-index';
import { type EventFilter, FILTER_KEYS, type FilterKey } from '@/lib/events/filter';
import {
  CONFIDENCE_LABELS,
  DIRECTION_CHOICE_LABELS,
  provinceName,
  THEME_LABELS,
  TYPE_LABELS,
} from './labels';
import { formatNumber } from './numbers';

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

/** A key of a filter in words: "Battles, Riots", "all but Protests", "none"; null where it is open. */
export function filterInWords(
  index: EventIndex,
  filter: EventFilter,
  key: FilterKey,
): string | null {
  const chosen = filter[key];
  if (chosen === null) return null;
  if (filter.q && key === 'q') return queryInWords(filter.q);
  if (!Array.isArray(chosen)) return filterValueName(index, key, String(chosen));
  if (chosen.length === 0) return 'none';
  const all =
    key === 'types'
      ? Object.keys(TYPE_LABELS)
      : key === 'provinces'
        ? index.provinces.map(({ slug }) => slug)
        : key === 'actors'
          ? index.actors.map(({ id }) => id)
          : null;
  const missing = all?.filter((word) => !chosen.includes(word)) ?? [];
  const names = (words: readonly string[]) =>
    words.map((word) => filterValueName(index, key, word)).join(', ');
  return all && missing.length < chosen.length ? `all but ${names(missing)}` : names(chosen);
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
