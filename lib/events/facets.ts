import { CONFIDENCES, EVENT_TYPES, THEMES } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { type EventIndex, NOT_KNOWN, type Row } from './event-index';
import {
  CODE_OF,
  compileFilter,
  DIRECTION_CHOICES,
  type EventFilter,
  FILTER_KEYS,
  type FilterKey,
  KILLED_STEPS,
} from './filter';
import { isIncident, placeInWindow } from './select';

/** One choice of a filter, with the number of events it would leave under all other filters. */
export type Facet = { readonly value: string; readonly count: number };

export type Facets = {
  /** By key of the filter, in the order of its words. */
  readonly choices: Readonly<Record<FilterKey, readonly Facet[]>>;
  /** Events in the window that this key alone leaves out. */
  readonly leftOutBy: Readonly<Record<FilterKey, number>>;
  /** Events that pass the filter, the window apart. */
  readonly inAnyWindow: number;
};

/** Counts every choice of every key under all the other keys, in one pass over the record. */
export function countFacets(index: EventIndex, filter: EventFilter, window: TimeWindow): Facets {
  const tests = compileFilter(index, filter);
  const words = wordsOf(index);
  const counts = byKey((key) => new Uint32Array(words[key].length));
  const counters = FILTER_KEYS.map((key) => [COUNT[key], counts[key]] as const);
  const leftOutBy = byKey(() => 0);
  let inAnyWindow = 0;
  for (let row = 0; row < index.length; row += 1) {
    let failed: FilterKey | null = null;
    let failures = 0;
    for (const { key, passes } of tests) {
      if (passes(row)) continue;
      failed = key;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (!failed) inAnyWindow += 1;
    if (placeInWindow(index, row, window) !== 'inside') continue;
    // A row that one key leaves out still counts for that key's choices, and for no other's.
    if (failed) {
      leftOutBy[failed] += 1;
      COUNT[failed](index, row, counts[failed]);
    } else for (const [count, into] of counters) count(index, row, into);
  }
  const choices = byKey((key) =>
    words[key].map((value, at) => ({ value, count: counts[key][at] ?? 0 })),
  );
  return { choices, leftOutBy, inAnyWindow };
}

function byKey<Value>(make: (key: FilterKey) => Value): Record<FilterKey, Value> {
  return Object.fromEntries(FILTER_KEYS.map((key) => [key, make(key)])) as Record<FilterKey, Value>;
}

function wordsOf(index: EventIndex): Record<FilterKey, readonly string[]> {
  return {
    types: EVENT_TYPES,
    provinces: index.provinces.map(({ slug }) => slug),
    actors: index.actors.map(({ id }) => id),
    themes: THEMES,
    direction: DIRECTION_CHOICES,
    confidence: CONFIDENCES,
    killed: [...KILLED_STEPS.map(String), 'unknown'],
    accounts: ['differ'],
    only: ['incidents'],
    q: [],
  };
}

type Count = (index: EventIndex, row: Row, counts: Uint32Array) => void;

const increment = (counts: Uint32Array, code: number): void => {
  counts[code] = (counts[code] ?? 0) + 1;
};

const COUNT: Readonly<Record<FilterKey, Count>> = {
  types: (index, row, counts) => increment(counts, CODE_OF.types(index, row)),
  provinces: (index, row, counts) => increment(counts, CODE_OF.provinces(index, row)),
  direction: (index, row, counts) => increment(counts, CODE_OF.direction(index, row)),
  confidence: (index, row, counts) => increment(counts, CODE_OF.confidence(index, row)),
  // An actor can stand in a record twice, with two roles.
  actors: (index, row, counts) => {
    const codes = index.actorsOf[row] ?? [];
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] ?? 0;
      if (codes.indexOf(code) === at) increment(counts, code);
    }
  },
  themes: (index, row, counts) => {
    for (const code of index.themesOf[row] ?? []) increment(counts, code);
  },
  killed: (index, row, counts) => {
    const low = index.low[row] ?? NOT_KNOWN;
    if (low === NOT_KNOWN) {
      if (isIncident(index, row)) increment(counts, KILLED_STEPS.length);
      return;
    }
    for (let at = 0; at < KILLED_STEPS.length && low >= (KILLED_STEPS[at] ?? 0); at += 1) {
      increment(counts, at);
    }
  },
  accounts: (index, row, counts) => {
    if (index.accounts[row] === 1) increment(counts, 0);
  },
  only: (index, row, counts) => {
    if (isIncident(index, row)) increment(counts, 0);
  },
  // Words have no choices to count.
  q: () => undefined,
};
